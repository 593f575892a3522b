import { describe, expect, test } from 'vitest';
import { Fraction, type RoundingMode } from '../number/fraction.ts';
import { Graph, TooLarge, type Register } from './graph.ts';
import { interpretKernel } from './interpret.ts';
import {
  common,
  constant,
  either,
  extreme,
  lcm,
  minus,
  over,
  plus,
  rounded,
  scaled,
  times,
  toWhole,
  type Rational,
} from './rational.ts';

/** A graph with three inputs from zero and one that may be negative. */
function inputs() {
  const graph = new Graph();
  const [a, b, c] = [0, 1, 2].map((at) => graph.column(at, { low: 0, high: 1000, mayFail: false })) as [
    Register,
    Register,
    Register,
  ];
  const z = graph.column(3, { low: -1000, high: 1000, mayFail: false });
  return { graph, a, b, c, z, whole: (value: number) => graph.constant(value) };
}

function valueOf(graph: Graph, result: Register, ...row: number[]): number {
  const out = new Float64Array(1);
  interpretKernel(graph, result)(
    row.map((value) => Float64Array.of(value)),
    out,
    0,
    1,
  );
  return out[0]!;
}

/** The rational of a row as text, its denominator above zero. */
function ratioOf(graph: Graph, { n, s, d }: Rational, ...row: number[]): string {
  const divisor = s * (d === undefined ? 1 : valueOf(graph, d, ...row));
  expect(divisor).toBeGreaterThan(0);
  return Fraction.ratio(BigInt(valueOf(graph, n, ...row)), BigInt(divisor)).toString();
}

const LAST = 2 ** 52 - 1;

describe('constants', () => {
  test.each([
    [LAST, 1],
    [-LAST, 1],
    [1, LAST],
  ])('%i ÷ %i is held', (n, s) => {
    const { graph } = inputs();
    const value = constant(graph, Fraction.ratio(BigInt(n), BigInt(s)));
    expect([graph.constantOf(value.n), value.s]).toEqual([n, s]);
  });

  test.each([
    [LAST + 1, 1],
    [-LAST - 1, 1],
    [1, LAST + 1],
  ])('%i ÷ %i is too large to be held', (n, s) => {
    const { graph } = inputs();
    expect(() => constant(graph, Fraction.ratio(BigInt(n), BigInt(s)))).toThrow(TooLarge);
  });
});

test('a common multiple is the least one and stays below 2⁵²', () => {
  expect(lcm(4, 6)).toBe(12);
  expect(lcm(1, LAST)).toBe(LAST);
  expect(() => lcm(1, LAST + 1)).toThrow(TooLarge);
  expect(() => lcm(2 ** 51, 3)).toThrow(TooLarge);
});

describe('a common denominator', () => {
  test('is the least one of known denominators', () => {
    const { graph, a, b } = inputs();
    expect(common(graph, { n: a, s: 10 }, { n: b, s: 4 })).toEqual({
      a: scaled(graph, a, 2),
      b: scaled(graph, b, 5),
      s: 20,
    });
  });

  test('is the shared one where both depend on the same inputs', () => {
    const { graph, a, b, c } = inputs();
    expect(common(graph, { n: a, s: 1, d: c }, { n: b, s: 1, d: c })).toEqual({ a, b, s: 1, d: c });
  });

  test('is the product where they depend on different inputs', () => {
    const { graph, a, b, c, z } = inputs();
    expect(common(graph, { n: a, s: 1, d: c }, { n: b, s: 1, d: z })).toEqual({
      a: graph.multiply(a, z),
      b: graph.multiply(b, c),
      s: 1,
      d: graph.multiply(c, z),
    });
  });

  test('is that of the one which has any', () => {
    const { graph, a, b, c } = inputs();
    expect(common(graph, { n: a, s: 1, d: c }, { n: b, s: 1 })).toEqual({
      a,
      b: graph.multiply(b, c),
      s: 1,
      d: c,
    });
    expect(common(graph, { n: a, s: 1 }, { n: b, s: 1, d: c })).toEqual({
      a: graph.multiply(a, c),
      b,
      s: 1,
      d: c,
    });
  });

  test('leaves nothing as it is', () => {
    const { graph, b, c, whole } = inputs();
    const nothing = whole(0);
    expect(common(graph, { n: nothing, s: 1 }, { n: b, s: 1, d: c })).toEqual({ a: nothing, b, s: 1, d: c });
  });
});

test('sums, differences, products and extremes keep denominators that depend on inputs', () => {
  const { graph, a, b, c } = inputs();
  const [third, share] = [
    { n: a, s: 3 },
    { n: b, s: 1, d: c },
  ];
  // 5/3 and 7/4
  expect(ratioOf(graph, plus(graph, third, share), 5, 7, 4)).toBe('41/12');
  expect(ratioOf(graph, plus(graph, share, third), 5, 7, 4)).toBe('41/12');
  expect(ratioOf(graph, minus(graph, third, share), 5, 7, 4)).toBe('-1/12');
  expect(ratioOf(graph, times(graph, third, share), 5, 7, 4)).toBe('35/12');
  expect(ratioOf(graph, times(graph, share, third), 5, 7, 4)).toBe('35/12');
  expect(ratioOf(graph, times(graph, share, { n: a, s: 1, d: b }), 5, 7, 4)).toBe('1.25');
  expect(ratioOf(graph, extreme(graph, 'min', third, share), 5, 7, 4)).toBe('5/3');
  expect(ratioOf(graph, extreme(graph, 'max', third, share), 5, 7, 4)).toBe('1.75');
});

test('a known factor cancels against the denominator of the other', () => {
  const { graph, a, whole } = inputs();
  const quarter = { n: a, s: 4 };
  const known = (value: number) => ({ n: whole(value), s: 1 });
  for (const [factor, most, s] of [
    [6, 3000, 2],
    [-6, -3000, 2],
    [3, 3000, 4],
    [0, 0, 1],
  ] as const) {
    for (const product of [times(graph, known(factor), quarter), times(graph, quarter, known(factor))])
      expect([valueOf(graph, product.n, 1000), product.s]).toEqual([most, s]);
  }
});

describe('a quotient', () => {
  test('by a known number has a known denominator', () => {
    const { graph, a, b, whole } = inputs();
    const value = { n: a, s: 1 };
    expect(over(graph, value, { n: whole(3), s: 10 })).toEqual({ n: scaled(graph, a, 10), s: 3 });
    expect(over(graph, value, { n: whole(-3), s: 10 })).toEqual({ n: scaled(graph, a, -10), s: 3 });
    expect(over(graph, value, { n: whole(2), s: 1, d: b })).toEqual({ n: graph.multiply(a, b), s: 2 });
  });

  test('by nothing has no value', () => {
    const { graph, a, whole } = inputs();
    const { n, s, d } = over(graph, { n: a, s: 1 }, { n: whole(0), s: 1 });
    expect([valueOf(graph, n, 5), s]).toEqual([5, 1]);
    expect(valueOf(graph, d!, 5)).toBeNaN();
  });

  test('by an input from zero is looked at for zero and for no sign', () => {
    const { graph, a, b } = inputs();
    expect(over(graph, { n: a, s: 1 }, { n: b, s: 1 })).toEqual({ n: a, s: 1, d: graph.divisor(b) });
  });

  test('by an input below zero takes its sign into the numerator', () => {
    const { graph, a, z } = inputs();
    const value = over(graph, { n: a, s: 1 }, { n: z, s: 1 });
    expect(ratioOf(graph, value, 5, 0, 0, -4)).toBe('-1.25');
    expect(ratioOf(graph, value, 5, 0, 0, 4)).toBe('1.25');
    expect(valueOf(graph, value.d!, 5, 0, 0, 0)).toBeNaN();
  });

  test('shares the factors of known denominators', () => {
    const { graph, a, b } = inputs();
    const d = graph.divisor(b);
    expect(over(graph, { n: a, s: 100 }, { n: b, s: 1000 })).toEqual({ n: scaled(graph, a, 10), s: 1, d });
    expect(over(graph, { n: a, s: 1000 }, { n: b, s: 100 })).toEqual({ n: a, s: 10, d });
  });

  test('of and by quotients is one', () => {
    const { graph, a, b, c } = inputs();
    expect(over(graph, { n: a, s: 1 }, { n: b, s: 1, d: c })).toEqual({
      n: graph.multiply(a, c),
      s: 1,
      d: graph.divisor(b),
    });
    expect(over(graph, { n: a, s: 1, d: c }, { n: b, s: 1 })).toEqual({
      n: a,
      s: 1,
      d: graph.multiply(c, graph.divisor(b)),
    });
  });
});

describe('the one or the other', () => {
  test('is settled where the condition is known', () => {
    const { graph, a, b, whole } = inputs();
    const [first, second] = [
      { n: a, s: 2 },
      { n: b, s: 5 },
    ];
    expect(either(graph, whole(1), first, second)).toBe(first);
    expect(either(graph, whole(0), first, second)).toBe(second);
  });

  test('has one known denominator', () => {
    const { graph, a, b, c } = inputs();
    expect(either(graph, c, { n: a, s: 2 }, { n: b, s: 5 })).toEqual({
      n: graph.select(c, scaled(graph, a, 5), scaled(graph, b, 2)),
      s: 10,
    });
  });

  test('has the denominator of the branch that applies', () => {
    const { graph, a, b, c, z, whole } = inputs();
    const n = graph.select(c, a, b);
    const [plain, share] = [
      { n: a, s: 1 },
      { n: b, s: 1, d: z },
    ];
    expect(either(graph, c, plain, share)).toEqual({ n, s: 1, d: graph.select(c, whole(1), z) });
    expect(either(graph, c, { ...share, n: a }, { ...plain, n: b })).toEqual({
      n,
      s: 1,
      d: graph.select(c, z, whole(1)),
    });
  });
});

describe('rounding', () => {
  test.each<[number, number, RoundingMode, string]>([
    [5, 1, 'half-up', '1.3'], // 1.25
    [-5, 1, 'half-up', '-1.3'],
    [5, 1, 'half-even', '1.2'],
    [7, 1, 'half-even', '1.8'], // 1.75
    [-7, 1, 'half-even', '-1.8'],
    [9, 0, 'half-even', '2'], // 2.25
    [11, 0, 'half-even', '3'], // 2.75
    [7, 1, 'truncate', '1.7'],
    [-7, 1, 'truncate', '-1.7'],
    [0, 1, 'half-up', '0'],
  ])('%i quarters to %i digits, %s, are %s', (quarters, digits, mode, expected) => {
    const { graph, z, c } = inputs();
    const row = [0, 0, 4, quarters];
    expect(ratioOf(graph, rounded(graph, { n: z, s: 4 }, digits, mode), ...row)).toBe(expected);
    expect(ratioOf(graph, rounded(graph, { n: z, s: 1, d: c }, digits, mode), ...row)).toBe(expected);
  });

  test('only scales what has no more digits', () => {
    const { graph, a } = inputs();
    expect(rounded(graph, { n: a, s: 5 }, 2, 'half-up')).toEqual({ n: scaled(graph, a, 20), s: 100 });
    expect(rounded(graph, { n: a, s: 100 }, 2, 'half-up')).toEqual({ n: a, s: 100 });
  });

  test('looks for a sign only where there may be one', () => {
    const signs = (value: (graph: ReturnType<typeof inputs>) => Register) => {
      const all = inputs();
      rounded(all.graph, { n: value(all), s: 3 }, 2, 'half-up');
      return all.graph.operations.filter(({ op }) => op === 'select').length;
    };
    expect(signs(({ a }) => a)).toBe(0);
    expect(signs(({ z }) => z)).toBe(2);
  });

  test('leaves results beyond the limit without a value, whole and cut alike', () => {
    const { graph, a, z } = inputs();
    const limited = rounded(graph, { n: a, s: 3 }, 2, 'truncate', 5).n;
    expect([15, 16].map((value) => valueOf(graph, limited, value))).toEqual([500, NaN]);
    const both = rounded(graph, { n: z, s: 3 }, 0, 'truncate', 5).n;
    expect([17, 18, -17, -18].map((value) => valueOf(graph, both, 0, 0, 0, value))).toEqual([
      5,
      NaN,
      -5,
      NaN,
    ]);
  });

  test('has a limit of 2³⁰ otherwise', () => {
    const graph = new Graph();
    const large = graph.column(0, { low: 0, high: 2 ** 40, mayFail: false });
    const { n } = rounded(graph, { n: large, s: 3 }, 1, 'truncate');
    expect(valueOf(graph, n, 3 * 2 ** 30)).toBe(10 * 2 ** 30);
    expect(valueOf(graph, n, 3 * 2 ** 30 + 1)).toBeNaN();
  });
});

describe('whole numbers', () => {
  test.each([
    ['floor', 7, 1],
    ['ceil', 7, 2],
    ['floor', -7, -2],
    ['ceil', -7, -1],
    ['floor', 8, 2],
    ['ceil', 8, 2],
  ] as const)('the %s of %i quarters is %i', (direction, quarters, expected) => {
    const { graph, z, c } = inputs();
    const row = [0, 0, 4, quarters];
    const known = toWhole(graph, { n: z, s: 4 }, direction);
    expect([valueOf(graph, known.n, ...row), known.s, known.d]).toEqual([expected, 1, undefined]);
    expect(valueOf(graph, toWhole(graph, { n: z, s: 1, d: c }, direction).n, ...row)).toBe(expected);
  });

  test('stay as they are', () => {
    const { graph, a } = inputs();
    const value = { n: a, s: 1 };
    expect(toWhole(graph, value, 'floor')).toBe(value);
  });

  test('beyond 2³⁰ have no value', () => {
    const graph = new Graph();
    const large = graph.column(0, { low: 0, high: 2 ** 40, mayFail: false });
    const { n } = toWhole(graph, { n: large, s: 2 }, 'floor');
    expect([2 ** 31 + 1, 2 ** 31 + 2].map((value) => valueOf(graph, n, value))).toEqual([2 ** 30, NaN]);
  });
});
