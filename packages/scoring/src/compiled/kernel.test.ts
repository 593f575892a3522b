import { afterEach, describe, expect, test, vi } from 'vitest';
import { Graph, type Register } from './graph.ts';
import { retain } from './interpret.ts';
import type { Backend } from './backend.ts';
import { kernelOf, togetherOf } from './kernel.ts';
import { reached } from './reached.ts';

const nothing = NaN;

/** Inputs that may all be without a value; `when` is a condition. */
function inputs() {
  const graph = new Graph();
  const [a, b, when] = [-9, -9, 0].map((low, at) => graph.column(at, { low, high: 9, mayFail: true })) as [
    Register,
    Register,
    Register,
  ];
  return { graph, a, b, when, known: (value: number) => graph.constant(value) };
}

type Inputs = ReturnType<typeof inputs>;

const ladder = (direction: 'at-least' | 'at-most' | 'less-than') => ({
  direction,
  factors: [1, 2],
  limits: [4, 4],
  points: [50, 20],
  otherwise: 10,
});
const lessThan = ({ graph, a, b }: Inputs) => graph.compare('less', a, b);
const one = ({ known }: Inputs) => known(1);

/** Rows of `a`, `b` and `when`, and what comes of them. */
const operations: [string, (all: Inputs) => Register, [number, number, number, number][]][] = [
  [
    'a sum',
    ({ graph, a, b }) => graph.add(a, b),
    [
      [7, -3, 0, 4],
      [nothing, 3, 0, nothing],
    ],
  ],
  [
    'a difference',
    ({ graph, a, b }) => graph.subtract(a, b),
    [
      [7, -3, 0, 10],
      [7, nothing, 0, nothing],
    ],
  ],
  [
    'a product',
    ({ graph, a, b }) => graph.multiply(a, b),
    [
      [7, -3, 0, -21],
      [0, nothing, 0, nothing],
    ],
  ],
  [
    'the smaller',
    ({ graph, a, b }) => graph.min(a, b),
    [
      [7, -3, 0, -3],
      [2, 5, 0, 2],
      [nothing, 3, 0, nothing],
    ],
  ],
  [
    'the larger',
    ({ graph, a, b }) => graph.max(a, b),
    [
      [7, -3, 0, 7],
      [2, 5, 0, 5],
      [3, nothing, 0, nothing],
    ],
  ],
  [
    'a quotient',
    ({ graph, a, b }) => graph.floorDivide(a, b),
    [
      [7, 2, 0, 3],
      [-7, 2, 0, -4],
      [8, 2, 0, 4],
    ],
  ],
  [
    'a divisor',
    ({ graph, a }) => graph.divisor(a),
    [
      [7, 0, 0, 7],
      [-1, 0, 0, -1],
      [0, 0, 0, nothing],
    ],
  ],
  [
    'a guard',
    ({ graph, a }) => graph.guard(a, 5),
    [
      [5, 0, 0, 5],
      [6, 0, 0, nothing],
      [-5, 0, 0, -5],
      [-6, 0, 0, nothing],
      [nothing, 0, 0, nothing],
    ],
  ],
  [
    'less',
    lessThan,
    [
      [2, 3, 0, 1],
      [3, 3, 0, 0],
      [4, 3, 0, 0],
      [nothing, 3, 0, nothing],
      [3, nothing, 0, nothing],
    ],
  ],
  [
    'at most',
    ({ graph, a, b }) => graph.compare('at-most', a, b),
    [
      [2, 3, 0, 1],
      [3, 3, 0, 1],
      [4, 3, 0, 0],
      [nothing, 3, 0, nothing],
      [3, nothing, 0, nothing],
    ],
  ],
  [
    'equal',
    ({ graph, a, b }) => graph.compare('equal', a, b),
    [
      [2, 3, 0, 0],
      [3, 3, 0, 1],
      [4, 3, 0, 0],
      [nothing, 3, 0, nothing],
      [3, nothing, 0, nothing],
    ],
  ],
  [
    'and, whose second part counts only after a true one',
    (all) => all.graph.both('and', all.when, lessThan(all)),
    [
      [2, 3, 1, 1],
      [3, 3, 1, 0],
      [2, 3, 0, 0],
      [2, nothing, 0, 0],
      [2, nothing, 1, nothing],
      [2, 3, nothing, nothing],
    ],
  ],
  [
    'or, whose second part counts only after a false one',
    (all) => all.graph.both('or', all.when, lessThan(all)),
    [
      [2, 3, 0, 1],
      [3, 3, 0, 0],
      [3, 3, 1, 1],
      [2, nothing, 1, 1],
      [2, nothing, 0, nothing],
      [2, 3, nothing, nothing],
    ],
  ],
  [
    'not',
    ({ graph, when }) => graph.not(when),
    [
      [0, 0, 1, 0],
      [0, 0, 0, 1],
      [0, 0, nothing, nothing],
    ],
  ],
  [
    'given',
    ({ graph, a }) => graph.given(a),
    [
      [0, 0, 0, 1],
      [-3, 0, 0, 1],
      [nothing, 0, 0, 0],
    ],
  ],
  [
    'a choice, where the other branch may fail',
    ({ graph, a, b, when }) => graph.select(when, a, b),
    [
      [2, 3, 1, 2],
      [2, 3, 0, 3],
      [2, nothing, 1, 2],
      [nothing, 3, 0, 3],
      [2, 3, nothing, nothing],
    ],
  ],
  [
    'a table',
    ({ graph, a }) => graph.lookup(a, [30, -20, NaN]),
    [
      [0, 0, 0, 30],
      [1, 0, 0, -20],
      [2, 0, 0, nothing],
      [3, 0, 0, nothing],
      [nothing, 0, 0, nothing],
    ],
  ],
  [
    'a ladder at least',
    (all) => all.graph.ladder(all.a, one(all), ladder('at-least')),
    [
      [5, 0, 0, 50],
      [4, 0, 0, 50],
      [3, 0, 0, 20],
      [2, 0, 0, 20],
      [1, 0, 0, 10],
      [nothing, 0, 0, nothing],
    ],
  ],
  [
    'a ladder at most',
    (all) => all.graph.ladder(all.a, all.b, { ...ladder('at-most'), limits: [1, 4] }),
    [
      [2, 3, 0, 50],
      [3, 3, 0, 50],
      [6, 3, 0, 20],
      [7, 3, 0, 10],
      [7, nothing, 0, nothing],
    ],
  ],
  [
    'a ladder less than',
    (all) => all.graph.ladder(all.a, all.b, { ...ladder('less-than'), limits: [1, 4] }),
    [
      [2, 3, 0, 50],
      [3, 3, 0, 20],
      [5, 3, 0, 20],
      [6, 3, 0, 10],
      [nothing, 3, 0, nothing],
    ],
  ],
  ['a constant', ({ known }) => known(7), [[0, 0, 0, 7]]],
  ['an input', ({ b }) => b, [[0, 3, 0, 3]]],
  ['a failure', ({ graph }) => graph.failure(), [[0, 0, 0, nothing]]],
];

const columnsOf = (rows: readonly (readonly number[])[]) =>
  [0, 1, 2].map((at) => Float64Array.from(rows, (row) => row[at]!));

describe.each<Backend>(['generated', 'interpreted'])('%s', (backend) => {
  test.each(operations)('%s', (_, build, rows) => {
    const all = inputs();
    const out = new Float64Array(rows.length).fill(77);
    kernelOf(all.graph, build(all), backend)(columnsOf(rows), out, 0, rows.length);
    expect([...out]).toEqual(rows.map((row) => row[3]));
  });

  test.each([
    [0, 1],
    [3, 9],
    [5, 5],
    [1, 257], // one block of rows
    [1, 258],
    [0, 600],
  ])('writes the rows from %i to %i and no others', (from, until) => {
    const { graph, a, known } = inputs();
    const column = Float64Array.from({ length: 602 }, (_, row) => row % 7);
    const out = new Float64Array(602).fill(-1);
    kernelOf(graph, graph.add(a, known(1)), backend)([column], out, from, until);
    expect([...out]).toEqual([...column].map((value, row) => (row >= from && row < until ? value + 1 : -1)));
  });

  test('computes nodes together, one after the other', () => {
    const first = inputs();
    const second = inputs();
    const parts = [
      { graph: first.graph, result: first.graph.add(first.a, first.b) },
      { graph: second.graph, result: second.graph.multiply(second.a, second.known(2)) },
    ].map((part) => ({ ...part, kernel: kernelOf(part.graph, part.result, backend) }));
    const columns = [Float64Array.of(7, 8, 9), Float64Array.of(1, 2, 3)];
    const [sums, doubled] = [new Float64Array(3), new Float64Array(3)];
    // The second reads what the first has written.
    togetherOf(parts, backend)([columns, [sums]], [sums, doubled], 1, 3);
    expect([[...sums], [...doubled]]).toEqual([
      [0, 10, 12],
      [0, 20, 24],
    ]);
  });
});

describe('where code may not be written at run time', () => {
  const forbidden = class {
    constructor() {
      throw new EvalError('Refused to evaluate a string as JavaScript.');
    }
  };

  afterEach(() => {
    vi.unstubAllGlobals();
  });

  test.each([undefined, 'interpreted'] as const)('the backend %s runs', (backend) => {
    const { graph, a, known } = inputs();
    const result = graph.add(a, known(1));
    vi.stubGlobal('Function', forbidden);
    const kernel = kernelOf(graph, result, backend);
    const out = new Float64Array(1);
    togetherOf([{ graph, result, kernel }], backend)([[Float64Array.of(5)]], [out], 0, 1);
    expect(out[0]).toBe(6);
  });

  test('the generated backend is refused', () => {
    const { graph, a } = inputs();
    const kernel = kernelOf(graph, a, 'interpreted');
    vi.stubGlobal('Function', forbidden);
    expect(() => kernelOf(graph, a, 'generated')).toThrow(EvalError);
    expect(() => togetherOf([{ graph, result: a, kernel }], 'generated')).toThrow(EvalError);
  });
});

test.each(operations)('%s is kept for every row', (_, build, rows) => {
  const all = inputs();
  const result = build(all);
  const { run, values } = retain(all.graph, [result], columnsOf(rows), rows.length);
  run();
  expect([...values.get(result)!]).toEqual(rows.map((row) => row[3]));
});

describe('what results need', () => {
  test('is what they are computed from, in the order of computing', () => {
    const { graph, a, b, when, known } = inputs();
    const unneeded = graph.multiply(a, b);
    const chosen = graph.select(when, graph.add(a, known(1)), known(2));
    graph.add(unneeded, known(9));
    expect(reached(graph, chosen)).toEqual([a, when, known(1), graph.add(a, known(1)), known(2), chosen]);
    expect(reached(graph, b)).toEqual([b]);
  });

  test('is what any of them needs, whichever comes first', () => {
    const { graph, a, b, known } = inputs();
    const [sum, product] = [graph.add(a, known(1)), graph.multiply(b, known(3))];
    const all = [a, b, known(1), sum, known(3), product];
    expect(reached(graph, product, sum)).toEqual(all);
    expect(reached(graph, sum, product)).toEqual(all);
  });
});
