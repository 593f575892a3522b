/** What normalisers need to know of a set of values. Missing values take no part. */
import { Fraction, larger, smaller, sumOf } from '../number/fraction.ts';
import { nthRoot } from '../number/root.ts';
import type { Values } from './types.ts';

/** The values that are there. */
export function present(values: Values): Fraction[] {
  return values.filter((value) => value !== undefined);
}

/** Smallest and largest value; `undefined` when fewer than two values differ. */
export function extremes(values: Values): { smallest: Fraction; largest: Fraction } | undefined {
  const known = present(values);
  if (known.length === 0) return undefined;
  const smallest = known.reduce(smaller);
  const largest = known.reduce(larger);
  return smallest.equals(largest) ? undefined : { smallest, largest };
}

/** Arithmetic mean of one value or more, exactly. */
export function meanOf(values: readonly Fraction[]): Fraction {
  return sumOf(values).over(Fraction.whole(values.length));
}

/** Sample variance (divided by n − 1) of two values or more, exactly. */
function varianceOf(values: readonly Fraction[]): Fraction {
  const mean = meanOf(values);
  const squares = values.map((value) => value.minus(mean)).map((difference) => difference.times(difference));
  return sumOf(squares).over(Fraction.whole(values.length - 1));
}

/** Sample standard deviation, to `ROOT_DIGITS` decimals: a root may be irrational. */
export function deviationOf(values: readonly Fraction[]): Fraction {
  return nthRoot(varianceOf(values), 2n);
}

/** For each value how many values are smaller, plus one; ties share the smallest place, and missing values have none. */
export function ascendingPlaces(values: Values): (number | undefined)[] {
  const order = values
    .flatMap((value, at) => (value ? [{ value, at }] : []))
    .sort((a, b) => a.value.compare(b.value));
  const places = new Array<number | undefined>(values.length).fill(undefined);
  order.forEach(({ value, at }, position) => {
    const previous = order[position - 1];
    places[at] = previous?.value.equals(value) ? places[previous.at] : position + 1;
  });
  return places;
}
