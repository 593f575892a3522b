/** Typed inputs of a rule. On the wire and in the database every value is text; these types say which text. */
import type { Text } from '../methodology/text.ts';

interface Described {
  /** What the input is, in the three languages. */
  title: Text;
  /** May be absent without making the indicator `missing`; the rule must ask `given` first. */
  optional?: boolean;
}

/** A whole number from zero. */
export interface CountInput extends Described {
  type: 'count';
}
/** From 0 to 100 with at most `digits` decimals. */
export interface PercentInput extends Described {
  type: 'percent';
  digits: number;
}
/** A decimal with at most `digits` decimals, within the given bounds. */
export interface AmountInput extends Described {
  type: 'amount';
  digits: number;
  atLeast?: string;
  atMost?: string;
}
/** `yes` or `no`. */
export interface YesNoInput extends Described {
  type: 'yes-no';
}
/** A calendar date, `2026-01-20`. */
export interface DateInput extends Described {
  type: 'date';
}
/** One of the named options. */
export interface ChoiceInput extends Described {
  type: 'choice';
  options: Readonly<Record<string, Text>>;
}
/** Rows of named columns, as JSON text; counted by `count-rows`. */
export interface ListInput extends Described {
  type: 'list';
  columns: Readonly<Record<string, YesNoInput | ChoiceInput>>;
}

export type InputDefinition =
  CountInput | PercentInput | AmountInput | YesNoInput | DateInput | ChoiceInput | ListInput;

/** The types of inputs. */
export const INPUT_TYPES = [
  'count',
  'percent',
  'amount',
  'yes-no',
  'date',
  'choice',
  'list',
] as const satisfies readonly InputDefinition['type'][];

export type InputDefinitions = Readonly<Record<string, InputDefinition>>;

type Options = { optional?: boolean };

/** A whole number from zero. */
export function count(title: Text, options: Options = {}): CountInput {
  return { type: 'count', title, ...options };
}

/** A percentage from 0 to 100. */
export function percent(title: Text, digits: number, options: Options = {}): PercentInput {
  return { type: 'percent', title, digits, ...options };
}

/** A decimal amount. */
export function amount(
  title: Text,
  digits: number,
  options: Options & { atLeast?: string; atMost?: string } = {},
): AmountInput {
  return { type: 'amount', title, digits, ...options };
}

/** Yes or no. */
export function yesNo(title: Text, options: Options = {}): YesNoInput {
  return { type: 'yes-no', title, ...options };
}

/** A calendar date. */
export function date(title: Text, options: Options = {}): DateInput {
  return { type: 'date', title, ...options };
}

/** One of the options, each titled. */
export function choice<Ids extends string>(
  title: Text,
  options: Readonly<Record<Ids, Text>>,
  more: Options = {},
): Omit<ChoiceInput, 'options'> & { options: Readonly<Record<Ids, Text>> } {
  return { type: 'choice', title, options, ...more };
}

/** Rows of yes/no and choice columns. */
export function list(title: Text, columns: ListInput['columns'], options: Options = {}): ListInput {
  return { type: 'list', title, columns, ...options };
}
