/** Distances to points that are fixed beforehand. */
import { Fraction, larger, smaller } from '../number/fraction.ts';
import { within } from './min-max.ts';
import { present } from './statistics.ts';
import type { Range, Values } from './types.ts';

/**
 * `(x − min) ÷ (target − min)`: 1 at the target, 0 for the worst value; with `capped` never above 1.
 * Source: OECD/JRC Handbook on Composite Indicators (2008), 5.4.
 */
export function distanceToTarget(values: Values, target: string, capped: boolean): Values {
  const goal = Fraction.parse(target);
  const known = present(values);
  if (known.length === 0) return values;
  const worst = known.reduce(smaller);
  if (goal.equals(worst)) return values.map(() => undefined);
  const distances = values.map((value) => value && within(value, worst, goal, ['0', '1']));
  return capped ? distances.map((distance) => distance && smaller(distance, Fraction.ONE)) : distances;
}

/**
 * The place between two fixed ends, cut off at both, so that editions stay comparable over the years.
 * Source: OECD/JRC Handbook on Composite Indicators (2008), 5.3; UNDP, Human Development Index.
 */
export function goalposts(values: Values, low: string, high: string, to: Range): Values {
  const [from, until] = [Fraction.parse(low), Fraction.parse(high)];
  return values.map((value) => value && within(smaller(larger(value, from), until), from, until, to));
}
