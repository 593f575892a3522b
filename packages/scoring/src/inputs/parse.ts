/** From the text of an input to the value that a rule computes with. */
import * as z from 'zod/mini';
import { Fraction } from '../number/fraction.ts';
import type { InputDefinition, InputDefinitions } from './types.ts';

/** A value that a rule can read. Lists are rows of text. */
export type InputValue = Fraction | boolean | string | readonly Readonly<Record<string, string>>[];

/** Stable reasons for refusing an input; the interface words them. */
export type InputProblemCode =
  | 'not-a-count'
  | 'not-a-percent'
  | 'not-an-amount'
  | 'not-yes-no'
  | 'not-a-date'
  | 'not-an-option'
  | 'not-a-list'
  | 'unknown-input'
  | 'required';

const MOST_DIGITS = 15;

/** The zod schema of an input's text; its issues carry an `InputProblemCode` as message. */
export function inputSchema(definition: InputDefinition): z.ZodMiniType<string> {
  let schema = schemas.get(definition);
  if (!schema) {
    schema = schemaOf(definition);
    schemas.set(definition, schema);
  }
  return schema;
}

/** Definitions never change, and building a schema costs far more than asking it. */
const schemas = new WeakMap<InputDefinition, z.ZodMiniType<string>>();

function schemaOf(definition: InputDefinition): z.ZodMiniType<string> {
  switch (definition.type) {
    case 'count':
      return z.string().check(z.regex(new RegExp(`^(0|[1-9]\\d{0,${MOST_DIGITS - 1}})$`), 'not-a-count'));
    case 'percent':
      return decimal(definition.digits, 'not-a-percent').check(
        z.refine((text) => within(text, '0', '100'), 'not-a-percent'),
      );
    case 'amount':
      return decimal(definition.digits, 'not-an-amount').check(
        z.refine((text) => within(text, definition.atLeast, definition.atMost), 'not-an-amount'),
      );
    case 'yes-no':
      return z.enum(['yes', 'no'], 'not-yes-no');
    case 'date':
      return z.iso.date('not-a-date');
    case 'choice':
      return z.string().check(z.refine((text) => Object.hasOwn(definition.options, text), 'not-an-option'));
    case 'list':
      return z
        .string()
        .check(z.refine((text) => readRows(text, definition.columns) !== undefined, 'not-a-list'));
  }
}

const parsed = new WeakMap<InputDefinition, Map<string, InputValue>>();
const MOST_PARSED = 2000;

/** The value of a text that `inputSchema` accepts; throws `SyntaxError` on any other. Texts are read once per definition. */
export function parseInput(definition: InputDefinition, text: string): InputValue {
  let known = parsed.get(definition);
  if (!known) parsed.set(definition, (known = new Map()));
  let value = known.get(text);
  if (value === undefined) {
    value = readChecked(definition, text);
    // Lists are left out: their rows could be changed by whoever reads them.
    if (known.size < MOST_PARSED && definition.type !== 'list') known.set(text, value);
  }
  return value;
}

function readChecked(definition: InputDefinition, text: string): InputValue {
  const checked = inputSchema(definition).safeParse(text);
  if (!checked.success) {
    throw new SyntaxError(
      `“${text}” is not a valid ${definition.type}: ${checked.error.issues[0]?.message}.`,
    );
  }
  return readInput(definition, text);
}

/** As `parseInput` for a text already known to be valid, such as one read back from the database. */
export function readInput(definition: InputDefinition, text: string): InputValue {
  switch (definition.type) {
    case 'count':
    case 'percent':
    case 'amount':
      return Fraction.parse(text);
    case 'yes-no':
      return text === 'yes';
    case 'date':
    case 'choice':
      return text;
    case 'list':
      return readRows(text, definition.columns) ?? [];
  }
}

/** Values of all inputs that have a text; unknown names throw `RangeError`. */
export function parseInputs(
  definitions: InputDefinitions,
  texts: Readonly<Record<string, string | undefined>>,
): Record<string, InputValue> {
  const values: Record<string, InputValue> = {};
  for (const [name, text] of Object.entries(texts)) {
    const definition = Object.hasOwn(definitions, name) ? definitions[name] : undefined;
    if (!definition)
      throw new RangeError(`There is no input “${name}”; known: ${Object.keys(definitions).join(', ')}.`);
    if (text !== undefined) values[name] = parseInput(definition, text);
  }
  return values;
}

function decimal(digits: number, code: InputProblemCode) {
  const fraction = digits > 0 ? `(\\.\\d{1,${digits}})?` : '';
  // Aborts, so that the bounds are never asked about a text that is no number.
  return z
    .string()
    .check(
      z.regex(new RegExp(`^-?(0|[1-9]\\d{0,${MOST_DIGITS - 1}})${fraction}$`), { error: code, abort: true }),
    );
}

function within(text: string, atLeast?: string, atMost?: string): boolean {
  const value = Fraction.parse(text);
  return (
    (atLeast === undefined || value.compare(Fraction.parse(atLeast)) >= 0) &&
    (atMost === undefined || value.compare(Fraction.parse(atMost)) <= 0)
  );
}

function readRows(text: string, columns: InputDefinitions): Record<string, string>[] | undefined {
  try {
    const rows: unknown = JSON.parse(text);
    const row = z.strictObject(
      Object.fromEntries(Object.entries(columns).map(([name, column]) => [name, inputSchema(column)])),
    );
    const checked = z.array(row).safeParse(rows);
    return checked.success ? checked.data : undefined;
  } catch {
    return undefined;
  }
}
