/** Pearson's correlation on exact scores; only its last root is cut. */
import { Fraction, sumOf } from '../number/fraction.ts';
import { nthRoot } from '../number/root.ts';
import { meanOf } from '../normalise/statistics.ts';

/** From −1 to 1, or undefined for fewer than three pairs and where one side has no spread. */
export function correlation(pairs: readonly (readonly [Fraction, Fraction])[]): Fraction | undefined {
  if (pairs.length < 3) return undefined;
  const [left, right] = [0, 1].map((side) => {
    const values = pairs.map((pair) => pair[side]!);
    const mean = meanOf(values);
    return values.map((value) => value.minus(mean));
  }) as [Fraction[], Fraction[]];
  const spread = sumOfProducts(left, left).times(sumOfProducts(right, right));
  if (spread.isZero()) return undefined;
  const common = sumOfProducts(left, right);
  const size = nthRoot(common.times(common).over(spread), 2n);
  return common.compare(Fraction.ZERO) < 0 ? size.negated() : size;
}

function sumOfProducts(a: readonly Fraction[], b: readonly Fraction[]): Fraction {
  return sumOf(a.map((value, at) => value.times(b[at]!)));
}
