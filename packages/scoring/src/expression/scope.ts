/** What a rule is evaluated in: the inputs of one body, its group, and the parameters of the methodology version. */
import { Fraction } from '../number/fraction.ts';
import type { InputValue } from '../inputs/parse.ts';
import type { LadderTable, NumberText } from './nodes.ts';

/** A scalar or a ladder; different for each group where the methodology says so. */
export type ParameterValue =
  NumberText | LadderTable | { byGroup: Readonly<Record<string, NumberText | LadderTable>> };

export interface Scope {
  inputs: Readonly<Record<string, InputValue | undefined>>;
  parameters: Readonly<Record<string, ParameterValue>>;
  group: string;
}

/** Thrown when the branch that applies needs an input that has no value. */
export class MissingInput extends Error {
  readonly input: string;
  constructor(input: string) {
    super(`The rule needs the input “${input}”, which has no value.`);
    this.input = input;
  }
}

/** The value of a parameter for the scope's group. Throws `RangeError` when the version does not define it. */
export function parameterIn(scope: Scope, name: string): NumberText | LadderTable {
  const value = Object.hasOwn(scope.parameters, name) ? scope.parameters[name] : undefined;
  if (value === undefined) throw new RangeError(`The methodology defines no parameter “${name}”.`);
  if (typeof value === 'string' || !('byGroup' in value)) return value;
  const own = Object.hasOwn(value.byGroup, scope.group) ? value.byGroup[scope.group] : undefined;
  if (own === undefined)
    throw new RangeError(`The parameter “${name}” has no value for the group “${scope.group}”.`);
  return own;
}

/** A number parameter as a fraction. */
export function numberParameter(scope: Scope, name: string): Fraction {
  const value = parameterIn(scope, name);
  if (typeof value !== 'string') throw new RangeError(`The parameter “${name}” is a ladder, not a number.`);
  return fractionOf(value);
}

/** A ladder given inline or by the name of a parameter. */
export function ladderIn(scope: Scope, ladder: { parameter: string } | LadderTable): LadderTable {
  if (!('parameter' in ladder)) return ladder;
  const value = parameterIn(scope, ladder.parameter);
  if (typeof value === 'string')
    throw new RangeError(`The parameter “${ladder.parameter}” is a number, not a ladder.`);
  return value;
}

/** The value of an input; throws `MissingInput` when it has none. */
export function inputIn(scope: Scope, name: string): InputValue {
  const value = Object.hasOwn(scope.inputs, name) ? scope.inputs[name] : undefined;
  if (value === undefined) throw missingInput(name);
  return value;
}

const missing = new Map<string, MissingInput>();

/** One error for each name: a published edition misses thousands of inputs, and taking a stack for each costs more than scoring. */
function missingInput(name: string): MissingInput {
  let problem = missing.get(name);
  if (!problem) missing.set(name, (problem = new MissingInput(name)));
  return problem;
}

const parsed = new Map<string, Fraction>();

/** A constant's fraction, parsed once; constants come from definitions, so their number is small. */
export function fractionOf(text: NumberText): Fraction {
  let value = parsed.get(text);
  if (!value) {
    value = Fraction.parse(text);
    if (parsed.size < 10_000) parsed.set(text, value);
  }
  return value;
}
