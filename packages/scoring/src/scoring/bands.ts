/** Which band a score belongs to. Bands are half-open and read from the first to the last. */
import { Fraction } from '../number/fraction.ts';
import type { Band, BandScale } from '../methodology/types.ts';

/**
 * The band of a score. Expects an unrounded score; the scale itself says whether to cut it first.
 * Throws `RangeError` when no band takes the score, which `lint` rules out.
 */
export function bandFor(score: Fraction, scale: BandScale, maxPoints: Fraction): Band {
  const cut = scale.rounding ? score.rounded(scale.rounding.digits, scale.rounding.mode) : score;
  const measured = scale.of === 'points' ? cut : cut.times(HUNDRED).over(maxPoints);
  const band = scale.bands.find((each) => reaches(measured, each));
  if (!band)
    throw new RangeError(`The score ${score.toString()} is in no band; the last band must take the rest.`);
  return band;
}

/** The points at which a band begins (higher is better), or undefined for the last one. */
export function pointsAtBand(band: Band, scale: BandScale, maxPoints: Fraction): Fraction | undefined {
  if (band.from === undefined) return undefined;
  const from = Fraction.parse(band.from);
  return scale.of === 'points' ? from : from.times(maxPoints).over(HUNDRED);
}

function reaches(measured: Fraction, band: Band): boolean {
  if (band.from !== undefined) return measured.compare(Fraction.parse(band.from)) >= 0;
  if (band.below !== undefined) return measured.compare(Fraction.parse(band.below)) < 0;
  return band.upTo === undefined || measured.compare(Fraction.parse(band.upTo)) <= 0;
}

const HUNDRED = Fraction.whole(100);
