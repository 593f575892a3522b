/** Ranks: only the order of the values counts. */
import { Fraction } from '../number/fraction.ts';
import { within } from './min-max.ts';
import { ascendingPlaces, present } from './statistics.ts';
import type { Range, Values } from './types.ts';

/**
 * The place counted from the worst, so that the best value has the largest number; ties share the lower place.
 * Source: OECD/JRC Handbook on Composite Indicators (2008), 5.1.
 */
export function rank(values: Values): Values {
  return ascendingPlaces(values).map((place) => (place === undefined ? undefined : Fraction.whole(place)));
}

/**
 * The share of the other bodies that are worse, mapped onto the range. One body alone has nobody to compare with.
 * Source: OECD/JRC Handbook on Composite Indicators (2008), 5.1, percentile ranks.
 */
export function percentile(values: Values, to: Range): Values {
  const last = Fraction.whole(present(values).length);
  if (last.compare(Fraction.ONE) <= 0) return values.map(() => undefined);
  return rank(values).map((place) => place && within(place, Fraction.ONE, last, to));
}
