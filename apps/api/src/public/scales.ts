import type { BandOnWire } from '@olshem/contracts';
import { Fraction, pointsAtBand, type Band, type BandScale } from '@olshem/scoring';

/** Bands of a scale with their limits in points. */
export function bandsInPoints(scale: BandScale | undefined, maxPoints: string): BandOnWire[] {
  if (!scale) return [];
  const max = Fraction.parse(maxPoints);
  const inPoints = (text: string | undefined) =>
    text === undefined
      ? null
      : scale.of === 'points'
        ? text
        : Fraction.parse(text).times(max).over(Fraction.whole(100)).toString();
  return scale.bands.map((band) => onWire(band, inPoints));
}

/** Bands of a scale with their limits as they are written, per cent of the maximum or points. */
export function bandsAsWritten(scale: BandScale): BandOnWire[] {
  return scale.bands.map((band) => onWire(band, (text) => text ?? null));
}

/** The band above the one a score is in, with the points at which it begins; undefined at the top. */
export function nextBand(
  scale: BandScale,
  current: string,
  maxPoints: string,
): { band: Band; from: Fraction } | undefined {
  const at = scale.bands.findIndex(({ id }) => id === current);
  const band = at > 0 ? scale.bands[at - 1] : undefined;
  const from = band && pointsAtBand(band, scale, Fraction.parse(maxPoints));
  return band && from && { band, from };
}

/** The middle of a list of scores; the mean of the two middle ones when their number is even. */
export function medianOf(scores: readonly string[]): string | null {
  const sorted = scores.map((score) => Fraction.parse(score)).sort((a, b) => a.compare(b));
  const middle = Math.floor(sorted.length / 2);
  const upper = sorted[middle];
  if (!upper) return null;
  if (sorted.length % 2 === 1) return upper.toString();
  return sorted[middle - 1]!.plus(upper).over(Fraction.whole(2)).toString();
}

function onWire(
  { id, title, from, below, upTo, basis }: Band,
  limit: (text: string | undefined) => string | null,
): BandOnWire {
  return { id, title, from: limit(from), below: limit(below), upTo: limit(upTo), basis };
}
