/** Bands as limits of whole numbers, found by asking the exact path, so that no rule of banding is written twice. */
import type { BandScale } from '../methodology/types.ts';
import { Fraction } from '../number/fraction.ts';
import { bandFor } from '../scoring/bands.ts';

/** Bands in ascending order of points; band `at` takes whole numbers from `limits[at]` on. */
export interface Cuts {
  limits: Float64Array;
  bands: readonly string[];
}

/** The limits of a scale for points times `unit`, over the range of points that the fast path holds. */
export function cutsOf(scale: BandScale, maxPoints: string, unit: number): Cuts {
  const maximum = Fraction.parse(maxPoints);
  const bandAt = (whole: number) => bandFor(Fraction.ratio(BigInt(whole), BigInt(unit)), scale, maximum).id;
  const [lowest, highest] = [-1000 * unit, 1_000_000 * unit];
  const limits = [lowest];
  const bands = [bandAt(lowest)];
  while (bands.at(-1) !== bandAt(highest)) {
    let [low, high] = [limits.at(-1)!, highest];
    while (high - low > 1) {
      const middle = Math.floor((low + high) / 2);
      if (bandAt(middle) === bands.at(-1)) low = middle;
      else high = middle;
    }
    limits.push(high);
    bands.push(bandAt(high));
  }
  return { limits: Float64Array.from(limits), bands };
}

/** The position of the band of a whole number; −1 for NaN. */
export function bandPosition({ limits }: Cuts, points: number): number {
  if (points !== points) return -1;
  let at = limits.length - 1;
  while (at > 0 && points < limits[at]!) at -= 1;
  return at;
}
