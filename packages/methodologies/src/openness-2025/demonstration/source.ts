/** What the demonstration draws from: a seeded generator and the published figures of one body. */
import { uniformInt } from 'pure-rand/distribution/uniformInt';
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus';
import { Fraction, type BodyData } from '@olshem/scoring';

/** Whole numbers for one body: published counts, published points in hundredths, and seeded draws. */
export interface Source {
  body: BodyData;
  /** Draws a whole number between the two, both included. */
  draw(least: number, most: number): number;
  /** True in `percent` of a hundred draws. */
  chance(percent: number): boolean;
  /** Half of a published count, varied by up to a tenth; undefined where it was not published. */
  count(indicator: string, input: string): number | undefined;
  /** Published points of an indicator in hundredths. */
  hundredths(indicator: string): number;
}

/** The source of one body; `position` keeps the draws of bodies apart. */
export function sourceOf(body: BodyData, seed: number, position: number): Source {
  const generator = xoroshiro128plus(seed + position * 7919);
  const draw = (least: number, most: number) => uniformInt(generator, least, Math.max(least, most));
  return {
    body,
    draw,
    chance: (percent) => draw(1, 100) <= percent,
    count(indicator, input) {
      const text = body.supplied[indicator]?.inputs[input];
      if (text === undefined || !/^\d+$/.test(text)) return undefined;
      // Half a year's worth, more or less.
      return whole(Fraction.parse(text).times(Fraction.ratio(BigInt(draw(90, 110)), 200n)));
    },
    hundredths(indicator) {
      return whole(Fraction.parse(body.printed[indicator]?.points ?? '0').times(Fraction.whole(100)));
    },
  };
}

/** `part ÷ whole × of`, rounded to a whole number. */
export function portion(of: number, part: number, all: number): number {
  return whole(Fraction.ratio(BigInt(of) * BigInt(part), BigInt(all)));
}

/** Counts as the texts that inputs are. */
export function texts(counts: Readonly<Record<string, number | boolean>>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(counts).map(([name, value]) => [
      name,
      typeof value === 'boolean' ? (value ? 'yes' : 'no') : String(value),
    ]),
  );
}

/** Demonstration counts are small enough for machine numbers; they become points only as text. */
function whole(value: Fraction): number {
  return Number(value.rounded(0, 'half-up').numerator);
}
