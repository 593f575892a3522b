/** Z-score: how many standard deviations a value stands from the mean. */
import { Fraction } from '../number/fraction.ts';
import { deviationOf, extremes, meanOf, present } from './statistics.ts';
import type { Values } from './types.ts';

/**
 * `(x − mean) ÷ sample standard deviation × deviation + mean`, carried to the digits of a root.
 * Source: OECD/JRC Handbook on Composite Indicators (2008), 5.2.
 */
export function zScore(values: Values, mean: string, deviation: string): Values {
  if (!extremes(values)) return values.map(() => undefined);
  const known = present(values);
  const centre = meanOf(known);
  const scale = Fraction.parse(deviation).over(deviationOf(known));
  return values.map((value) => value?.minus(centre).times(scale).plus(Fraction.parse(mean)));
}
