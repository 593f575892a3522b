import { describe, expect, test } from 'vitest';
import {
  add,
  atMost,
  both,
  byGroup,
  ceil,
  divide,
  either,
  equal,
  floor,
  given,
  ladder,
  less,
  max,
  min,
  multiply,
  not,
  round,
  step,
  subtract,
  table,
  when,
} from '../expression/build.ts';
import type { NumberNode } from '../expression/nodes.ts';
import { amount, choice, count, date, list, percent, yesNo, type InputDefinitions } from '../inputs/types.ts';
import { defineMethodology } from '../methodology/define.ts';
import type { Criterion, Indicator, Methodology, Rounding } from '../methodology/types.ts';
import type { BodyData, EditionData } from '../scoring/edition.ts';
import { scoreEdition } from '../scoring/score-edition.ts';
import { compileEdition } from './compile.ts';
import type { Backend } from './kernel.ts';

const title = { kk: 'т', ru: 'т', en: 't' };
const options = { few: title, many: title };
const INPUTS: InputDefinitions = {
  a: count(title),
  b: count(title),
  o: count(title, { optional: true }),
  p: percent(title, 2),
  m: amount(title, 3),
  y: yesNo(title),
  c: choice(title, options),
  d: date(title),
  e: date(title),
  l: list(title, { ok: yesNo(title), c: choice(title, options) }),
};
const TEXTS = {
  a: '3',
  b: '7',
  p: '33.35',
  m: '-1.25',
  y: 'yes',
  c: 'many',
  d: '2024-02-28',
  e: '2024-03-01',
  l: '[{"ok":"yes","c":"few"},{"ok":"no","c":"few"}]',
};
const input = (name: string): NumberNode => ({ op: 'input', name });
const [a, b, o, p, m] = ['a', 'b', 'o', 'p', 'm'].map(input) as [
  NumberNode,
  NumberNode,
  NumberNode,
  NumberNode,
  NumberNode,
];
const yes = { op: 'yes', input: 'y' } as const;
const HUNDREDTHS: Rounding = { digits: 2, mode: 'half-up' };

function indicator(id: string, rule: NumberNode, more: Partial<Indicator> = {}): Indicator {
  const known = {
    title,
    maxPoints: '10',
    effect: 'add',
    supplier: 's',
    source: { document: 'd', clause: '1' },
  } as const;
  return { id, ...known, basis: 'stated', inputs: INPUTS, rule, rounding: HUNDREDTHS, examples: [], ...more };
}

function methodology(
  children: Criterion['children'],
  more: Partial<Methodology> = {},
  index: Partial<Criterion> = {},
): Methodology {
  const band = (id: string, from?: string) => ({
    id,
    title,
    basis: 'stated' as const,
    ...(from && { from }),
  });
  return defineMethodology({
    id: 'trial',
    title,
    source: { document: 'd', clause: '1' },
    groups: [
      { id: 'central', title },
      { id: 'local', title },
    ],
    suppliers: [],
    parameters: { rate: { title, value: { byGroup: { central: '2', local: '3' } }, basis: 'stated' } },
    rated: true,
    ranking: { ties: 'competition', higherIsBetter: true },
    indicatorBands: { of: 'percent-of-maximum', bands: [band('high', '50'), band('low')] },
    grades: {
      of: 'points',
      rounding: { digits: 1, mode: 'half-up' },
      bands: [band('A', '5'), band('B', '2'), band('C')],
    },
    index: { id: 'index', title, maxPoints: '10', aggregation: { kind: 'sum' }, children, ...index },
    ...more,
  });
}

const body = (id: string, inputs: Record<string, string>, more: Partial<BodyData> = {}): BodyData => ({
  id,
  group: 'central',
  supplied: { i: { inputs: { ...TEXTS, ...inputs } }, j: { inputs: { ...TEXTS, ...inputs } } },
  printed: {},
  applicability: {},
  ...more,
});

/** Every cell of both paths, and how many bodies were computed without falling back. */
function bothPaths(edition: EditionData, backend: Backend) {
  const exact = scoreEdition(edition);
  const ids = Object.keys(exact.bodies[0]!.nodes).filter((id) => id !== 'index' || edition.methodology.rated);
  const fast = compileEdition(edition, { backend, ranked: ids })!;
  return {
    exact: exact.bodies.map(({ id, nodes }) => [
      id,
      ...Object.values(nodes).flatMap(({ points, rank, computedBand }) => [
        points?.toString(),
        rank,
        computedBand,
      ]),
    ]),
    fast: exact.bodies.map(({ id, nodes }) => [
      id,
      ...Object.keys(nodes).flatMap((node) => [
        fast.points(id, node)?.toString(),
        fast.place(id, node),
        fast.band(id, node),
      ]),
    ]),
    computed: edition.bodies.length - fast.layout.fixed.size,
    compiled: fast,
  };
}

const rules: Record<string, NumberNode> = {
  'a share': divide(multiply('10', a), b),
  'a third, rounded twice': round(divide('1', '3'), 1),
  'half to even, up and down': add(
    round(divide(a, '2'), 0, 'half-even'),
    round(divide(b, '2'), 0, 'half-even'),
  ),
  'half to even of the finest': round(divide(a, b), 2, 'half-even'),
  'truncated below zero': round(subtract(a, b), 0, 'truncate'),
  'half up below zero': round(divide(subtract('0', a), '2'), 0),
  'whole numbers below and above': add(floor(divide(a, b)), ceil(divide(a, b)), floor(m), ceil(m)),
  'a negative divisor': divide(a, subtract(a, b)),
  'a divisor that is a quotient': divide(a, divide(b, a)),
  'a known divisor': divide(divide(a, b), '0.3'),
  'percentages and amounts': add(multiply(p, '0.1'), m),
  'the smaller and the larger': add(min(a, divide(b, '2')), max(a, divide(b, a))),
  'at least': ladder(divide(multiply('100', a), b), {
    direction: 'at-least',
    steps: [
      { limit: '42.86', points: '5' },
      { limit: '42.85', points: '3.5' },
    ],
    otherwise: '0',
  }),
  'at most': ladder(divide(a, b), {
    direction: 'at-most',
    steps: [{ limit: '3/7', points: '5' }],
    otherwise: '1/4',
  }),
  'less than': ladder(a, {
    direction: 'less-than',
    steps: [
      { limit: '3', points: '5' },
      { limit: '4', points: '2' },
    ],
    otherwise: '0',
  }),
  'a table': table('c', { few: '1', many: '2.5' }),
  days: { op: 'days-between', from: 'd', to: 'e' },
  rows: add(
    { op: 'count-rows', input: 'l' },
    { op: 'count-rows', input: 'l', where: { op: 'yes', input: 'ok' } },
  ),
  'a group': byGroup({
    central: { op: 'parameter', name: 'rate' },
    local: divide({ op: 'parameter', name: 'rate' }, a),
  }),
  'a branch not taken': when(equal(b, '0'), '4', divide(a, b)),
  'an input perhaps': when(given('o'), o, a),
  conditions: when(both(less(a, b), not(equal(a, b)), either(atMost(b, a), yes)), step('s', '1'), '2'),
  'a choice': when(
    { op: 'choice', input: 'c', is: 'few' },
    '1',
    when({ op: 'choice', input: 'c', is: 'none' }, '2', '3'),
  ),
};

describe.each(['generated', 'interpreted'] as const)('%s', (backend) => {
  test.each(Object.entries(rules))(
    '%s',
    (_, rule) => {
      const bodies = [
        body('x', {}),
        body('y', { a: '4', b: '9', m: '2.5', y: 'no', c: 'few' }),
        body('z', { o: '2' }, { group: 'local' }),
      ];
      const outcome = bothPaths(
        { id: 'trial/1', methodology: methodology([indicator('i', rule)]), bodies },
        backend,
      );
      expect(outcome.fast).toEqual(outcome.exact);
      expect(outcome.computed).toBe(3);
    },
    20_000,
  );

  test('an operand that fails is not asked once the answer is known', () => {
    const nothing = subtract(b, b);
    const rule = when(
      either(yes, less(divide(a, nothing), '1')),
      '1',
      when(both(not(yes), less(divide(a, nothing), '1')), '2', '3'),
    );
    const outcome = bothPaths(
      { id: 'trial/1', methodology: methodology([indicator('i', rule)]), bodies: [body('x', {})] },
      backend,
    );
    expect(outcome.fast).toEqual(outcome.exact);
    expect(outcome.computed).toBe(1);
  });

  test('sums, penalties, bonuses, means and roundings up the tree', () => {
    const parts = [indicator('i', divide(a, b)), indicator('j', divide(b, a), { effect: 'penalty' })];
    const criterion = (id: string, more: Partial<Criterion>): Criterion => ({
      id,
      title,
      maxPoints: '5',
      aggregation: { kind: 'sum' },
      children: [],
      ...more,
    });
    const weights = { i: '2', k: '1/3' };
    const third = indicator('k', '1' as never, { rule: { op: 'number', value: '1.005' }, effect: 'add' });
    const tree = [
      criterion('sum', { children: parts }),
      criterion('mean', {
        aggregation: { kind: 'mean', rounding: { digits: 1, mode: 'half-even' } },
        effect: 'bonus',
        children: [third, indicator('l', a)],
      }),
    ];
    const bodies = [
      body('x', {}, { supplied: { i: { inputs: TEXTS }, j: { inputs: TEXTS }, l: { inputs: TEXTS } } }),
      body(
        'y',
        { a: '4' },
        { supplied: { i: { inputs: { ...TEXTS, a: '5' } }, j: { inputs: TEXTS }, l: { inputs: TEXTS } } },
      ),
    ];
    for (const version of [
      methodology(tree),
      methodology(
        [parts[0]!, third],
        {},
        { aggregation: { kind: 'weighted-arithmetic', weights }, rounding: { digits: 3, mode: 'truncate' } },
      ),
      methodology(tree, { rated: false }),
    ]) {
      const outcome = bothPaths({ id: 'trial/1', methodology: version, bodies }, backend);
      expect(outcome.fast).toEqual(outcome.exact);
      expect(outcome.computed).toBe(version.rated ? 2 : 0);
    }
  });

  test('one changed input is followed to places and grades, there and back', () => {
    const version = methodology([
      indicator('i', divide(multiply('10', a), b)),
      indicator('j', multiply(b, '0.1')),
    ]);
    const bodies = [body('x', {}), body('y', { a: '5' }), body('z', { a: '4' })];
    const fast = compileEdition({ id: 'trial/1', methodology: version, bodies }, { backend })!;
    expect([fast.place('x', 'index'), fast.band('x', 'index')]).toEqual([3, 'A']);
    fast.change('x', 'i', 'a', '1');
    expect([
      fast.points('x', 'index')!.toString(),
      fast.place('x', 'index'),
      fast.band('x', 'index'),
    ]).toEqual(['2.13', 3, 'B']);
    expect([...fast.grades!]).toEqual([1, 2, 2]); // lowest first: C, B, A
    fast.change('x', 'i', 'a', '7');
    expect([
      fast.points('x', 'index')!.toString(),
      fast.place('x', 'index'),
      fast.band('x', 'index'),
    ]).toEqual(['10.7', 1, 'A']);
    fast.change('x', 'i', 'a', undefined);
    expect([fast.points('x', 'index'), fast.place('x', 'index'), fast.place('y', 'index')]).toEqual([
      undefined,
      undefined,
      1,
    ]);
    expect(() => fast.change('x', 'i', 'a', 'many')).toThrow(SyntaxError);
    expect(() => fast.change('x', 'i', 'unheard', '1')).toThrow(RangeError);
    expect(() => fast.change('nobody', 'i', 'a', '1')).toThrow(RangeError);
    fast.change('x', 'i', 'a', '3');
    expect([
      fast.points('x', 'index')!.toString(),
      fast.place('x', 'index'),
      fast.place('y', 'index'),
    ]).toEqual(['4.99', 3, 1]);
    expect([...fast.grades!]).toEqual([2, 2, 2]); // 4.99 is 5.0 rounded
  });
});

test('inputs too large to be held are scored by the exact path', () => {
  const version = methodology([indicator('i', divide(multiply('10', a), b))]);
  const bodies = [body('x', { a: '123456789012345', b: '987654321098765' }), body('y', {})];
  const outcome = bothPaths({ id: 'trial/1', methodology: version, bodies }, 'interpreted');
  expect(outcome.fast).toEqual(outcome.exact);
  expect(outcome.computed).toBe(1);
});

test('printed, exempt, advisory and barred cells stand as the exact path has them', () => {
  const version = methodology([
    indicator('i', divide(a, b), {
      exemptions: [
        { ground: 'none', title, substitute: { op: 'number', value: '1/3' } },
        { ground: 'out', title },
      ],
    }),
    indicator('j', a, { groups: ['central'] }),
  ]);
  const supplied = (exempt: string) => ({ i: { inputs: {}, exempt }, j: { inputs: TEXTS } });
  const bodies = [
    body('printed', {}, { printed: { i: { points: '2.345' }, index: { points: '9.9' } } }),
    body('substitute', {}, { supplied: supplied('none') }),
    body('out', {}, { supplied: supplied('out') }),
    body('advisory', {}, { applicability: { index: { status: 'advisory', ground: 'new' } } }),
    body('secret', {}, { applicability: { index: { status: 'secret', ground: 'law' } } }),
    body('missing', {}, { supplied: {} }),
    body('other', {}, { group: 'local' }),
    body('plain', {}),
  ];
  const outcome = bothPaths({ id: 'trial/1', methodology: version, bodies }, 'interpreted');
  expect(outcome.fast).toEqual(outcome.exact);
  expect(outcome.computed).toBe(2); // the advisory body and the plain one
});

test('a division by zero is refused by both', () => {
  const edition = {
    id: 'trial/1',
    methodology: methodology([indicator('i', divide(a, b))]),
    bodies: [body('x', { b: '0' })],
  };
  expect(() => scoreEdition(edition)).toThrow(RangeError);
  expect(() => compileEdition(edition)).toThrow(RangeError);
});

test('what cannot be held in whole numbers is left to the exact path', () => {
  const compile = (version: Methodology, more: Partial<EditionData> = {}) =>
    compileEdition({ id: 'trial/1', methodology: version, bodies: [body('x', {})], ...more });
  expect(compile(methodology([indicator('i', divide(a, b), { rounding: undefined })]))).toBeUndefined();
  expect(
    compile(
      methodology(
        [indicator('i', a)],
        {},
        { aggregation: { kind: 'weighted-geometric', weights: { i: '1' } } },
      ),
    ),
  ).toBeUndefined();
  expect(
    compile(
      methodology([
        indicator('i', a, { normalisation: { kind: 'rank', higherIsBetter: true, among: 'edition' } }),
      ]),
    ),
  ).toBeUndefined();
  expect(compile(methodology([indicator('i', a)]), { partial: true })).toBeUndefined();
  expect(
    compile(methodology([indicator('i', a)]), { bodies: [body('x', {}, { group: 'regional' })] }),
  ).toBeUndefined();
});

test('ties of the total are settled by the nodes that the version names', () => {
  const version = methodology([indicator('i', a), indicator('j', b)], {
    ranking: { ties: 'competition', higherIsBetter: true, tieBreakers: ['j'] },
  });
  const bodies = [body('x', { a: '4', b: '6' }), body('y', {}), body('z', { a: '3', b: '7' })];
  const outcome = bothPaths({ id: 'trial/1', methodology: version, bodies }, 'interpreted');
  expect(outcome.fast).toEqual(outcome.exact);
  expect(bodies.map(({ id }) => outcome.compiled.place(id, 'index'))).toEqual([3, 1, 1]);
});

test.each(['competition', 'dense'] as const)(
  '%s places of many bodies, close together and far apart',
  (ties) => {
    for (const spread of [7, 90_000]) {
      const bodies = Array.from({ length: 130 }, (_, at) =>
        body(`b${at}`, { a: String((at * 7919) % spread), b: '1' }),
      );
      const version = methodology([indicator('i', a)], { ranking: { ties, higherIsBetter: true } });
      const outcome = bothPaths({ id: 'trial/1', methodology: version, bodies }, 'interpreted');
      expect(outcome.fast).toEqual(outcome.exact);
    }
  },
);

test('points too large to be held are ranked and banded by the exact path', () => {
  const bodies = ['1000000', '1000001', '3000000', '3000000', '2'].map((value, at) =>
    body(`b${at}`, { a: value }),
  );
  const version = methodology([indicator('i', a)]);
  const outcome = bothPaths({ id: 'trial/1', methodology: version, bodies }, 'interpreted');
  expect(outcome.fast).toEqual(outcome.exact);
  expect(outcome.computed).toBe(2); // the first and the last
  expect(bodies.map(({ id }) => outcome.compiled.place(id, 'index'))).toEqual([4, 3, 1, 1, 5]);
  expect([...outcome.compiled.grades!]).toEqual([2, 2, 2, 2, 1]);
});

test('a body that a rule exempts leaves sums and means as the exact path has it', () => {
  const exempting = indicator('i', divide(a, b), {
    exemptions: [{ ground: 'few', title, when: less(a, '3') }],
  });
  const substituting = indicator('j', b, {
    exemptions: [
      { ground: 'first', title, when: equal(b, '9'), substitute: { op: 'number', value: '1/3' } },
      { ground: 'second', title, when: less('8', b), substitute: { op: 'number', value: '4' } },
    ],
  });
  const bodies = [body('x', {}), body('y', { a: '2' }), body('z', { b: '9' }), body('w', { b: '10' })];
  for (const aggregation of [{ kind: 'sum' }, { kind: 'mean' }] as const) {
    const version = methodology([exempting, substituting], {}, { aggregation });
    const outcome = bothPaths({ id: 'trial/1', methodology: version, bodies }, 'interpreted');
    expect(outcome.fast).toEqual(outcome.exact);
    expect(outcome.computed).toBe(3);
    expect(outcome.compiled.points('y', 'i')).toBeUndefined();
    expect(outcome.compiled.points('z', 'j')!.toString()).toBe('0.33');
    expect(outcome.compiled.points('w', 'j')!.toString()).toBe('4');
  }
});

test('means over fewer children, supplied exemptions and missing parts are left to the exact path', () => {
  const parts = [indicator('i', divide(a, b), { exemptions: [{ ground: 'out', title }] }), indicator('j', a)];
  const supplied = (i: object, j: object) => ({ i: { inputs: {}, ...i }, j: { inputs: {}, ...j } });
  const bodies = [
    body('both', {}),
    body('one', {}, { supplied: supplied({ exempt: 'out' }, { inputs: TEXTS }) }),
    body('none', {}, { supplied: supplied({}, {}) }),
    body('barred', {}, { supplied: {}, applicability: { j: { status: 'not-assessed', ground: 'new' } } }),
  ];
  const weights = { i: '1', j: '3' };
  for (const aggregation of [
    { kind: 'mean' },
    { kind: 'weighted-arithmetic', weights, missing: 'rescale' },
    { kind: 'sum' },
  ] as const) {
    const outcome = bothPaths(
      { id: 'trial/1', methodology: methodology(parts, {}, { aggregation }), bodies },
      'interpreted',
    );
    expect(outcome.fast).toEqual(outcome.exact);
    expect(outcome.computed).toBe(1);
  }
});

test('a printed figure finer than the rule makes the unit of its node finer', () => {
  const bodies = [body('x', {}, { printed: { i: { points: '2.34567' } } }), body('y', {})];
  const outcome = bothPaths(
    { id: 'trial/1', methodology: methodology([indicator('i', divide(a, b))]), bodies },
    'generated',
  );
  expect(outcome.fast).toEqual(outcome.exact);
  expect(outcome.compiled.layout.nodes.map(({ unit }) => unit)).toEqual([100_000, 100_000]);
});

test('inputs that the exact path refuses are refused, whether the rule reads them or not', () => {
  const compile = (inputs: Record<string, string>) => () =>
    compileEdition({
      id: 'trial/1',
      methodology: methodology([indicator('i', a)]),
      bodies: [body('x', inputs)],
    });
  expect(compile({ a: '1.5' })).toThrow(SyntaxError);
  expect(compile({ b: 'many' })).toThrow(SyntaxError);
  expect(compile({ unheard: '1' })).toThrow(RangeError);
});

test('a lower score takes the first place where the node says so, and a penalty always', () => {
  const version = methodology([
    indicator('i', a, { lowerIsBetter: true }),
    indicator('j', b, { effect: 'penalty' }),
  ]);
  const bodies = [body('x', { a: '4', b: '6' }), body('y', {}), body('z', { a: '5', b: '1' })];
  const outcome = bothPaths({ id: 'trial/1', methodology: version, bodies }, 'interpreted');
  expect(outcome.fast).toEqual(outcome.exact);
  expect(bodies.map(({ id }) => [outcome.compiled.place(id, 'i'), outcome.compiled.place(id, 'j')])).toEqual([
    [2, 2],
    [1, 3],
    [3, 1],
  ]);
});
