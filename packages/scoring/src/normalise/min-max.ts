/** Min–max: the smallest value becomes the lower end of the range, the largest the upper one. */
import { Fraction } from '../number/fraction.ts';
import { extremes } from './statistics.ts';
import type { Range, Values } from './types.ts';

/**
 * `low + (x − min) ÷ (max − min) × (high − low)`. Without any spread there is nothing to compare, and no value.
 * Source: OECD/JRC Handbook on Composite Indicators (2008), 5.3.
 */
export function minMax(values: Values, to: Range): Values {
  const found = extremes(values);
  if (!found) return values.map(() => undefined);
  return values.map((value) => value && within(value, found.smallest, found.largest, to));
}

/** Where a value stands between two ends, as the same place in another range. */
export function within(value: Fraction, from: Fraction, until: Fraction, to: Range): Fraction {
  const [low, high] = to.map((end) => Fraction.parse(end)) as [Fraction, Fraction];
  return value.minus(from).over(until.minus(from)).times(high.minus(low)).plus(low);
}
