/** How the scores of one node are spread. */
import { Fraction } from '../number/fraction.ts';
import { deviationOf, meanOf } from '../normalise/statistics.ts';
import type { NodeDiagnosis } from './types.ts';

type Spread = Pick<
  NodeDiagnosis,
  | 'lowest'
  | 'lowerQuartile'
  | 'median'
  | 'upperQuartile'
  | 'highest'
  | 'mean'
  | 'deviation'
  | 'discrimination'
>;

/** Of one score or more. */
export function spreadOf(scores: readonly Fraction[]): Spread {
  const sorted = scores.toSorted((a, b) => a.compare(b));
  const at = (share: string) => shown(quantile(sorted, Fraction.parse(share)));
  return {
    lowest: at('0'),
    lowerQuartile: at('1/4'),
    median: at('1/2'),
    upperQuartile: at('3/4'),
    highest: at('1'),
    mean: shown(meanOf(scores)),
    deviation: scores.length > 1 ? shown(deviationOf(scores)) : undefined,
    discrimination: scores.length > 1 ? shown(discriminationOf(scores)) : undefined,
  };
}

/** The share of all pairs whose scores differ: 1 where everybody differs, 0 where nobody does. */
export function discriminationOf(scores: readonly Fraction[]): Fraction {
  const sizes = Map.groupBy(scores, String)
    .values()
    .map(({ length }) => length);
  const alike = sizes.reduce((sum, size) => sum + size * (size - 1), 0);
  const all = scores.length * (scores.length - 1);
  return Fraction.ratio(BigInt(all - alike), BigInt(all));
}

/** Decimal text, cut to four digits. */
export function shown(value: Fraction): string {
  return value.rounded(4, 'half-up').toString();
}

/** Between the two nearest scores in proportion, as spreadsheets do (Hyndman and Fan, type 7). */
function quantile(sorted: readonly Fraction[], share: Fraction): Fraction {
  const position = share.times(Fraction.whole(sorted.length - 1));
  const below = Number(position.floor());
  const [low, high] = [sorted[below]!, sorted[below + 1] ?? sorted[below]!];
  return low.plus(high.minus(low).times(position.minus(Fraction.whole(below))));
}
