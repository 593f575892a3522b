/** Scores relative to the other bodies, each formula as it stands in the handbook. */
import { minus, order, over, plus, read, times, type Pair } from './arithmetic.ts';
import { root } from './aggregate.ts';
import type { Relative } from './serialised.ts';

/** Scores in the order of the values; a value that is absent, or cannot be told from the others, has none. */
export function relativeScores(raw: (Pair | undefined)[], how: Relative): (Pair | undefined)[] {
  const facing = (value: Pair): Pair => (how.higherIsBetter ? value : [-value[0], value[1]]);
  const values = raw.map((value) => value && facing(value));
  const known = values.filter((value) => value !== undefined);
  if (known.length === 0) return values;
  const sorted = known.toSorted((a, b) => Number(order(a, b) > 0n) - Number(order(a, b) < 0n));
  const [least, most] = [sorted[0]!, sorted.at(-1)!];
  const each = (score: (value: Pair) => Pair | undefined) => values.map((value) => value && score(value));
  const place = (value: Pair): Pair => [
    BigInt(sorted.findIndex((other) => order(other, value) === 0n) + 1),
    1n,
  ];
  const between = (value: Pair, from: Pair, until: Pair, [low, high] = how.to!): Pair =>
    plus(read(low), times(over(minus(value, from), minus(until, from)), minus(read(high), read(low))));
  const size: Pair = [BigInt(known.length), 1n];
  switch (how.kind) {
    case 'rank':
      return each(place);
    case 'percentile':
      return each((value) => (known.length > 1 ? between(place(value), [1n, 1n], size) : undefined));
    case 'min-max':
      return each((value) => (order(least, most) === 0n ? undefined : between(value, least, most)));
    case 'z-score': {
      if (order(least, most) === 0n) return each(() => undefined);
      const mean = over(known.reduce(plus), size);
      const squares = known.map((value) => times(minus(value, mean), minus(value, mean)));
      const deviation = root(over(squares.reduce(plus), minus(size, [1n, 1n])), 2n);
      return each((value) =>
        plus(times(minus(value, mean), over(read(how.deviation!), deviation)), read(how.mean!)),
      );
    }
    case 'distance-to-target': {
      const goal = facing(read(how.target!));
      if (order(goal, least) === 0n) return each(() => undefined);
      const capped = (value: Pair): Pair => (how.capped && order(value, [1n, 1n]) > 0n ? [1n, 1n] : value);
      return each((value) => capped(between(value, least, goal, ['0', '1'])));
    }
    case 'goalposts': {
      const [a, b] = [facing(read(how.low!)), facing(read(how.high!))];
      const [from, until] = how.higherIsBetter ? [a, b] : [b, a];
      const inside = (value: Pair) =>
        order(value, from) < 0n ? from : order(value, until) > 0n ? until : value;
      return each((value) => between(inside(value), from, until));
    }
    default:
      throw new RangeError(`Nobody said what “${how.kind}” means.`);
  }
}
