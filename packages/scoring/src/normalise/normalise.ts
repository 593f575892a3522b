/** The normalisation that an indicator declares, applied to the values of all bodies. */
import { Fraction } from '../number/fraction.ts';
import { minMax } from './min-max.ts';
import { percentile, rank } from './ranks.ts';
import { distanceToTarget, goalposts } from './targets.ts';
import type { NormalisationMethod, Values } from './types.ts';
import { zScore } from './z-score.ts';

/**
 * Scores in the order of the values. Where less is better the values and the method's own limits change sign first, so
 * that every method reads “more is better”. Missing values stay missing, and a method that cannot tell bodies apart
 * gives none.
 */
export function normalise(values: Values, method: NormalisationMethod, higherIsBetter = true): Values {
  const sign = higherIsBetter ? Fraction.ONE : Fraction.ONE.negated();
  const facing = values.map((value) => value?.times(sign));
  const turned = (text: string) => Fraction.parse(text).times(sign).toString();
  switch (method.kind) {
    case 'min-max':
      return minMax(facing, method.to);
    case 'z-score':
      return zScore(facing, method.mean, method.deviation);
    case 'rank':
      return rank(facing);
    case 'percentile':
      return percentile(facing, method.to);
    case 'distance-to-target':
      return distanceToTarget(facing, turned(method.target), method.capped);
    case 'goalposts': {
      const ends = [turned(method.low), turned(method.high)] as const;
      return higherIsBetter
        ? goalposts(facing, ends[0], ends[1], method.to)
        : goalposts(facing, ends[1], ends[0], method.to);
    }
  }
}
