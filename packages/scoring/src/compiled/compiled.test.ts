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
import { nodesOf } from '../methodology/define.ts';
import type { Criterion, Indicator, Methodology, Rounding } from '../methodology/types.ts';
import { Fraction } from '../number/fraction.ts';
import type { BodyData, EditionData, EditionResult } from '../scoring/edition.ts';
import { scoreBody, scoreEdition } from '../scoring/score-edition.ts';
import type { Supplied } from '../scoring/score-indicator.ts';
import { smallBody, smallIndicator, smallMethodology } from '../testing/small.ts';
import { exactCells, fixedCells, isHeld, readInputs, type FixedCell } from './classify.ts';
import { columnsFor } from './columns.ts';
import { compileEdition } from './compile.ts';
import type { CompiledEdition } from './edition.ts';
import { Graph, TooLarge } from './graph.ts';
import type { Backend } from './backend.ts';
import { criterionPlan, indicatorPlan, scaleIn, widest } from './plans.ts';

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
  return smallIndicator(id, { maxPoints: '10', inputs: INPUTS, rule, rounding: HUNDREDTHS, ...more });
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
  return smallMethodology(
    children,
    {
      parameters: { rate: { title, value: { byGroup: { central: '2', local: '3' } }, basis: 'stated' } },
      indicatorBands: { of: 'percent-of-maximum', bands: [band('high', '50'), band('low')] },
      grades: {
        of: 'points',
        rounding: { digits: 1, mode: 'half-up' },
        bands: [band('A', '5'), band('B', '2'), band('C')],
      },
      ...more,
    },
    { maxPoints: '10', ...index },
  );
}

const body = (id: string, inputs: Record<string, string>, more: Partial<BodyData> = {}): BodyData =>
  smallBody(id, {
    supplied: { i: { inputs: { ...TEXTS, ...inputs } }, j: { inputs: { ...TEXTS, ...inputs } } },
    ...more,
  });

/** Every cell of both paths, and how many bodies were computed without falling back. */
function bothPaths(edition: EditionData, backend: Backend) {
  const exact = scoreEdition(edition);
  const ids = Object.keys(exact.bodies[0]!.nodes).filter((id) => id !== 'index' || edition.methodology.rated);
  const fast = compileEdition(edition, { backend, ranked: ids })!;
  return {
    ...cellsOfBoth(exact, fast),
    computed: edition.bodies.length - fast.layout.fixed.size,
    compiled: fast,
  };
}

function cellsOfBoth(exact: EditionResult, fast: CompiledEdition) {
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
  };
}

/** The nodes of a body that are not computed. */
const standing = ({ bodies, layout }: CompiledEdition, body: string) =>
  [...(layout.fixed.get(bodies.indexOf(body))?.keys() ?? [])].sort();

/** An edition whose inputs are changed one after another, by the fast path and by hand before the exact one. */
function changing(version: Methodology, bodies: readonly BodyData[]) {
  const ids = nodesOf(version.index).flatMap(({ id }) => (id !== 'index' || version.rated ? [id] : []));
  const fast = compileEdition({ id: 'trial/1', methodology: version, bodies }, { ranked: ids })!;
  const changed = structuredClone(bodies) as BodyData[];
  const change = (id: string, indicator: string, input: string, text: string | undefined) => {
    fast.change(id, indicator, input, text);
    const supplied = changed.find((each) => each.id === id)!.supplied as Record<string, Supplied>;
    supplied[indicator] = {
      ...supplied[indicator],
      inputs: { ...supplied[indicator]?.inputs, [input]: text },
    };
  };
  const expectBothAlike = () => {
    const both = cellsOfBoth(scoreEdition({ id: 'trial/1', methodology: version, bodies: changed }), fast);
    expect(both.fast).toEqual(both.exact);
  };
  return { fast, change, expectBothAlike };
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
  'a known number over an input as divisor': divide(a, divide('2', b)),
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
  'a group within a sum': add(byGroup({ central: a, local: '3' }), '1'),
  'branches and steps within a sum': add(when(less(a, '4'), '1', '2'), step('s', b), divide(a, b)),
  'a named step of a quotient': step('s', when(yes, divide(a, b), '1/3')),
  'a list perhaps': when(given('l'), a, b),
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

describe('which cells stand beforehand', () => {
  const version = (index: Partial<Criterion> = {}) =>
    methodology(
      [
        indicator('i', divide(a, b), {
          exemptions: [
            { ground: 'none', title, substitute: { op: 'number', value: '1/3' } },
            { ground: 'out', title },
          ],
        }),
        {
          id: 'k',
          title,
          maxPoints: '5',
          aggregation: { kind: 'sum' },
          children: [indicator('j', a, { groups: ['central'] }), indicator('q', b, { groups: ['central'] })],
        },
      ],
      {},
      index,
    );
  const supplied = (more: Partial<Supplied> = {}) => ({
    i: { inputs: TEXTS, ...more },
    j: { inputs: TEXTS },
    q: { inputs: TEXTS },
  });
  const law = (status: 'secret' | 'advisory') => ({ status, ground: 'law' });
  const own = (more: Partial<BodyData>) => body('x', {}, { supplied: supplied(), ...more });

  test.each<[string, BodyData, Record<string, string>]>([
    ['none of a body that is scored by its inputs', own({}), {}],
    ['none of an advisory body', own({ applicability: { index: law('advisory') } }), {}],
    ['a printed score', own({ printed: { i: { points: '2.345' } } }), { i: '2.345' }],
    ['a printed total', own({ printed: { index: { points: '7' } } }), { index: '7' }],
    ['a substitute', own({ supplied: supplied({ exempt: 'none' }) }), { i: '0.33' }],
    ['an exemption', own({ supplied: supplied({ exempt: 'out' }) }), { i: 'absent' }],
    [
      'what lacks an input, and what depends on it',
      own({ supplied: supplied({ inputs: { a: '3' } }) }),
      { i: 'missing', index: 'missing' },
    ],
    [
      'everything of a body that is not assessed',
      own({ applicability: { index: law('secret') } }),
      { i: 'absent', j: 'absent', q: 'absent', k: 'absent', index: 'absent' },
    ],
    [
      'everything but what is printed of it in spite of that',
      own({ applicability: { index: law('secret') }, printed: { i: { points: '2' } } }),
      { i: '2', j: 'absent', q: 'absent', k: 'absent', index: 'absent' },
    ],
    [
      'what is barred, but not what is excepted below',
      own({ applicability: { k: law('secret'), j: law('advisory') } }),
      { q: 'absent', k: 'absent' },
    ],
    [
      'a part without any child that applies, and what depends on it',
      own({ group: 'local' }),
      { j: 'absent', q: 'absent', k: 'missing', index: 'missing' },
    ],
    [
      'a whole body with a score that is too large to be held',
      own({ printed: { q: { points: '1000000.01' } } }),
      { i: '0.43', j: '3', q: '1000000.01', k: '1000003.01', index: '1000003.44' },
    ],
    [
      'only the largest score that can be held',
      own({ printed: { q: { points: '1000000' } } }),
      { q: '1000000' },
    ],
  ])('%s', (_, data, expected) => {
    const held = ({ id }: Indicator) => Object.keys(data.supplied[id]!.inputs).length > 1;
    const clean = (each: Indicator) => held(each) && data.supplied[each.id]!.exempt === undefined;
    expect(inWords(fixedCells(version(), data, {}, clean))).toEqual(expected);
  });

  test.each([
    { kind: 'mean' },
    { kind: 'weighted-arithmetic', weights: { i: '1', k: '1' }, missing: 'rescale' },
  ] as const)('a whole body, where a mean has fewer parts than usual', (aggregation) => {
    const data = own({ supplied: supplied({ exempt: 'out' }) });
    const cells = fixedCells(version({ aggregation }), data, {}, ({ id }) => id !== 'i');
    expect(inWords(cells)).toEqual({ i: 'absent', j: '3', q: '7', k: '10', index: '10' });
  });

  test('the total of an index without one', () => {
    const data = own({});
    expect(inWords(fixedCells({ ...version(), rated: false }, data, {}, () => true))).toEqual({
      index: 'absent',
    });
  });

  test('a result of the exact path as it is', () => {
    const data = own({ group: 'local', supplied: supplied({ inputs: {} }) });
    expect(inWords(exactCells(scoreBody(version(), data)))).toEqual({
      i: 'missing',
      j: 'absent',
      q: 'absent',
      k: 'missing',
      index: 'missing',
    });
  });

  function inWords(cells: Map<string, FixedCell>): Record<string, string> {
    return Object.fromEntries(
      [...cells].map(([id, cell]) => [id, typeof cell === 'string' ? cell : cell.points.toString()]),
    );
  }
});

test.each([
  ['1000000', true],
  ['-1000000', true],
  ['1000000.01', false],
  ['-1000000.01', false],
])('whether %s points are held: %s', (points, held) => {
  expect(isHeld(Fraction.parse(points))).toBe(held);
});

describe('the inputs of a body', () => {
  /** What is written into the columns of `a`, `o` and `l`, and whether they hold all that the rule asks. */
  function read(supplied: Supplied | undefined, names = ['a', 'o', 'l']) {
    const columns = columnsFor(new Graph(), INPUTS, 1000);
    names.forEach(columns.plain);
    const written: number[] = [];
    const data = body('x', {}, { supplied: supplied ? { i: supplied } : {} });
    const clean = readInputs(columns.specs, indicator('i', a), data, (at, value) => (written[at] = value));
    return { clean, written };
  }
  const l = '[]';

  test.each<[string, Supplied | undefined, boolean, number[]]>([
    ['are held', { inputs: { a: '3', o: '4', l } }, true, [3, 4, 0]],
    ['are held without what is optional', { inputs: { a: '3', l } }, true, [3, NaN, 0]],
    ['are held, whatever else is supplied', { inputs: { a: '3', l, b: '5', y: 'no' } }, true, [3, NaN, 0]],
    ['are held where something else is empty', { inputs: { a: '3', l, b: undefined } }, true, [3, NaN, 0]],
    ['lack one', { inputs: { o: '4', l } }, false, [NaN, 4, 0]],
    ['lack all', undefined, false, [NaN, NaN, NaN]],
    ['are too large', { inputs: { a: '1001', l } }, false, [NaN, NaN, 0]],
    ['are too large where they need not be', { inputs: { a: '3', o: '1001', l } }, false, [3, NaN, 0]],
    ['are beside an exemption', { inputs: { a: '3', l }, exempt: 'out' }, false, [3, NaN, 0]],
    ['are beside an unheard one', { inputs: { a: '3', l, unheard: '1' } }, false, [3, NaN, 0]],
    [
      'are beside an unheard one without a value',
      { inputs: { a: '3', l, unheard: undefined } },
      false,
      [3, NaN, 0],
    ],
  ])('%s', (_, supplied, clean, written) => {
    expect(read(supplied)).toEqual({ clean, written });
  });

  test('are refused where a text is not of its type, even if nothing reads it', () => {
    expect(() => read({ inputs: { b: 'many' } })).toThrow(SyntaxError);
    expect(() => read({ inputs: { b: 'many' } }, [])).toThrow(SyntaxError);
    expect(read({ inputs: { b: '5' } }, []).clean).toBe(true);
  });
});

describe('a change', () => {
  const two = (more: Partial<Indicator> = {}) =>
    methodology([indicator('i', divide(multiply('10', a), b), more), indicator('j', a)]);

  test('is followed quickly where nothing on the way to the top stands beforehand', () => {
    const { fast, change, expectBothAlike } = changing(two(), [
      body('x', {}, { printed: { j: { points: '0.5' } } }),
      body('y', {}),
    ]);
    const { version } = fast.layout.fixed;
    change('x', 'i', 'a', '0');
    expectBothAlike();
    expect([...fast.grades!]).toEqual([0, 2]);
    change('x', 'i', 'a', '1');
    expectBothAlike();
    expect([...fast.grades!]).toEqual([0, 2]); // 1.43 + 0.5
    change('x', 'i', 'a', '2');
    expectBothAlike();
    expect([...fast.grades!]).toEqual([1, 2]); // 2.86 + 0.5
    expect([fast.layout.fixed.version, standing(fast, 'x')]).toEqual([version, ['j']]);
  });

  test('below a printed total leaves it, its grade and its place', () => {
    const { fast, change, expectBothAlike } = changing(two(), [
      body('x', {}, { printed: { index: { points: '1' } } }),
      body('y', {}),
    ]);
    for (const text of ['7', undefined, '2']) {
      change('x', 'i', 'a', text);
      expectBothAlike();
      expect([[...fast.grades!], fast.place('x', 'index')]).toEqual([[0, 2], 2]);
    }
    expect(standing(fast, 'x')).toEqual(['index']);
  });

  test('beside a printed score leaves that', () => {
    const { fast, change, expectBothAlike } = changing(two(), [
      body('x', {}, { printed: { i: { points: '1.5' } } }),
      body('y', {}),
    ]);
    for (const [id, text] of [
      ['i', '5'],
      ['j', undefined],
      ['j', '2'],
      ['i', undefined],
    ] as const) {
      change('x', id, 'a', text);
      expectBothAlike();
      expect(fast.points('x', 'i')!.toString()).toBe('1.5');
    }
    expect(standing(fast, 'x')).toEqual(['i']);
  });

  test('beside a missing value leaves that', () => {
    const { fast, change, expectBothAlike } = changing(two(), [
      body('x', {}, { supplied: { i: { inputs: {} }, j: { inputs: TEXTS } } }),
    ]);
    change('x', 'j', 'a', '2');
    expectBothAlike();
    expect([standing(fast, 'x'), [...fast.grades!]]).toEqual([['i', 'index'], [-1]]);
  });

  test('to an input that is too large fixes its indicator alone, and back again nothing', () => {
    const { fast, change, expectBothAlike } = changing(two(), [body('x', {}), body('y', {})]);
    change('x', 'i', 'b', '999999999999999');
    expectBothAlike();
    expect(standing(fast, 'x')).toEqual(['i']);
    change('x', 'j', 'a', '2');
    expectBothAlike();
    expect(standing(fast, 'x')).toEqual(['i']);
    change('x', 'i', 'b', '4');
    expectBothAlike();
    expect(fast.layout.fixed.size).toBe(0);
  });

  test.each([
    ['of a computed body', {}],
    ['of a body with printed scores', { i: { points: '0.5' } }],
  ])('to points that are too large is scored by the exact path, %s', (_, printed) => {
    const { fast, change, expectBothAlike } = changing(two(), [body('x', {}, { printed }), body('y', {})]);
    change('x', 'j', 'a', '3000000');
    expectBothAlike();
    expect([standing(fast, 'x'), [...fast.grades!]]).toEqual([
      ['i', 'index', 'j'],
      [2, 2],
    ]);
    change('x', 'j', 'a', '1');
    expectBothAlike();
    expect(standing(fast, 'x')).toEqual(Object.keys(printed));
  });

  test('that is refused leaves everything as it was', () => {
    const { fast, change, expectBothAlike } = changing(two(), [body('x', {}), body('y', {})]);
    expect(() => change('x', 'i', 'b', '0')).toThrow(RangeError);
    expectBothAlike();
    expect(() => change('x', 'i', 'unheard', '1')).toThrow(RangeError);
    expectBothAlike();
    expect(() => change('x', 'i', 'a', 'many')).toThrow(SyntaxError);
    expectBothAlike();
    expect(fast.layout.fixed.size).toBe(0);
    for (const text of [undefined, '5']) {
      change('x', 'i', 'a', text);
      expectBothAlike();
    }
    expect(fast.layout.fixed.size).toBe(0);
  });

  test('gives a body the inputs of an indicator that it had none of', () => {
    const { fast, change, expectBothAlike } = changing(two(), [
      body('x', {}, { supplied: { j: { inputs: TEXTS } } }),
    ]);
    change('x', 'i', 'a', '5');
    expectBothAlike();
    change('x', 'i', 'b', '4');
    expectBothAlike();
    expect(fast.points('x', 'i')!.toString()).toBe('12.5');
  });

  test('never reaches the inputs that were handed over', () => {
    const bodies = [body('x', {})];
    const fast = compileEdition({ id: 'trial/1', methodology: two(), bodies })!;
    fast.change('x', 'i', 'a', '5');
    expect(bodies).toEqual([body('x', {})]);
  });

  test('names what it does not find', () => {
    const { fast } = changing(two(), [body('x', {})]);
    expect(() => fast.change('nobody', 'i', 'a', '1')).toThrow(
      new RangeError('There is no nobody or no i here.'),
    );
    expect(() => fast.change('x', 'unheard', 'a', '1')).toThrow(
      new RangeError('There is no x or no unheard here.'),
    );
    expect(() => fast.change('x', 'index', 'a', '1')).toThrow(
      new RangeError('There is no x or no index here.'),
    );
  });

  test('follows the rule of its own group', () => {
    const squared = multiply(a, a);
    const version = methodology([
      indicator(
        'i',
        byGroup({
          central: when(less('1000', a), '7', a),
          // Squares of such inputs leave the exact range long before those of the other group do.
          local: when(equal(squared, add(squared, '1')), '5', min(a, '1')),
        }),
      ),
    ]);
    const bodies = [
      body('u', {}),
      body('v', {}),
      body('w', {}, { group: 'local' }),
      body('x', {}, { group: 'local' }),
    ];
    const { fast, change, expectBothAlike } = changing(version, bodies);
    for (const id of ['v', 'w', 'u', 'x']) {
      for (const text of ['0', '134217729', undefined, '4']) {
        change(id, 'i', 'a', text);
        expectBothAlike();
      }
    }
    expect(fast.layout.fixed.size).toBe(0);
  });

  test('follows the places of its own group alone', () => {
    const groups = ['central', 'local', 'other'];
    const version = methodology([indicator('i', a), indicator('j', b)], {
      groups: groups.map((id) => ({ id, title })),
      ranking: { ties: 'competition', higherIsBetter: true, tieBreakers: ['j'] },
    });
    const bodies = groups.flatMap((group) =>
      ['3', '5', '4'].map((value, at) => body(`${group}-${at}`, { a: value, b: value }, { group })),
    );
    const { change, expectBothAlike } = changing(version, bodies);
    for (const { id } of bodies) {
      change(id, 'i', 'a', '9');
      expectBothAlike();
    }
  });

  test('from an exemption to a score and back gives a place and takes it', () => {
    const { fast, change, expectBothAlike } = changing(
      two({ exemptions: [{ ground: 'few', title, when: less(a, '3') }] }),
      [body('x', { a: '2' }), body('y', {})],
    );
    expect(fast.place('x', 'i')).toBeUndefined();
    change('x', 'i', 'a', '5');
    expectBothAlike();
    expect([fast.place('x', 'i'), fast.place('y', 'i')]).toEqual([1, 2]);
    change('x', 'i', 'a', '1');
    expectBothAlike();
    expect([fast.place('x', 'i'), fast.place('y', 'i')]).toEqual([undefined, 1]);
  });

  test('works without a total', () => {
    const version = { ...two(), rated: false };
    const { fast, change, expectBothAlike } = changing(version, [body('x', {}), body('y', {})]);
    expect(fast.grades).toBeUndefined();
    for (const text of ['5', undefined, '2']) {
      change('x', 'i', 'a', text);
      expectBothAlike();
    }
  });
});

describe('a mean that a rule makes finer', () => {
  const version = methodology(
    [
      indicator('i', a, { exemptions: [{ ground: 'few', title, when: less(a, '3') }] }),
      indicator('j', b),
      indicator('q', { op: 'number', value: '0.01' }),
    ],
    {},
    { aggregation: { kind: 'mean' } },
  );
  const ofAll = (input: string) => {
    const inputs = { ...TEXTS, a: input };
    return body(`x${input}`, {}, { supplied: { i: { inputs }, j: { inputs }, q: { inputs } } });
  };

  test('is given a finer unit when the edition is compiled', () => {
    const outcome = bothPaths(
      { id: 'trial/1', methodology: version, bodies: [ofAll('2'), ofAll('3')] },
      'interpreted',
    );
    expect(outcome.fast).toEqual(outcome.exact);
    expect(outcome.compiled.points('x2', 'index')!.toString()).toBe('3.505'); // 7.01 ÷ 2
    expect(outcome.compiled.layout.nodes.map(({ unit }) => unit)).toEqual([100, 100, 100, 600]);
  });

  test('asks for a new compilation when an input changes', () => {
    const { fast, change, expectBothAlike } = changing(version, [ofAll('3'), ofAll('4')]);
    expect(() => change('x3', 'i', 'a', '2')).toThrow(
      'The points of index need the unit 1/600; compile the edition anew.',
    );
    expectBothAlike();
    expect(fast.layout.fixed.size).toBe(0);
  });
});

test('points too large beside a printed score are scored by the exact path', () => {
  const version = methodology([indicator('i', a), indicator('j', b)]);
  const printed = { i: { points: '1' } };
  const bodies = [body('x', { b: '3000000' }, { printed }), body('y', {}, { printed }), body('z', {})];
  const outcome = bothPaths({ id: 'trial/1', methodology: version, bodies }, 'interpreted');
  expect(outcome.fast).toEqual(outcome.exact);
  expect(['x', 'y', 'z'].map((id) => standing(outcome.compiled, id))).toEqual([
    ['i', 'index', 'j'],
    ['i'],
    [],
  ]);
});

test('points too large have no band where their node has no scale', () => {
  const version = methodology([
    { id: 'k', title, maxPoints: '5', aggregation: { kind: 'sum' }, children: [indicator('i', a)] },
  ]);
  const bodies = [body('x', { a: '3000000' }), body('y', {})];
  const { fast, exact, compiled } = bothPaths({ id: 'trial/1', methodology: version, bodies }, 'interpreted');
  expect(fast).toEqual(exact);
  expect([compiled.band('x', 'k'), compiled.band('y', 'k'), compiled.band('x', 'i')]).toEqual([
    undefined,
    undefined,
    'high',
  ]);
});

test('bodies without a total have no grade', () => {
  const version = methodology([indicator('i', a), indicator('j', b)]);
  const bodies = [
    body('x', {}, { applicability: { index: { status: 'secret', ground: 'law' } } }),
    body('y', {}, { supplied: {} }),
    body('z', {}),
  ];
  const { fast, exact, compiled } = bothPaths({ id: 'trial/1', methodology: version, bodies }, 'interpreted');
  expect(fast).toEqual(exact);
  expect([...compiled.grades!]).toEqual([-1, -1, 2]);
});

test('a body that is barred has its place where a figure is printed in spite of it, an advisory one has none', () => {
  const version = methodology([indicator('i', a), indicator('j', b)]);
  const printed = { index: { points: '4' } };
  const law = (status: 'secret' | 'advisory') => ({ index: { status, ground: 'law' } });
  const bodies = [
    body('barred', {}, { applicability: law('secret'), printed }),
    body('advisory', {}, { applicability: law('advisory'), printed }),
    body('z', {}),
  ];
  const { fast, exact, compiled } = bothPaths({ id: 'trial/1', methodology: version, bodies }, 'interpreted');
  expect(fast).toEqual(exact);
  expect(bodies.map(({ id }) => compiled.place(id, 'index'))).toEqual([2, undefined, 1]);
});

test('what settles ties settles those of the total, among those who have a place', () => {
  const version = methodology([indicator('i', a), indicator('j', b), indicator('q', p)], {
    ranking: { ties: 'competition', higherIsBetter: true, tieBreakers: ['j'] },
  });
  const inputs = (value: string, share: string) => {
    const texts = { inputs: { ...TEXTS, a: '3', b: value, p: share } };
    return { supplied: { i: texts, j: texts, q: texts } };
  };
  const bodies = [
    body('w', {}, { ...inputs('4', '10'), applicability: { index: { status: 'advisory', ground: 'new' } } }),
    body('x', {}, inputs('6', '8')),
    body('y', {}, inputs('8', '6')),
    body('z', {}, inputs('7', '7')),
    body('missing', {}, { ...inputs('9', '1'), printed: {}, supplied: {} }),
  ];
  const { fast, exact, compiled } = bothPaths({ id: 'trial/1', methodology: version, bodies }, 'interpreted');
  expect(fast).toEqual(exact);
  const places = (node: string) => bodies.map(({ id }) => compiled.place(id, node));
  expect(places('index')).toEqual([undefined, 3, 1, 2, undefined]);
  expect(places('i')).toEqual([undefined, 1, 1, 1, undefined]);
});

test('what some body lacks settles no ties', () => {
  const version = methodology([indicator('i', a), indicator('j', b)], {
    ranking: { ties: 'competition', higherIsBetter: true, tieBreakers: ['j'] },
  });
  const bodies = [
    body('x', { a: '4', b: '6' }),
    body('y', { a: '3', b: '7' }),
    body('z', {}, { supplied: {}, printed: { index: { points: '19' } } }),
  ];
  const { fast, exact, compiled } = bothPaths({ id: 'trial/1', methodology: version, bodies }, 'interpreted');
  expect(fast).toEqual(exact);
  expect(bodies.map(({ id }) => compiled.place(id, 'index'))).toEqual([2, 2, 1]);
});

test('groups share the columns of their inputs', () => {
  const version = methodology([indicator('i', divide(a, b))]);
  const bodies = [body('x', {}), body('y', { a: '5' }, { group: 'local' })];
  const { layout } = compileEdition({ id: 'trial/1', methodology: version, bodies })!;
  const [first, second] = layout.nodes[0]!.runs;
  expect(first!.columns.map((column) => [...column])).toEqual([
    [3, 5],
    [7, 7],
  ]);
  expect(first!.columns.every((column, at) => column === second!.columns[at])).toBe(true);
});

test('rows that are chosen by a parameter are counted by the exact path', () => {
  const rule: NumberNode = {
    op: 'count-rows',
    input: 'l',
    where: both({ op: 'yes', input: 'ok' }, less('2', { op: 'parameter', name: 'rate' })),
  };
  const bodies = [body('x', {}), body('y', {}, { group: 'local' }), body('z', { l: '[]' })];
  const { fast, exact, computed, compiled } = bothPaths(
    { id: 'trial/1', methodology: methodology([indicator('i', rule)]), bodies },
    'interpreted',
  );
  expect(fast).toEqual(exact);
  expect(bodies.map(({ id }) => compiled.points(id, 'i')!.toString())).toEqual(['0', '1', '0']);
  expect(computed).toBe(1); // the one without rows
});

describe('an edition is left to the exact path', () => {
  const compile = (version: Methodology, more: Partial<EditionData> = {}) =>
    compileEdition({ id: 'trial/1', methodology: version, bodies: [body('x', {})], ...more });
  const of = (rule: NumberNode) => compile(methodology([indicator('i', rule)]));
  const both = [body('x', {}), body('y', {}, { group: 'local' })];

  test('where a printed figure has more digits than whole numbers can hold', () => {
    const printed = { i: { points: '0.0000000000000000001' } };
    expect(
      compile(methodology([indicator('i', a)]), { bodies: [body('x', {}, { printed })] }),
    ).toBeUndefined();
  });

  test('where operands are lacking', () => {
    for (const op of ['add', 'multiply', 'min', 'max'] as const) expect(of({ op, of: [] })).toBeUndefined();
  });

  test('where a rule says nothing about a group', () => {
    const version = methodology([indicator('i', byGroup({ central: a }))]);
    expect(compile(version, { bodies: both })).toBeUndefined();
    expect(compile(version)!.points('x', 'i')!.toString()).toBe('3');
  });

  test('where a mean is harmonic, has no part or no weight', () => {
    const harmonic = { kind: 'weighted-harmonic', weights: { i: '1' } } as const;
    expect(compile(methodology([indicator('i', a)], {}, { aggregation: harmonic }))).toBeUndefined();
    const bonus = indicator('i', a, { effect: 'bonus' });
    expect(compile(methodology([bonus], {}, { aggregation: { kind: 'mean' } }))).toBeUndefined();
    const none = { kind: 'weighted-arithmetic', weights: { i: '0' } } as const;
    expect(compile(methodology([indicator('i', a)], {}, { aggregation: none }))).toBeUndefined();
  });

  test('where a mean gives no weight to a part that counts', () => {
    const aggregation = { kind: 'weighted-arithmetic', weights: { j: '2' } } as const;
    const bonus = indicator('i', a, { effect: 'bonus' });
    expect(compile(methodology([indicator('i', a), indicator('j', b)], {}, { aggregation }))).toBeUndefined();
    const compiled = compile(methodology([bonus, indicator('j', b)], {}, { aggregation }))!;
    expect(compiled.points('x', 'index')!.toString()).toBe('10'); // 7 and 3 beside it
  });
});

test('an option without points is refused only of the body that chose it', () => {
  const version = methodology([indicator('i', table('c', { many: '2.5' }))]);
  const edition = (c: string) => ({ id: 'trial/1', methodology: version, bodies: [body('x', { c })] });
  const outcome = bothPaths(edition('many'), 'interpreted');
  expect(outcome.fast).toEqual(outcome.exact);
  expect(outcome.computed).toBe(1);
  expect(() => compileEdition(edition('few'))).toThrow(RangeError);
});

describe('a plan', () => {
  const planOf = (rule: NumberNode, more: Partial<Indicator> = {}) =>
    indicatorPlan(indicator('i', rule, more), 'central', {})!;
  const ops = (rule: NumberNode) => planOf(rule).graph.operations.map(({ op }) => op);

  test('cuts branches before it chooses among them, so that constants stay constants', () => {
    const choice = when(yes, '1/3', '1/7');
    for (const rule of [choice, step('s', choice), byGroup({ central: choice })]) {
      const { graph, unit } = planOf(rule);
      expect(unit).toBe(100);
      expect(graph.operations.map(({ op }) => op)).not.toContain('floor-divide');
    }
    expect(ops(divide(a, b))).toContain('floor-divide');
  });

  test('keeps a ladder as whole numbers', () => {
    const { graph } = planOf(
      ladder(divide(a, b), {
        direction: 'at-least',
        steps: [
          { limit: '1.5', points: '5' },
          { limit: '1/3', points: '2.5' },
        ],
        otherwise: '0.25',
      }),
    );
    expect(graph.operations.find(({ op }) => op === 'ladder')).toMatchObject({
      factors: [2, 3],
      limits: [3, 1],
      points: [20, 10],
      otherwise: 1,
    });
  });

  test('holds inputs up to the largest power of two that keeps every step exact', () => {
    const high = (rule: NumberNode, more: Partial<Indicator> = {}) =>
      planOf(rule, { rounding: undefined, ...more }).columns[0]!.high;
    expect(high(a)).toBe(2 ** 46);
    expect(high(multiply(a, a))).toBe(2 ** 25);
    expect(high(multiply(a, '100'))).toBe(2 ** 45); // 100 × 2⁴⁵ is below 2⁵²
  });

  test('halves what is left between the third and the 46th power of two', () => {
    const tried: number[] = [];
    const heldUpTo = (most: number) => (cap: number) => {
      tried.push(Math.log2(cap));
      if (cap > 2 ** most) throw new TooLarge();
      return cap;
    };
    expect(widest(heldUpTo(2))).toBeUndefined();
    expect(tried).toEqual([25, 14, 8, 5, 4, 3]);
    for (let most = 3; most <= 46; most += 1) expect(widest(heldUpTo(most))).toBe(2 ** most);
  });

  test('gives up at once where a rule cannot be held at all, and passes other problems on', () => {
    let tried = 0;
    const failing = (problem: Error) => () => {
      tried += 1;
      throw problem;
    };
    expect(widest(failing(new RangeError('no group')))).toBeUndefined();
    expect(tried).toBe(1);
    expect(() => widest(failing(new TypeError('a mistake')))).toThrow('a mistake');
  });

  test('of a node leaves room for every score that may stand beforehand', () => {
    const graph = new Graph();
    const result = graph.column(0, { low: -30_000_000, high: 20_000_000, mayFail: false });
    expect(scaleIn([{ graph, result, unit: 10 }], 10)).toEqual({ unit: 10, most: 30_000_000 });
    expect(scaleIn([{ graph, result, unit: 10 }], 20)).toEqual({ unit: 20, most: 60_000_000 });
    expect(scaleIn([{ graph, result, unit: 10 }], 100)).toEqual({ unit: 100, most: 300_000_000 });
    const small = graph.column(1, { low: 0, high: 7, mayFail: false });
    expect(scaleIn([{ graph, result: small, unit: 10 }], 10)).toEqual({ unit: 10, most: 10_000_000 });
  });

  test('of a criterion reads its children on either side of zero, with or without a value', () => {
    const { index } = methodology([indicator('i', a), indicator('j', b)]);
    const plan = criterionPlan(index, [
      { unit: 10, most: 1000 },
      { unit: 20, most: 500 },
    ])!;
    expect(plan.unit).toBe(20);
    expect(plan.graph.bounds.slice(0, 2)).toEqual([
      { low: -1000, high: 1000, mayFail: true },
      { low: -500, high: 500, mayFail: true },
    ]);
    expect(plan.graph.bounds[plan.result]).toEqual({ low: -2500, high: 2500, mayFail: true });
  });

  test('of a criterion is none where its sum is too large, and passes other problems on', () => {
    const { index } = methodology([indicator('i', a), indicator('j', b)]);
    const scale = { unit: 1, most: 2 ** 51 };
    expect(criterionPlan(index, [scale, scale])).toBeUndefined();
    expect(criterionPlan(index, [scale, { ...scale, most: 2 ** 50 }])!.unit).toBe(1);
    const aggregation = { kind: 'weighted-arithmetic', weights: { i: 'much', j: '1' } } as const;
    const small = { unit: 1, most: 10 };
    expect(() => criterionPlan({ ...index, aggregation }, [small, small])).toThrow(SyntaxError);
  });
});
