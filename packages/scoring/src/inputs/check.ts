/** What is wrong with a set of inputs, each problem at the cell where it is to be mended. */
import { holds } from '../expression/evaluate.ts';
import { MissingInput, type ParameterValue, type Scope } from '../expression/scope.ts';
import type { Text } from '../methodology/text.ts';
import type { Indicator, InputCheck } from '../methodology/types.ts';
import { inputSchema, readInput, type InputProblemCode, type InputValue } from './parse.ts';

/** A problem of one input; `check-failed` carries the methodology's own sentence, the other codes are worded by the interface. */
export interface InputProblem {
  input: string;
  code: InputProblemCode | 'check-failed';
  /** The id of the check that failed. */
  check?: string;
  message?: Text;
}

export interface CheckOptions {
  /** Whether inputs that are not optional must all have a value, as at sign-off. */
  complete?: boolean;
  /** Needed only where a check compares with a parameter. */
  parameters?: Readonly<Record<string, ParameterValue>>;
  group?: string;
}

/**
 * Every problem of the texts of one body: types first, in the order of the definition, then the checks between inputs,
 * which are asked only of values that are there and valid.
 */
export function checkInputs(
  indicator: Pick<Indicator, 'inputs' | 'checks'>,
  texts: Readonly<Record<string, string | undefined>>,
  options: CheckOptions = {},
): InputProblem[] {
  const { values, problems } = readAll(indicator, texts, options.complete ?? false);
  return [...problems, ...failedChecks(indicator, scopeOf(values, options)).map(problemOf)];
}

/** What is unusual about the texts, for the one who enters them to look at again; it refuses nothing. */
export function unusualInputs(
  indicator: Pick<Indicator, 'inputs' | 'checks'>,
  texts: Readonly<Record<string, string | undefined>>,
  options: CheckOptions = {},
): InputProblem[] {
  const scope = scopeOf(readAll(indicator, texts, false).values, options);
  const checks = (indicator.checks ?? []).filter(({ plausibility }) => plausibility);
  return checks.filter((check) => fails(check, scope)).map(problemOf);
}

function readAll(
  { inputs }: Pick<Indicator, 'inputs'>,
  texts: Readonly<Record<string, string | undefined>>,
  complete: boolean,
): { values: Record<string, InputValue>; problems: InputProblem[] } {
  const problems: InputProblem[] = [];
  const values: Record<string, InputValue> = {};
  for (const [input, definition] of Object.entries(inputs)) {
    const text = Object.hasOwn(texts, input) ? texts[input] : undefined;
    if (text === undefined) {
      if (complete && !definition.optional) problems.push({ input, code: 'required' });
      continue;
    }
    const checked = inputSchema(definition).safeParse(text);
    if (checked.success) values[input] = readInput(definition, text);
    else problems.push({ input, code: checked.error.issues[0]!.message as InputProblemCode });
  }
  for (const input of Object.keys(texts)) {
    if (!Object.hasOwn(inputs, input)) problems.push({ input, code: 'unknown-input' });
  }
  return { values, problems };
}

function scopeOf(inputs: Scope['inputs'], { parameters = {}, group = '' }: CheckOptions): Scope {
  return { inputs, parameters, group };
}

function problemOf({ id, at, message }: InputCheck): InputProblem {
  return { input: at, code: 'check-failed', check: id, message };
}

/** The refusing checks that values already parsed do not pass. */
export function failedChecks(indicator: Pick<Indicator, 'checks'>, scope: Scope): InputCheck[] {
  return refusingChecks(indicator).filter((check) => fails(check, scope));
}

/** The checks that refuse, without those that only warn. */
export function refusingChecks({ checks = [] }: Pick<Indicator, 'checks'>): InputCheck[] {
  return checks.filter(({ plausibility }) => !plausibility);
}

function fails(check: InputCheck, scope: Scope): boolean {
  try {
    return !holds(check.holds, scope);
  } catch (problem) {
    if (problem instanceof MissingInput) return false;
    throw problem;
  }
}
