/** The score of a parent from its children's, by the names of the means. */
import { cut, minus, order, over, pair, plus, read, times, type Pair } from './arithmetic.ts';
import type { TreeNode } from './serialised.ts';

const NOTHING: Pair = [0n, 1n];
/** Roots are cut to this many decimals. */
const ROOT_DECIMALS = 30n;

export function together(
  parts: { node: TreeNode; points: Pair }[],
  how: NonNullable<TreeNode['aggregation']>,
): Pair {
  const effectOf = ({ node }: { node: TreeNode }) => node.effect ?? 'add';
  let score = mean(
    parts.filter((part) => effectOf(part) === 'add').map(({ node, points }) => ({ id: node.id, points })),
    how,
  );
  for (const part of parts) {
    if (effectOf(part) === 'penalty') score = minus(score, part.points);
    if (effectOf(part) === 'bonus') score = plus(score, part.points);
  }
  return score;
}

function mean(parts: { id: string; points: Pair }[], how: NonNullable<TreeNode['aggregation']>): Pair {
  const sum = (values: Pair[]) => values.reduce((all, value) => plus(all, value), NOTHING);
  if (how.kind === 'sum') return sum(parts.map(({ points }) => points));
  if (how.kind === 'mean') {
    const plain = over(sum(parts.map(({ points }) => points)), [BigInt(parts.length), 1n]);
    return how.rounding ? cut(plain, how.rounding.digits, how.rounding.mode) : plain;
  }
  const weighted = parts.map(({ id, points }) => ({ points, weight: read(how.weights![id]!) }));
  const all = sum(weighted.map(({ weight }) => weight));
  if (how.kind === 'weighted-arithmetic') {
    return over(sum(weighted.map(({ points, weight }) => times(points, weight))), all);
  }
  if (weighted.some(({ points }) => order(points, NOTHING) <= 0n))
    throw new RangeError('A part is not above zero.');
  if (how.kind === 'weighted-harmonic') {
    return over(all, sum(weighted.map(({ points, weight }) => over(weight, points))));
  }
  if (how.kind !== 'weighted-geometric') throw new RangeError(`Nobody said what “${how.kind}” means.`);
  const shares = weighted.map(({ points, weight }) => ({ points, share: over(weight, all) }));
  const degree = shares.reduce(
    (common, { share }) => common * (share[1] / commonDivisor(common, share[1])),
    1n,
  );
  const product = shares.reduce<Pair>(
    (result, { points, share }) => {
      const power = (share[0] * degree) / share[1];
      return times(result, [points[0] ** power, points[1] ** power]);
    },
    [1n, 1n],
  );
  return root(product, degree);
}

/** The root of a value not below zero, found by halving, cut to thirty decimals. */
export function root(value: Pair, degree: bigint): Pair {
  if (degree === 1n) return value;
  const unit = 10n ** ROOT_DECIMALS;
  const target = (value[0] * unit ** degree) / value[1];
  let [low, high] = [0n, 1n];
  while (high ** degree <= target) high *= 2n;
  while (high - low > 1n) {
    const middle = (low + high) / 2n;
    if (middle ** degree <= target) low = middle;
    else high = middle;
  }
  return pair(low, unit);
}

function commonDivisor(a: bigint, b: bigint): bigint {
  return b === 0n ? a : commonDivisor(b, a % b);
}
