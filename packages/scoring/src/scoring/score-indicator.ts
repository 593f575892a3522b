/** Points of one body on one indicator. */
import { evaluate, holds } from '../expression/evaluate.ts';
import { MissingInput, type ParameterValue, type Scope } from '../expression/scope.ts';
import { parseInputs } from '../inputs/parse.ts';
import type { Indicator, Methodology, Parameter } from '../methodology/types.ts';
import type { Fraction } from '../number/fraction.ts';

/** Three outcomes that never collapse into one: points, exempt (perhaps with substitute points), and missing. */
export type IndicatorScore =
  | { status: 'scored'; exact: Fraction; points: Fraction }
  | { status: 'exempt'; ground: string; points: Fraction | undefined }
  | { status: 'missing'; input: string };

/** What a supplier supplied about one body: texts of inputs, or the ground on which it is exempt. */
export interface Supplied {
  inputs: Readonly<Record<string, string | undefined>>;
  exempt?: string;
}

/** The scope in which an indicator's rule is evaluated for a body of that group. */
export function scopeOf(
  indicator: Indicator,
  supplied: Supplied,
  group: string,
  parameters: Readonly<Record<string, ParameterValue>>,
): Scope {
  return { inputs: parseInputs(indicator.inputs, supplied.inputs), parameters, group };
}

/** The exact and the rounded points. Throws `SyntaxError` or `RangeError` on inputs that are not of their types. */
export function scoreIndicator(
  indicator: Indicator,
  supplied: Supplied,
  group: string,
  parameters: Readonly<Record<string, ParameterValue>>,
): IndicatorScore {
  return scoreInScope(indicator, scopeOf(indicator, supplied, group, parameters), supplied.exempt);
}

/** As `scoreIndicator`, for inputs that are parsed already. */
export function scoreInScope(indicator: Indicator, scope: Scope, exempt?: string): IndicatorScore {
  try {
    const exemption = indicator.exemptions?.find(({ ground, when }) =>
      exempt === undefined ? when !== undefined && holds(when, scope) : exempt === ground,
    );
    if (exempt !== undefined && !exemption) {
      throw new RangeError(`The indicator ${indicator.id} names no ground “${exempt}” for an exemption.`);
    }
    if (exemption) {
      return {
        status: 'exempt',
        ground: exemption.ground,
        points: exemption.substitute && rounded(indicator, evaluate(exemption.substitute, scope)),
      };
    }
    const exact = evaluate(indicator.rule, scope);
    return { status: 'scored', exact, points: rounded(indicator, exact) };
  } catch (problem) {
    if (problem instanceof MissingInput) return { status: 'missing', input: problem.input };
    throw problem;
  }
}

/** The values of a version's parameters, as rules read them. */
export function parameterValues(methodology: Methodology): Record<string, ParameterValue> {
  return Object.fromEntries(
    Object.entries(methodology.parameters).map(([name, parameter]: [string, Parameter]) => [
      name,
      parameter.value,
    ]),
  );
}

/** An indicator's score cut to the digits that it declares, once. */
export function rounded(indicator: Indicator, exact: Fraction): Fraction {
  const { rounding } = indicator;
  return rounding ? exact.rounded(rounding.digits, rounding.mode) : exact;
}
