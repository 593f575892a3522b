/**
 * Exact search over the values of one input. Intervals are halved until a rule's outcome on the whole interval is
 * certain; on monotone stretches that is binary search, elsewhere it goes down to single values, and it misses none.
 */
import { holds } from '../expression/evaluate.ts';
import { MissingInput, type ParameterValue } from '../expression/scope.ts';
import type { InputDefinition } from '../inputs/types.ts';
import { refusingChecks } from '../inputs/check.ts';
import { parseInputs } from '../inputs/parse.ts';
import type { Indicator } from '../methodology/types.ts';
import { Fraction } from '../number/fraction.ts';
import { scoreInScope, type Supplied } from '../scoring/score-indicator.ts';
import { decide, enclose, type Opened } from './enclose.ts';

/** What the search is about: an indicator of one body with one input left open. */
export interface Question {
  indicator: Indicator;
  supplied: Supplied;
  input: string;
  group: string;
  parameters: Readonly<Record<string, ParameterValue>>;
}

/** Whether outcomes between two values all meet the goal (true), none does (false), or it cannot be told. */
export type Verdict = boolean | undefined;

/** How points are cut, and which of them meet the goal. */
export interface Goal {
  cut: (exact: Fraction) => Fraction;
  verdict: (low: Fraction, high: Fraction) => Verdict;
}

/** Values `k ÷ scale` for every whole `k` from `first` to `last`. */
export interface Domain {
  first: bigint;
  last: bigint;
  scale: bigint;
  digits: number;
}

/** A stretch of a domain, both ends included. */
export interface Stretch {
  first: bigint;
  last: bigint;
}

/** Intervals looked at before a search gives up; far beyond what rules of real methodologies need. */
export const SEARCH_LIMIT = 5_000;

/** Every value that an input of a number type may take; undefined for other types. */
export function domainOf(definition: InputDefinition): Domain | undefined {
  if (definition.type === 'count') return { first: 0n, last: LARGEST, scale: 1n, digits: 0 };
  if (definition.type !== 'percent' && definition.type !== 'amount') return undefined;
  const scale = 10n ** BigInt(definition.digits);
  const scaled = (text: string) => Fraction.parse(text).times(Fraction.whole(scale));
  const { digits } = definition;
  if (definition.type === 'percent') return { first: 0n, last: 100n * scale, scale, digits };
  return {
    first: definition.atLeast === undefined ? -LARGEST * scale : scaled(definition.atLeast).ceil(),
    last: definition.atMost === undefined ? LARGEST * scale : scaled(definition.atMost).floor(),
    scale,
    digits,
  };
}

/** The text of a value of the domain. */
export function textAt(k: bigint, { scale }: Domain): string {
  return Fraction.ratio(k, scale).toString();
}

/** A judge of stretches for one question and goal. */
export function judgeOf(question: Question, domain: Domain, goal: Goal): (stretch: Stretch) => Verdict {
  const { indicator, supplied, input, group, parameters } = question;
  const checks = refusingChecks(indicator);
  const known = { ...supplied.inputs };
  delete known[input];
  const open: Opened = {
    scope: { inputs: parseInputs(indicator.inputs, known), parameters, group },
    input,
    reads: new WeakMap(),
  };
  return ({ first, last }) => {
    if (supplied.exempt !== undefined) return false;
    if (first === last) return single(first);
    const interval = { from: Fraction.ratio(first, domain.scale), to: Fraction.ratio(last, domain.scale) };
    try {
      for (const check of checks) {
        const meets = decidedCheck(() => decide(check.holds, open, interval));
        if (meets === false) return false;
        if (meets !== true) return undefined;
      }
      for (const exemption of indicator.exemptions ?? []) {
        const exempt = exemption.when ? decide(exemption.when, open, interval) : false;
        if (exempt !== false) return exempt === true ? false : undefined;
      }
      const reach = enclose(indicator.rule, open, interval);
      return reach ? goal.verdict(goal.cut(reach.low), goal.cut(reach.high)) : undefined;
    } catch (problem) {
      return refused(problem);
    }
  };

  function single(k: bigint): Verdict {
    const scope = {
      ...open.scope,
      inputs: { ...open.scope.inputs, [input]: Fraction.ratio(k, domain.scale) },
    };
    try {
      if (checks.some((check) => decidedCheck(() => holds(check.holds, scope)) === false)) return false;
      const score = scoreInScope(indicator, scope);
      if (score.status !== 'scored') return false;
      const points = goal.cut(score.exact);
      return goal.verdict(points, points);
    } catch (problem) {
      return refused(problem);
    }
  }
}

const LARGEST = 10n ** 15n - 1n;

/** A check whose other inputs are missing refuses nothing. */
function decidedCheck<Decided>(check: () => Decided): Decided | true {
  try {
    return check();
  } catch (problem) {
    if (problem instanceof MissingInput) return true;
    throw problem;
  }
}

/** Where the rule has no value, no goal is met. */
function refused(problem: unknown): Verdict {
  if (problem instanceof MissingInput || problem instanceof RangeError) return false;
  throw problem;
}
