/** Bodies just better and just worse than the limits of a scale. */
import type { BandScale } from '../methodology/types.ts';
import { Fraction } from '../number/fraction.ts';
import type { CutOff } from './types.ts';

/** Around every limit of the scale; `strip` and limits in points. */
export function cutOffsOf(
  scores: readonly Fraction[],
  scale: BandScale,
  maximum: Fraction,
  strip: Fraction,
): CutOff[] {
  return scale.bands.flatMap(({ id, from, below, upTo }) => {
    const text = from ?? below ?? upTo;
    if (text === undefined) return [];
    const measured = Fraction.parse(text);
    const limit = scale.of === 'points' ? measured : measured.times(maximum).over(Fraction.whole(100));
    const higherIsBetter = from !== undefined;
    // A limit belongs to its band, except that of `below`.
    const reaches = (score: Fraction) => {
      const order = score.compare(limit);
      return higherIsBetter ? order >= 0 : below === undefined ? order <= 0 : order < 0;
    };
    const near = scores.filter((score) => score.minus(limit).absolute().compare(strip) <= 0);
    const justBetter = near.filter(reaches).length;
    return [{ band: id, limit: limit.toString(), justBetter, justWorse: near.length - justBetter }];
  });
}
