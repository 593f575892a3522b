import { describe, expect, test } from 'vitest';
import type { Ranking } from '../methodology/types.ts';
import { ranksOf } from '../scoring/ranks.ts';
import { Fraction } from '../number/fraction.ts';
import { writePlaces } from './places.ts';

/** Places as one recomputation after the other writes them; `order` goes from one to the next. */
function places(points: readonly number[], ranking: Partial<Ranking> = {}, leftOut: readonly number[] = []) {
  const left = Uint8Array.from(points, (_, row) => Number(leftOut.includes(row)));
  const order = Int32Array.from(points, (_, row) => row);
  const result = new Int32Array(points.length).fill(99);
  const all = { ties: 'competition', higherIsBetter: true, ...ranking } as const;
  writePlaces({
    points: Float64Array.from(points),
    leftOut: left,
    from: 0,
    until: points.length,
    places: result,
    ranking: all,
    order,
  });
  return { places: [...result], order: [...order] };
}

/** The same as the exact path has it. */
function exactly(points: readonly number[], ranking: Partial<Ranking>, leftOut: readonly number[]): number[] {
  const rows = points.flatMap((value, row) => (Number.isNaN(value) || leftOut.includes(row) ? [] : [row]));
  const ranks = ranksOf(
    rows.map((row) => Fraction.whole(points[row]!)),
    { ties: 'competition', higherIsBetter: true, ...ranking },
    [],
  );
  return points.map((_, row) => ranks[rows.indexOf(row)] ?? 0);
}

describe('places of few rows', () => {
  const points = [30, 50, NaN, 50, 40, 60];

  test.each<[string, Partial<Ranking>, number[]]>([
    ['after a tie one is left empty', {}, [5, 2, 0, 2, 4, 1]],
    ['or is not', { ties: 'dense' }, [4, 2, 0, 2, 3, 1]],
    ['the lowest may be the first', { higherIsBetter: false }, [1, 3, 0, 3, 2, 5]],
    ['and without an empty one', { higherIsBetter: false, ties: 'dense' }, [1, 3, 0, 3, 2, 4]],
  ])('%s', (_, ranking, expected) => {
    expect(places(points, ranking).places).toEqual(expected);
  });

  test('rows that are left out have none and take none', () => {
    expect(places(points, {}, [1, 5]).places).toEqual([3, 0, 0, 1, 2, 0]);
  });

  test('keep the order for the next time', () => {
    expect(places(points).order).toEqual([5, 1, 3, 4, 0, 2]);
  });

  test('leave other rows as they are', () => {
    const result = Int32Array.of(7, 7, 7, 7);
    const order = Int32Array.of(0, 1, 2, 3);
    const ranking = { ties: 'competition', higherIsBetter: true } as const;
    writePlaces({
      points: Float64Array.of(1, 2, 3, 4),
      leftOut: new Uint8Array(4),
      from: 1,
      until: 3,
      places: result,
      ranking,
      order,
    });
    expect([[...result], [...order]]).toEqual([
      [7, 2, 1, 7],
      [0, 2, 1, 3],
    ]);
  });

  test('follow one row up and down', () => {
    const values = Float64Array.of(10, 20, 30);
    const order = Int32Array.of(0, 1, 2);
    const result = new Int32Array(3);
    const ranking = { ties: 'competition', higherIsBetter: true } as const;
    const after = (row: number, value: number) => {
      values[row] = value;
      writePlaces({
        points: values,
        leftOut: new Uint8Array(3),
        from: 0,
        until: 3,
        places: result,
        ranking,
        order,
      });
      return [...result];
    };
    expect(after(0, 25)).toEqual([2, 3, 1]);
    expect(after(0, 35)).toEqual([1, 3, 2]);
    expect(after(0, NaN)).toEqual([0, 2, 1]);
    expect(after(0, 20)).toEqual([2, 2, 1]);
  });
});

describe.each([
  ['sixty-four', 64, 9],
  ['sixty-five, close together', 65, 9],
  ['sixty-five, far apart', 65, 70_000],
  ['two hundred, far apart', 200, 1_000_003],
])('places of %s rows', (_, size, spread) => {
  const points = Array.from({ length: size }, (_, row) =>
    row % 13 === 5 ? NaN : ((row * 7919) % 31) * Math.ceil(spread / 31) - spread / 2,
  ).map(Math.round);

  test.each<Partial<Ranking>>([
    {},
    { ties: 'dense' },
    { higherIsBetter: false },
    { ties: 'dense', higherIsBetter: false },
  ])('are those of the exact path under %o', (ranking) => {
    expect(places(points, ranking).places).toEqual(exactly(points, ranking, []));
  });

  test('pass over rows that are left out', () => {
    const leftOut = [0, 3, 17, size - 1];
    expect(places(points, {}, leftOut).places).toEqual(exactly(points, {}, leftOut));
  });

  test('are none where nobody has points', () => {
    expect(new Set(places(points.map(() => NaN)).places)).toEqual(new Set([0]));
  });

  test('are shared where all have the same', () => {
    expect(new Set(places(points.map(() => 7)).places)).toEqual(new Set([1]));
  });

  test('leave rows of other groups as they are', () => {
    const values = Float64Array.from([1, ...points, 2]);
    const result = new Int32Array(size + 2).fill(-7);
    const order = Int32Array.from(values, (_, row) => row);
    const ranking = { ties: 'competition', higherIsBetter: true } as const;
    writePlaces({
      points: values,
      leftOut: new Uint8Array(size + 2),
      from: 1,
      until: size + 1,
      places: result,
      ranking,
      order,
    });
    expect([...result]).toEqual([-7, ...exactly(points, {}, []), -7]);
  });
});

test('sixty-four rows are kept in order, wherever they begin, and more are not', () => {
  const orderAfter = (size: number) => {
    const order = Int32Array.from({ length: 10 + size }, (_, row) => row);
    const points = Float64Array.from(order);
    const ranking = { ties: 'competition', higherIsBetter: true } as const;
    writePlaces({
      points,
      leftOut: new Uint8Array(10 + size),
      from: 10,
      until: 10 + size,
      places: new Int32Array(10 + size),
      ranking,
      order,
    });
    return order[10];
  };
  expect([orderAfter(64), orderAfter(65)]).toEqual([73, 10]);
});

test('a group of nobody has no places', () => {
  expect(places([])).toEqual({ places: [], order: [] });
});
