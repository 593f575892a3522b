import { describe, expect, test } from 'vitest';
import { generateKernel, generateTogether } from './generate.ts';
import { Graph, type Register } from './graph.ts';

/** Inputs `a` and `b` that are always given, and `u` that may not be. */
function inputs() {
  const graph = new Graph();
  const column = (at: number, low: number, mayFail: boolean) => graph.column(at, { low, high: 100, mayFail });
  const [a, b, u] = [column(0, 0, false), column(1, 0, false), column(2, 0, true)];
  return { graph, a, b, u, known: (value: number) => graph.constant(value) };
}

type Inputs = ReturnType<typeof inputs>;

/** The body of the loop, without what loads the columns. */
function written(build: (all: Inputs) => Register): string[] {
  const all = inputs();
  const code = generateKernel(all.graph, build(all)).toString();
  const body = code.slice(code.indexOf('i += 1) {') + 9, code.lastIndexOf('}\n'));
  return body
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '' && !/^const r\d+ = c\d+\[i\];$/.test(line));
}

const ladder = (direction: 'at-least' | 'at-most' | 'less-than') => ({
  direction,
  factors: [1, 2],
  limits: [3, -5],
  points: [10, -4],
  otherwise: -1,
});

test.each<[string, (all: Inputs) => Register, string[]]>([
  ['an input', ({ a }) => a, ['out[i] = r0;']],
  ['a constant, written where it is used', ({ known }) => known(7), ['out[i] = 7;']],
  ['no points', ({ known }) => known(0), ['out[i] = 0;']],
  ['a constant below zero', ({ known }) => known(-7), ['out[i] = (-7);']],
  ['a sum', ({ graph, a, b }) => graph.add(a, b), ['const r3 = r0 + r1;', 'out[i] = r3;']],
  [
    'a difference',
    ({ graph, a, known }) => graph.subtract(a, known(-2)),
    ['const r4 = r0 - (-2);', 'out[i] = r4;'],
  ],
  ['a product', ({ graph, a, b }) => graph.multiply(a, b), ['const r3 = r0 * r1;', 'out[i] = r3;']],
  [
    'the smaller of two',
    ({ graph, a, b }) => graph.min(a, b),
    ['const r3 = r0 < r1 ? r0 : r1;', 'out[i] = r3;'],
  ],
  [
    'the larger of two',
    ({ graph, a, b }) => graph.max(a, b),
    ['const r3 = r0 > r1 ? r0 : r1;', 'out[i] = r3;'],
  ],
  [
    'the smaller, if there are two',
    ({ graph, a, u }) => graph.min(a, u),
    ['const r3 = Math.min(r0, r2);', 'out[i] = r3;'],
  ],
  [
    'the larger, if there are two',
    ({ graph, a, u }) => graph.max(a, u),
    ['const r3 = Math.max(r0, r2);', 'out[i] = r3;'],
  ],
  [
    'a whole quotient',
    ({ graph, a, b }) => graph.floorDivide(a, b),
    ['const r3 = Math.floor(r0 / r1);', 'out[i] = r3;'],
  ],
  ['a divisor', ({ graph, a }) => graph.divisor(a), ['const r3 = r0 === 0 ? NaN : r0;', 'out[i] = r3;']],
  [
    'a guard of the upper side',
    ({ graph, a }) => graph.guard(a, 50),
    ['const r3 = r0 <= 50 ? r0 : NaN;', 'out[i] = r3;'],
  ],
  [
    'a guard of the lower side',
    ({ graph, a }) => graph.guard(graph.subtract(graph.constant(0), a), 50),
    ['const r4 = 0 - r0;', 'const r5 = r4 >= -50 ? r4 : NaN;', 'out[i] = r5;'],
  ],
  [
    'a guard of both sides',
    ({ graph, a, b }) => graph.guard(graph.subtract(a, b), 99),
    ['const r3 = r0 - r1;', 'const r4 = r3 <= 99 && r3 >= -99 ? r3 : NaN;', 'out[i] = r4;'],
  ],
  [
    'a guard where the other side just holds',
    ({ graph }) => graph.guard(graph.column(3, { low: -50, high: 51, mayFail: false }), 50),
    ['const r4 = r3 <= 50 ? r3 : NaN;', 'out[i] = r4;'],
  ],
  [
    'and the other way round',
    ({ graph }) => graph.guard(graph.column(3, { low: -51, high: 50, mayFail: false }), 50),
    ['const r4 = r3 >= -50 ? r3 : NaN;', 'out[i] = r4;'],
  ],
  [
    'a truth that cannot fail',
    ({ graph, a, b }) => graph.compare('less', a, b),
    ['const r3 = r0 < r1;', 'out[i] = (r3 ? 1 : 0);'],
  ],
  [
    'at most',
    ({ graph, a, b }) => graph.compare('at-most', a, b),
    ['const r3 = r0 <= r1;', 'out[i] = (r3 ? 1 : 0);'],
  ],
  [
    'equality',
    ({ graph, a, b }) => graph.compare('equal', a, b),
    ['const r3 = r0 === r1;', 'out[i] = (r3 ? 1 : 0);'],
  ],
  [
    'whether it is given',
    ({ graph, u }) => graph.given(u),
    ['const r3 = r2 === r2;', 'out[i] = (r3 ? 1 : 0);'],
  ],
  [
    'a truth that may fail',
    ({ graph, a, u }) => graph.compare('less', a, u),
    ['const r3 = r0 < r2 ? 1 : r0 === r0 && r2 === r2 ? 0 : NaN;', 'out[i] = r3;'],
  ],
  [
    'its contrary',
    ({ graph, a, u }) => graph.not(graph.compare('less', a, u)),
    ['const r3 = r0 < r2 ? 1 : r0 === r0 && r2 === r2 ? 0 : NaN;', 'const r4 = 1 - r3;', 'out[i] = r4;'],
  ],
  [
    'the contrary of one that cannot',
    ({ graph, a, b }) => graph.not(graph.compare('at-most', a, b)),
    ['const r3 = r0 <= r1;', 'const r4 = !r3;', 'out[i] = (r4 ? 1 : 0);'],
  ],
  [
    'one condition and the other',
    ({ graph, a, b }) => graph.both('and', graph.compare('less', a, b), graph.compare('equal', a, b)),
    ['const r3 = r0 < r1;', 'const r4 = r0 === r1;', 'const r5 = r3 && r4;', 'out[i] = (r5 ? 1 : 0);'],
  ],
  [
    'one condition or the other',
    ({ graph, a, b }) => graph.both('or', graph.compare('less', a, b), graph.compare('equal', a, b)),
    ['const r3 = r0 < r1;', 'const r4 = r0 === r1;', 'const r5 = r3 || r4;', 'out[i] = (r5 ? 1 : 0);'],
  ],
  [
    'a condition and a known one',
    ({ graph, a, b, known }) => graph.both('and', graph.compare('less', a, b), known(1)),
    ['const r3 = r0 < r1;', 'const r5 = r3 && true;', 'out[i] = (r5 ? 1 : 0);'],
  ],
  [
    'a condition or a known one',
    ({ graph, a, b, known }) => graph.both('or', graph.compare('less', a, b), known(0)),
    ['const r3 = r0 < r1;', 'const r5 = r3 || false;', 'out[i] = (r5 ? 1 : 0);'],
  ],
  [
    'conditions that may fail, the second asked only if need be',
    ({ graph, u, b }) => graph.both('and', graph.both('or', u, b), b),
    ['const r3 = r2 === 0 ? r1 : r2;', 'const r4 = r3 === 1 ? r1 : r3;', 'out[i] = r4;'],
  ],
  [
    'a choice',
    ({ graph, a, b }) => graph.select(graph.compare('less', a, b), a, graph.constant(-3)),
    ['const r3 = r0 < r1;', 'const r5 = r3 ? r0 : (-3);', 'out[i] = r5;'],
  ],
  [
    'a choice that may fail',
    ({ graph, a, b, u }) => graph.select(u, a, b),
    ['const r3 = r2 === 1 ? r0 : r2 === 0 ? r1 : NaN;', 'out[i] = r3;'],
  ],
  [
    'a table',
    ({ graph, a }) => graph.lookup(a, [5, -2, NaN]),
    ['const r3 = r0 === 0 ? 5 : r0 === 1 ? (-2) : r0 === 2 ? NaN : NaN;', 'out[i] = r3;'],
  ],
  [
    'a ladder',
    ({ graph, a, b }) => graph.ladder(a, b, ladder('at-least')),
    ['const r3 = r0 >= r1 * 3 ? 10 : r0 * 2 >= r1 * (-5) ? (-4) : (-1);', 'out[i] = r3;'],
  ],
  [
    'a ladder downwards, over a known divisor',
    ({ graph, a, known }) => graph.ladder(a, known(4), ladder('at-most')),
    ['const r4 = r0 <= 12 ? 10 : r0 * 2 <= (-20) ? (-4) : (-1);', 'out[i] = r4;'],
  ],
  [
    'a ladder over a value below zero',
    ({ graph, b, known }) => graph.ladder(known(-4), b, ladder('less-than')),
    ['const r4 = (-4) < r1 * 3 ? 10 : (-8) < r1 * (-5) ? (-4) : (-1);', 'out[i] = r4;'],
  ],
  [
    'a ladder that may fail',
    ({ graph, a, u }) => graph.ladder(a, u, ladder('at-least')),
    [
      'const r3 = r0 >= r2 * 3 ? 10 : r0 * 2 >= r2 * (-5) ? (-4) : r0 + r2 === r0 + r2 ? (-1) : NaN;',
      'out[i] = r3;',
    ],
  ],
])('%s', (_, build, lines) => {
  expect(written(build)).toEqual(lines);
});

describe('the loop', () => {
  test('loads the columns that its result needs, and no others', () => {
    const { graph, a, b } = inputs();
    graph.add(a, b);
    expect(generateKernel(graph, b).toString()).toContain(
      '\nconst c1 = columns[1];\nfor (let i = from; i < until; i += 1) {\nconst r1 = c1[i];\nout[i] = r1;\n}\n',
    );
  });

  test('follows the one before in a function of several', () => {
    const { graph, a, b } = inputs();
    const parts = [
      { graph, result: graph.add(a, b) },
      { graph, result: graph.subtract(a, b) },
    ];
    const columns = [Float64Array.of(7, 8), Float64Array.of(2, 3)];
    const outs = [new Float64Array(2), new Float64Array(2)];
    generateTogether(parts)([columns, columns], outs, 1, 2);
    expect(outs.map((out) => [...out])).toEqual([
      [0, 11],
      [0, 5],
    ]);
  });
});
