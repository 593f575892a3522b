import { describe, expect, test } from 'vitest';
import { EXACT_LIMIT, Graph, TooLarge, type Bounds, type Register, type WholeLadder } from './graph.ts';

const within = (low: number, high: number, mayFail = false): Bounds => ({ low, high, mayFail });

/** A graph with one input for each of the given bounds. */
function over(...bounds: Bounds[]): { graph: Graph; inputs: Register[] } {
  const graph = new Graph();
  return { graph, inputs: bounds.map((each, at) => graph.column(at, each)) };
}

type Arithmetic = 'add' | 'subtract' | 'multiply' | 'min' | 'max' | 'floorDivide';

describe('arithmetic', () => {
  test.each<[Arithmetic, number, number, number]>([
    ['add', 7, 3, 10],
    ['subtract', 7, 3, 4],
    ['multiply', 7, 3, 21],
    ['multiply', -7, 3, -21],
    ['min', 7, 3, 3],
    ['max', 7, 3, 7],
    ['floorDivide', 7, 3, 2],
    ['floorDivide', -7, 3, -3],
    ['floorDivide', 6, 3, 2],
    ['floorDivide', 0, 3, 0],
  ])('%s of the constants %i and %i is the constant %i', (op, a, b, expected) => {
    const { graph } = over();
    expect(graph.constantOf(graph[op](graph.constant(a), graph.constant(b)))).toBe(expected);
  });

  test.each<[Arithmetic, Bounds, Bounds, Bounds]>([
    ['add', within(-2, 5), within(-3, 7), within(-5, 12)],
    ['subtract', within(-2, 5), within(-3, 7), within(-9, 8)],
    ['multiply', within(-2, 5), within(-3, 7), within(-15, 35)],
    ['multiply', within(-6, 5), within(-3, 7), within(-42, 35)],
    ['multiply', within(-6, -5), within(-3, -2), within(10, 18)],
    ['multiply', within(-6, -1), within(2, 3), within(-18, -2)],
    ['min', within(-2, 5), within(-3, 4), within(-3, 4)],
    ['min', within(1, 5), within(2, 9), within(1, 5)],
    ['max', within(-2, 5), within(-3, 4), within(-2, 5)],
    ['max', within(1, 5), within(2, 9), within(2, 9)],
    ['floorDivide', within(-7, 9), within(2, 4), within(-4, 4)],
    ['floorDivide', within(3, 9), within(2, 4), within(0, 4)],
    ['floorDivide', within(8, 9), within(2, 4), within(2, 4)],
    ['floorDivide', within(-9, -8), within(2, 4), within(-5, -2)],
    ['floorDivide', within(0, 9), within(0, 4), within(0, 9)], // zero is no value, so one is the least divisor
  ])('%s keeps the bounds of its result', (op, a, b, expected) => {
    const { graph, inputs } = over(a, b);
    expect(graph.bounds[graph[op](inputs[0]!, inputs[1]!)]).toEqual(expected);
  });

  test.each<Arithmetic>(['add', 'subtract', 'multiply', 'min', 'max', 'floorDivide'])(
    '%s may fail where one of its parts may',
    (op) => {
      const { graph, inputs } = over(within(1, 2), within(1, 2, true));
      const [sure, unsure] = inputs as [Register, Register];
      expect(graph.bounds[graph[op](sure, unsure)]!.mayFail).toBe(true);
      expect(graph.bounds[graph[op](unsure, sure)]!.mayFail).toBe(true);
    },
  );

  test('leaves out what changes nothing', () => {
    const { graph, inputs } = over(within(0, 9));
    const [a, zero, one] = [inputs[0]!, graph.constant(0), graph.constant(1)];
    expect([graph.add(a, zero), graph.add(zero, a), graph.subtract(a, zero)]).toEqual([a, a, a]);
    expect([graph.multiply(a, one), graph.multiply(one, a)]).toEqual([a, a]);
    expect(graph.bounds[graph.subtract(zero, a)]).toEqual(within(-9, 0));
    expect(graph.bounds[graph.add(a, one)]).toEqual(within(1, 10));
    expect(graph.bounds[graph.multiply(a, zero)]).toEqual(within(0, 0));
  });

  test('joins known factors', () => {
    const { graph, inputs } = over(within(0, 9), within(0, 9));
    const [a, b] = inputs as [Register, Register];
    const known = (value: number) => graph.constant(value);
    expect(graph.operations[graph.multiply(graph.multiply(a, known(3)), known(4))]).toEqual({
      op: 'multiply',
      a,
      b: known(12),
    });
    expect(graph.multiply(known(4), graph.multiply(known(3), a))).toBe(graph.multiply(a, known(12)));
    const product = graph.multiply(a, b);
    expect(graph.operations[graph.multiply(product, known(4))]).toEqual({
      op: 'multiply',
      a: product,
      b: known(4),
    });
    const sum = graph.add(a, known(3));
    expect(graph.operations[graph.multiply(sum, known(4))]).toEqual({ op: 'multiply', a: sum, b: known(4) });
  });

  test('computes what is equal once', () => {
    const { graph, inputs } = over(within(0, 9), within(0, 9));
    const [a, b] = inputs as [Register, Register];
    const sum = graph.add(a, b);
    expect(graph.add(a, b)).toBe(sum);
    expect(graph.operations).toHaveLength(3);
    expect(graph.bounds).toHaveLength(3);
  });
});

describe('whole numbers stay below 2⁵²', () => {
  const half = EXACT_LIMIT / 2;

  test('as constants and inputs', () => {
    const { graph } = over();
    const most = EXACT_LIMIT - 1;
    expect([most, -most].map((value) => graph.constantOf(graph.constant(value)))).toEqual([most, -most]);
    for (const value of [EXACT_LIMIT, -EXACT_LIMIT, Infinity])
      expect(() => graph.constant(value)).toThrow(TooLarge);
    expect(() => graph.column(0, within(-EXACT_LIMIT, 0))).toThrow(TooLarge);
    expect(() => graph.column(0, within(0, EXACT_LIMIT))).toThrow(TooLarge);
  });

  test('as sums, whichever end is too large', () => {
    const { graph, inputs } = over(within(0, half - 1), within(0, half), within(-half, 0));
    const [less, more, below] = inputs as [Register, Register, Register];
    expect(graph.bounds[graph.add(less, more)]!.high).toBe(EXACT_LIMIT - 1);
    expect(() => graph.add(more, more)).toThrow(TooLarge);
    expect(() => graph.add(below, below)).toThrow(TooLarge);
  });

  const steps = (more: Partial<WholeLadder>): WholeLadder => ({
    direction: 'at-least',
    factors: [1],
    limits: [1],
    points: [1],
    otherwise: 0,
    ...more,
  });

  test.each<[string, Bounds, Bounds, Partial<WholeLadder>]>([
    ['a value times its factor', within(0, 2 ** 51), within(0, 1), { factors: [2] }],
    ['a negative value times its factor', within(-(2 ** 51), 0), within(0, 1), { factors: [2] }],
    ['a divisor times its limit', within(0, 1), within(0, 2 ** 51), { limits: [2] }],
    ['a divisor times a negative limit', within(0, 1), within(0, 2 ** 51), { limits: [-2] }],
    ['a negative divisor times its limit', within(0, 1), within(-(2 ** 51), 0), { limits: [2] }],
    ['points', within(0, 1), within(0, 1), { points: [EXACT_LIMIT] }],
    ['points otherwise', within(0, 1), within(0, 1), { otherwise: EXACT_LIMIT }],
  ])('on a ladder as %s', (_, a, b, more) => {
    const { graph, inputs } = over(a, b);
    expect(() => graph.ladder(inputs[0]!, inputs[1]!, steps(more))).toThrow(TooLarge);
  });

  test('on a ladder that just holds', () => {
    const { graph, inputs } = over(within(-(2 ** 51) + 1, 0), within(0, 2 ** 51 - 1));
    const ladder = graph.ladder(
      inputs[0]!,
      inputs[1]!,
      steps({ factors: [2, 1], limits: [-2, 1], points: [5, -3], otherwise: 2 }),
    );
    expect(graph.bounds[ladder]).toEqual(within(-3, 5));
  });

  test('on a ladder that may fail as its parts may', () => {
    const { graph, inputs } = over(within(0, 1, true), within(0, 1));
    const [unsure, sure] = inputs as [Register, Register];
    expect(graph.bounds[graph.ladder(sure, unsure, steps({ otherwise: 7 }))]).toEqual(within(1, 7, true));
    expect(graph.bounds[graph.ladder(unsure, sure, steps({}))]).toEqual(within(0, 1, true));
  });
});

describe('a divisor', () => {
  test.each([
    [within(1, 9), within(1, 9)],
    [within(-9, -1), within(-9, -1)],
    [within(0, 9), within(0, 9, true)],
    [within(-9, 0), within(-9, 0, true)],
    [within(-9, 9), within(-9, 9, true)],
  ])('within %o is within %o', (bounds, expected) => {
    const { graph, inputs } = over(bounds);
    expect(graph.bounds[graph.divisor(inputs[0]!)]).toEqual(expected);
  });
});

describe('a guard', () => {
  test.each([
    [within(-9, 9), within(-9, 9)],
    [within(-10, 9), within(-9, 9, true)],
    [within(-9, 10), within(-9, 9, true)],
    [within(-3, 10), within(-3, 9, true)],
    [within(-10, 3), within(-9, 3, true)],
  ])('of nine leaves a value within %o within %o', (bounds, expected) => {
    const { graph, inputs } = over(bounds);
    const guarded = graph.guard(inputs[0]!, 9);
    expect(graph.bounds[guarded]).toEqual(expected);
    expect(guarded === inputs[0]).toBe(!expected.mayFail);
  });
});

describe('conditions', () => {
  test.each([
    [1, 2, { less: 1, 'at-most': 1, equal: 0 }],
    [2, 2, { less: 0, 'at-most': 1, equal: 1 }],
    [3, 2, { less: 0, 'at-most': 0, equal: 0 }],
  ])('%i and %i as constants compare %o', (a, b, expected) => {
    const { graph } = over();
    for (const op of ['less', 'at-most', 'equal'] as const)
      expect(graph.constantOf(graph.compare(op, graph.constant(a), graph.constant(b)))).toBe(expected[op]);
  });

  test('are zero or one, and may fail where a part may', () => {
    const { graph, inputs } = over(within(3, 9), within(3, 9, true));
    const [sure, unsure] = inputs as [Register, Register];
    const five = graph.constant(5);
    expect(graph.bounds[graph.compare('less', sure, five)]).toEqual(within(0, 1));
    expect(graph.bounds[graph.compare('less', five, sure)]).toEqual(within(0, 1));
    expect(graph.bounds[graph.compare('equal', sure, unsure)]).toEqual(within(0, 1, true));
    expect(graph.bounds[graph.not(graph.compare('less', unsure, sure))]).toEqual(within(0, 1, true));
    expect(graph.bounds[graph.both('and', graph.compare('less', sure, five), unsure)]).toEqual(
      within(0, 1, true),
    );
  });

  test('joined to a known one are known, or the other', () => {
    const { graph, inputs } = over(within(0, 1), within(0, 1));
    const [a, yes, no] = [inputs[0]!, graph.constant(1), graph.constant(0)];
    expect([graph.both('and', yes, a), graph.both('and', no, a)]).toEqual([a, no]);
    expect([graph.both('or', yes, a), graph.both('or', no, a)]).toEqual([yes, a]);
    expect(graph.operations[graph.both('or', a, inputs[1]!)]).toEqual({ op: 'or', a, b: inputs[1]! });
  });

  test('are turned round', () => {
    const { graph, inputs } = over(within(0, 1));
    expect([1, 0].map((value) => graph.constantOf(graph.not(graph.constant(value))))).toEqual([0, 1]);
    expect(graph.operations[graph.not(inputs[0]!)]).toEqual({ op: 'not', a: inputs[0]! });
  });

  test('ask whether a value is given only where it may not be', () => {
    const { graph, inputs } = over(within(0, 1), within(0, 1, true));
    expect(graph.constantOf(graph.given(inputs[0]!))).toBe(1);
    expect(graph.bounds[graph.given(inputs[1]!)]).toEqual(within(0, 1));
  });
});

describe('a choice', () => {
  test('between the same is that, unless its condition may fail', () => {
    const { graph, inputs } = over(within(0, 1), within(0, 1, true), within(2, 3));
    const [sure, unsure, a] = inputs as [Register, Register, Register];
    expect(graph.select(sure, a, a)).toBe(a);
    expect(graph.bounds[graph.select(unsure, a, a)]).toEqual(within(2, 3, true));
  });

  test('by a known condition is settled', () => {
    const { graph, inputs } = over(within(0, 1), within(2, 3));
    const [a, b] = inputs as [Register, Register];
    expect([graph.select(graph.constant(1), a, b), graph.select(graph.constant(0), a, b)]).toEqual([a, b]);
  });

  test('spans both branches and fails with any of its parts', () => {
    const { graph, inputs } = over(within(0, 1), within(-4, 3), within(-1, 8), within(5, 5, true));
    const [when, a, b, unsure] = inputs as [Register, Register, Register, Register];
    expect(graph.bounds[graph.select(when, a, b)]).toEqual(within(-4, 8));
    expect(graph.bounds[graph.select(when, b, a)]).toEqual(within(-4, 8));
    expect(graph.bounds[graph.select(when, a, unsure)]).toEqual(within(-4, 5, true));
    expect(graph.bounds[graph.select(unsure, a, b)]!.mayFail).toBe(true);
  });
});

test('a table spans its known rows and fails where one has none', () => {
  const { graph, inputs } = over(within(0, 2), within(0, 2, true));
  const [a, unsure] = inputs as [Register, Register];
  expect(graph.bounds[graph.lookup(a, [5, -2, 3])]).toEqual(within(-2, 5));
  expect(graph.bounds[graph.lookup(a, [5, NaN, 3])]).toEqual(within(3, 5, true));
  expect(graph.bounds[graph.lookup(unsure, [5, 3])]).toEqual(within(3, 5, true));
});

test('a result that is always left to the exact path is no constant', () => {
  const { graph } = over();
  const failure = graph.failure();
  expect(graph.bounds[failure]).toEqual(within(0, 0, true));
  expect(graph.constantOf(failure)).toBeUndefined();
});
