/** How the scores of children become the score of their parent. */
import { Fraction, sumOf } from '../number/fraction.ts';
import { nthRoot } from '../number/root.ts';
import type { Aggregation, Effect } from '../methodology/types.ts';

/** A child's score as it enters the aggregation. */
export interface Part {
  id: string;
  effect: Effect;
  points: Fraction;
}

/**
 * The exact score of a node. Penalties are subtracted and bonuses added after the children that count normally have
 * been aggregated. Throws `RangeError` for a mean of nothing and for a geometric or harmonic mean of values not above 0.
 */
export function aggregate(parts: readonly Part[], how: Aggregation): Fraction {
  const ordinary = parts.filter(({ effect }) => effect === 'add');
  const extra = parts
    .filter(({ effect }) => effect !== 'add')
    .map(({ effect, points }) => (effect === 'penalty' ? points.negated() : points));
  return combine(ordinary, how).plus(sumOf(extra));
}

function combine(parts: readonly Part[], how: Aggregation): Fraction {
  const points = parts.map((part) => part.points);
  if (how.kind === 'sum') return sumOf(points);
  if (parts.length === 0) throw new RangeError('A mean of no parts is not defined.');
  if (how.kind === 'mean') {
    const mean = sumOf(points).over(Fraction.whole(parts.length));
    return how.rounding ? mean.rounded(how.rounding.digits, how.rounding.mode) : mean;
  }
  const weights = parts.map(({ id }) => weightOf(id, how.weights));
  const all = sumOf(weights);
  if (how.kind === 'weighted-arithmetic') {
    return sumOf(points.map((value, at) => value.times(weights[at]!))).over(all);
  }
  if (points.some((value) => value.compare(Fraction.ZERO) <= 0)) {
    throw new RangeError(`A ${how.kind} mean needs every part above zero.`);
  }
  if (how.kind === 'weighted-harmonic')
    return all.over(sumOf(points.map((value, at) => weights[at]!.over(value))));
  return geometric(points, weights, all);
}

/** The only mean that may be irrational: exact up to the digits of `nthRoot`. */
function geometric(points: readonly Fraction[], weights: readonly Fraction[], all: Fraction): Fraction {
  const shares = weights.map((weight) => weight.over(all));
  const root = shares.reduce((common, share) => lcm(common, share.denominator), 1n);
  const product = points.reduce((result, value, at) => {
    const power = shares[at]!.times(Fraction.whole(root)).numerator;
    return result.times(Fraction.ratio(value.numerator ** power, value.denominator ** power));
  }, Fraction.ONE);
  return nthRoot(product, root);
}

function weightOf(id: string, weights: Readonly<Record<string, string>>): Fraction {
  const weight = Object.hasOwn(weights, id) ? weights[id] : undefined;
  if (weight === undefined) throw new RangeError(`The aggregation gives no weight to “${id}”.`);
  return Fraction.parse(weight);
}

function lcm(a: bigint, b: bigint): bigint {
  let [x, y] = [a, b];
  while (y !== 0n) [x, y] = [y, x % y];
  return (a / x) * b;
}
