/** From the texts of inputs to columns of whole numbers. */
import type { NumberNode } from '../expression/nodes.ts';
import { evaluate } from '../expression/evaluate.ts';
import { parseInput, type InputValue } from '../inputs/parse.ts';
import type { InputDefinition, InputDefinitions } from '../inputs/types.ts';
import { Fraction } from '../number/fraction.ts';
import type { Graph, Register } from './graph.ts';
import type { Rational } from './rational.ts';
import type { Columns } from './rule.ts';

type CountRows = Extract<NumberNode, { op: 'count-rows' }>;

/** What a column holds, and between which limits a value may stand for the plan to be exact. */
export interface ColumnSpec {
  name: string;
  definition: InputDefinition;
  /** Numbers are held times this. */
  scale: number;
  /** For a list: the node that counts its rows. */
  counted?: CountRows;
  low: number;
  high: number;
  optional: boolean;
}

/** Days since the epoch of the first and the last date that can be written. */
const DAYS = { low: -719_528, high: 2_932_896 };
const MOST_ROWS = 10_000;

/** Columns that come into being as a rule asks for them. Inputs without limits of their own are assumed within `cap`. */
export function columnsFor(
  graph: Graph,
  inputs: InputDefinitions,
  cap: number,
): Columns & { specs: ColumnSpec[] } {
  const specs: ColumnSpec[] = [];
  return {
    specs,
    number(name): Rational {
      const definition = definitionOf(name);
      if (!['count', 'percent', 'amount'].includes(definition.type))
        throw new RangeError(`“${name}” is not a number.`);
      return { n: plain(name), s: scaleOf(definition) };
    },
    plain,
    options(name) {
      const definition = definitionOf(name);
      if (definition.type !== 'choice') throw new RangeError(`“${name}” is not a choice.`);
      return Object.keys(definition.options);
    },
    rows: (node) => register(node.input, node),
  };

  function plain(name: string): Register {
    return register(name);
  }

  function register(name: string, counted?: CountRows): Register {
    const key = JSON.stringify(counted);
    let at = specs.findIndex((spec) => spec.name === name && JSON.stringify(spec.counted) === key);
    if (at < 0) at = specs.push(specOf(name, definitionOf(name), cap, counted)) - 1;
    const { low, high, optional } = specs[at]!;
    return graph.column(at, { low, high, mayFail: optional });
  }

  function definitionOf(name: string): InputDefinition {
    const definition = Object.hasOwn(inputs, name) ? inputs[name] : undefined;
    if (!definition) throw new RangeError(`There is no input “${name}”.`);
    return definition;
  }
}

/** The whole number of a text, or NaN where it is outside the limits. Throws `SyntaxError` on a text that is not of its type. */
export function readCell(spec: ColumnSpec, text: string): number {
  const value = cellOf(spec, text);
  return value >= spec.low && value <= spec.high ? value : NaN;
}

function cellOf({ definition, scale, counted, name }: ColumnSpec, text: string): number {
  if (definition.type === 'count') {
    const count = wholeOf(text);
    if (!Number.isNaN(count)) return count;
  }
  const value = parseInput(definition, text);
  if (value instanceof Fraction) {
    // A text that passed has at most the digits of its definition, so this is whole.
    const whole = value.times(Fraction.whole(scale)).numerator;
    return Number(whole);
  }
  if (typeof value === 'boolean') return value ? 1 : 0;
  if (definition.type === 'date') return Date.parse(`${text}T00:00:00Z`) / 86_400_000;
  if (definition.type === 'choice') return Object.keys(definition.options).indexOf(text);
  return counted ? rowsOf(counted, name, value) : 0;
}

/** Rows that are chosen by more than the row itself, such as a parameter, are for the exact path to count. */
function rowsOf(counted: CountRows, name: string, value: InputValue): number {
  try {
    return Number(evaluate(counted, { inputs: { [name]: value }, parameters: {}, group: '' }).numerator);
  } catch {
    return NaN;
  }
}

/** A count of at most fifteen digits, read digit by digit; NaN for every other text. */
export function wholeOf(text: string): number {
  const { length } = text;
  if (length === 0 || length > 15 || (length > 1 && text.charCodeAt(0) === 48)) return NaN;
  let value = 0;
  for (let at = 0; at < length; at += 1) {
    const digit = text.charCodeAt(at) - 48;
    if (digit < 0 || digit > 9) return NaN;
    value = value * 10 + digit;
  }
  return value;
}

function specOf(name: string, definition: InputDefinition, cap: number, counted?: CountRows): ColumnSpec {
  const scale = scaleOf(definition);
  return {
    name,
    definition,
    scale,
    counted,
    ...limitsOf(definition, scale, cap),
    optional: definition.optional === true,
  };
}

function scaleOf(definition: InputDefinition): number {
  return definition.type === 'percent' || definition.type === 'amount' ? 10 ** definition.digits : 1;
}

function limitsOf(definition: InputDefinition, scale: number, cap: number): { low: number; high: number } {
  switch (definition.type) {
    case 'count':
      return { low: 0, high: cap };
    case 'percent':
      return { low: 0, high: 100 * scale };
    case 'amount':
      return {
        low: Math.max(
          -cap,
          definition.atLeast === undefined ? -cap : Math.floor(Number(definition.atLeast) * scale),
        ),
        high: Math.min(
          cap,
          definition.atMost === undefined ? cap : Math.ceil(Number(definition.atMost) * scale),
        ),
      };
    case 'yes-no':
      return { low: 0, high: 1 };
    case 'date':
      return DAYS;
    case 'choice':
      return { low: 0, high: Math.max(0, Object.keys(definition.options).length - 1) };
    case 'list':
      return { low: 0, high: MOST_ROWS };
  }
}
