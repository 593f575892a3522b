import { describe, expect, test } from 'vitest';
import { amount, count, percent } from '../inputs/types.ts';
import type { Aggregation, Criterion, Indicator, Methodology } from '../methodology/types.ts';
import { noCases, proportionalShare } from '../rules/declared.ts';
import type { BodyData, EditionData } from '../scoring/edition.ts';
import { scoreEdition } from '../scoring/score-edition.ts';
import { smallIndicator, smallMethodology, text } from '../testing/small.ts';
import { contributionsOf } from './cells.ts';
import { NEUTRAL, placesOf, totalsOf } from './draws.ts';
import { robustness } from './robustness.ts';

const inputs = { points: amount(text('points'), 1, { atLeast: '0', atMost: '100' }) };
const leaf = (id: string, more: Partial<Indicator> = {}) => smallIndicator(id, { inputs, ...more });

function version(
  children: Criterion['children'],
  more: Partial<Criterion> = {},
  of: Partial<Methodology> = {},
) {
  return smallMethodology(children, { groups, ...of }, { maxPoints: '200', ...more });
}

const groups = ['one', 'two'].map((id) => ({ id, title: text(id) }));
const plain = version([leaf('a'), leaf('b')]);

/** Rows of points by indicator; a group may stand after the id. */
function edition(
  methodology: Methodology,
  rows: Record<string, Record<string, string>>,
  more: Partial<BodyData> = {},
): EditionData {
  const bodies = Object.entries(rows).map(([name, values]): BodyData => {
    const [id, group = 'one'] = name.split('@') as [string, string?];
    const supplied = Object.fromEntries(
      Object.entries(values).map(([node, points]) => [node, { inputs: { points } }]),
    );
    return { id, group, supplied, printed: {}, applicability: {}, ...more };
  });
  return { id: 'm/1', methodology, bodies };
}

const still = { draws: 3, seed: 1, weights: '0', inputs: false };
const three = { x: { a: '50', b: '10' }, y: { a: '40', b: '30' }, z: { a: '1', b: '1' } };

describe('rank intervals', () => {
  test('without anything moved the official places hold', () => {
    const { nodes, ...rest } = robustness(edition(plain, three), still);
    expect(rest).toEqual({ edition: 'm/1', seed: 1, draws: 3, weights: '0', inputs: false });
    expect(nodes[0]!.node).toBe('index');
    expect(nodes[0]!.bodies[0]).toEqual({
      body: 'x',
      group: 'one',
      rank: 2,
      best: 2,
      worst: 2,
      low: 2,
      high: 2,
      mean: '2.00',
      held: '1.0000',
      meanError: '0.0000',
      heldError: '0.0000',
    });
    expect(nodes[0]!.bodies.map(({ rank, best, worst }) => [rank, best, worst])).toEqual([
      [2, 2, 2],
      [1, 1, 1],
      [3, 3, 3],
    ]);
  });

  test('are the same for the same seed and others for another', () => {
    const close = edition(plain, {
      x: { a: '50', b: '10' },
      y: { a: '20', b: '39' },
      z: { a: '30', b: '29.5' },
    });
    const of = (seed: number) => JSON.stringify(robustness(close, { draws: 500, seed }));
    expect(of(7)).toBe(of(7));
    expect(of(7)).not.toBe(of(8));
  });

  test.each([
    {
      weights: '0.25',
      places: [
        ['x', 1, 3, '1.95', '0.5150'],
        ['y', 2, 3, '2.03', '0.0400'],
        ['z', 1, 3, '2.02', '0.4780'],
      ],
    },
    {
      weights: '0',
      places: [
        ['x', 1, 3, '1.55', '0.5800'],
        ['y', 1, 3, '2.26', '0.4520'],
        ['z', 1, 3, '1.58', '0.5490'],
      ],
    },
  ])('of a seed are these for good, with weights moved by $weights', ({ weights, places }) => {
    const close = { x: { a: '50', b: '10' }, y: { a: '40.1', b: '19.8' }, z: { a: '30', b: '30' } };
    const [node] = robustness(edition(plain, close), { draws: 1000, seed: 7, weights }).nodes;
    expect(node!.bodies.map(({ body, low, high, mean, held }) => [body, low, high, mean, held])).toEqual(
      places,
    );
  });

  test('say how far weights carry a body', () => {
    // 60 against 59: with weights within ±25 % x has 45 … 75 and y 44.25 … 73.75.
    const close = edition(plain, { x: { a: '50', b: '10' }, y: { a: '10', b: '49' }, z: { a: '1', b: '1' } });
    const [x, y, z] = robustness(close, { draws: 2000, seed: 1, inputs: false }).nodes[0]!.bodies;
    expect([x!.best, x!.worst, x!.low, x!.high]).toEqual([1, 2, 1, 2]);
    expect([z!.best, z!.worst, z!.held]).toEqual([3, 3, '1.0000']);
    expect(Number(x!.held)).toBeGreaterThan(0.5);
    expect(Number(x!.held)).toBeLessThan(0.6);
    expect(x!.held).toBe(y!.held);
    // √(p(1 − p) ÷ 2000) for p near one half.
    expect(x!.heldError).toBe('0.0111');
    expect(x!.meanError).toBe('0.0111');
    expect(x!.mean).toMatch(/^1\.4\d$/);
  });

  test('say how far one unit of the last digit carries a body', () => {
    const close = edition(plain, {
      x: { a: '50', b: '10' },
      y: { a: '49.9', b: '10' },
      z: { a: '1', b: '1' },
    });
    const of = (inputs: boolean) =>
      robustness(close, { draws: 500, seed: 1, weights: '0', inputs }).nodes[0]!.bodies;
    expect(of(false).map(({ best, worst }) => [best, worst])).toEqual([
      [1, 1],
      [2, 2],
      [3, 3],
    ]);
    expect(of(true).map(({ best, worst }) => [best, worst])).toEqual([
      [1, 2],
      [1, 2],
      [3, 3],
    ]);
  });

  test('rank groups apart, and leave out who is not ranked', () => {
    const groups = edition(plain, {
      ...three,
      'p@two': { a: '9', b: '9' },
      'q@two': { a: '8', b: '8' },
      w: { a: '1' },
    });
    const { bodies } = robustness(groups, still).nodes[0]!;
    expect(bodies.map(({ body, group, rank }) => [body, group, rank])).toEqual([
      ['x', 'one', 2],
      ['y', 'one', 1],
      ['z', 'one', 3],
      ['p', 'two', 1],
      ['q', 'two', 2],
    ]);
  });

  test('an index without a total is simulated node by node, lower first where that is better', () => {
    const methodology = version([leaf('a'), leaf('b', { lowerIsBetter: true })], {}, { rated: false });
    const { nodes } = robustness(edition(methodology, three), still);
    expect(nodes.map(({ node, bodies }) => [node, ...bodies.map(({ best }) => best)])).toEqual([
      ['a', 1, 2, 3],
      ['b', 2, 3, 1],
    ]);
  });

  test.each([
    [{ draws: 0, seed: 1 }, 'The number of draws is a whole number from 1 to 10000000, not 0.'],
    [{ draws: 1.5, seed: 1 }, 'not 1.5.'],
    [{ draws: 1e9, seed: 1 }, 'not 1000000000.'],
    [{ draws: 1, seed: -1 }, 'The seed -1 is not a whole number from zero.'],
    [{ draws: 1, seed: 1, weights: '1.1' }, 'a share from 0 to 1 with at most three decimals, not 1.1.'],
    [{ draws: 1, seed: 1, weights: '-0.1' }, 'not -0.1.'],
    [{ draws: 1, seed: 1, weights: '0.0005' }, 'not 0.0005.'],
  ])('options out of range are refused (%#)', (options, message) => {
    expect(() => robustness(edition(plain, three), options)).toThrow(message);
  });

  test('an edition of some bodies only has no places to simulate', () => {
    expect(() => robustness({ ...edition(plain, three), partial: true }, still)).toThrow(
      new RangeError('The edition m/1 has figures of some bodies only; places cannot be simulated.'),
    );
  });
});

describe('leaving one out', () => {
  test('says who moves, and how far', () => {
    // Without a: 10, 30, 1. Without b: 50, 40, 1.
    expect(robustness(edition(plain, three), still).nodes[0]!.leaveOneOut).toEqual([
      { indicator: 'a', largestMove: 0, moved: {} },
      { indicator: 'b', largestMove: 1, moved: { x: 1, y: 2 } },
    ]);
  });

  test('over all groups at once', () => {
    const groups = edition(plain, { ...three, 'p@two': { a: '1', b: '20' }, 'q@two': { a: '18', b: '1' } });
    expect(robustness(groups, still).nodes[0]!.leaveOneOut[1]).toEqual({
      indicator: 'b',
      largestMove: 1,
      moved: { x: 1, y: 2, p: 2, q: 1 },
    });
  });
});

describe('cells', () => {
  const cells = (data: EditionData, perturbed = false) => {
    const { bodies } = scoreEdition(data);
    const paired = data.bodies.map((body, at) => ({ data: body, result: bodies[at]! }));
    return contributionsOf(data.methodology, data.methodology.index, paired, perturbed);
  };
  const totals = (data: EditionData) => {
    const found = cells(data);
    return [
      ...totalsOf(
        found,
        found.leaves.map(() => NEUTRAL),
      ),
    ];
  };
  const inner = (
    id: string,
    aggregation: Aggregation,
    children: (Criterion | Indicator)[],
    more: Partial<Criterion> = {},
  ): Criterion => ({
    id,
    title: text(id),
    maxPoints: '100',
    aggregation,
    children,
    ...more,
  });

  test('are whole numbers of one unit', () => {
    const found = cells(edition(plain, { x: { a: '50.5', b: '10' } }));
    expect(found.leaves).toEqual(['a', 'b']);
    expect([...found.values]).toEqual([101, 20]); // halves
    expect([...found.rests]).toEqual([0]);
    expect(totals(edition(plain, { x: { a: '50.5', b: '10' } }))).toEqual([121 * NEUTRAL]);
  });

  test('penalties are subtracted and weights multiplied, down the tree', () => {
    const weights = { one: '3', two: '1' };
    const tree = version(
      [
        inner('one', { kind: 'sum' }, [leaf('a'), leaf('p', { effect: 'penalty' })]),
        inner('two', { kind: 'mean' }, [leaf('c'), leaf('d'), leaf('e', { effect: 'bonus' })]),
      ],
      { aggregation: { kind: 'weighted-arithmetic', weights } },
    );
    const data = edition(tree, { x: { a: '10', p: '2', c: '4', d: '6', e: '1' } });
    // ¾ × 10 − ¾ × 2 + ¼ × (½ × 4 + ½ × 6 + 1), in quarters.
    const found = cells(data);
    expect(found.leaves).toEqual(['a', 'p', 'c', 'd', 'e']);
    expect([...found.values].map((value) => value / found.values[0]!)).toEqual([
      1,
      -0.2,
      0.5 / 7.5,
      0.75 / 7.5,
      0.25 / 7.5,
    ]);
    expect([...found.rests]).toEqual([0]);
  });

  test('variants are the unchanged contribution, and each input one unit up and down', () => {
    const shared = {
      inputs: { part: count(text('part')), whole: count(text('whole')), kind: percent(text('kind'), 1) },
      checks: [
        {
          id: 'within',
          holds: {
            op: 'at-most' as const,
            of: [
              { op: 'input', name: 'part' },
              { op: 'input', name: 'whole' },
            ] as const,
          },
          at: 'part',
          message: text('too many'),
        },
      ],
      rule: noCases(
        { op: 'input', name: 'whole' },
        '4',
        proportionalShare('4', { op: 'input', name: 'part' }, { op: 'input', name: 'whole' }),
      ),
    };
    const methodology = version([leaf('a', shared)]);
    const of = (part: string, whole: string) => {
      const found = cells(
        {
          id: 'm/1',
          methodology,
          bodies: [
            {
              id: 'x',
              group: 'one',
              supplied: { a: { inputs: { part, whole } } },
              printed: {},
              applicability: {},
            },
          ],
        },
        true,
      );
      return [...found.values].map((value) => value / found.values[0]!);
    };
    // 2 ÷ 4, then 1 ÷ 4, 3 ÷ 4, 2 ÷ 3 and 2 ÷ 5.
    expect(of('2', '4').map((value) => value.toFixed(6))).toEqual([
      '1.000000',
      '0.500000',
      '1.500000',
      '1.333333',
      '0.800000',
    ]);
    // No more parts than wholes: only 3 ÷ 4 and 4 ÷ 5.
    expect(of('4', '4').map((value) => value.toFixed(6))).toEqual(['1.000000', '0.750000', '0.800000']);
  });

  test('printed figures move by one unit of their last printed digit, within the range of the indicator', () => {
    const printed = (points: string) => {
      const found = cells(edition(plain, { x: { b: '1' } }, { printed: { a: { points } } }), true);
      const unit = found.values[found.starts[1]!]!;
      return [...found.values.slice(0, found.starts[1])].map((value) => value / unit);
    };
    expect(printed('2.90')).toEqual([2.9, 2.89, 2.91]);
    expect(printed('3')).toEqual([3, 2, 4]);
    expect(printed('0')).toEqual([0, 0, 1]);
    expect(printed('100.0')).toEqual([100, 99.9, 100]);
  });

  test('substitutes of exempt bodies do not move', () => {
    const exempt = version([
      leaf('a', {
        exemptions: [{ ground: 'new', title: text('new'), substitute: { op: 'number', value: '4.5' } }],
      }),
    ]);
    const found = cells(
      {
        id: 'm/1',
        methodology: exempt,
        bodies: [
          {
            id: 'x',
            group: 'one',
            supplied: { a: { inputs: {}, exempt: 'new' } },
            printed: {},
            applicability: {},
          },
        ],
      },
      true,
    );
    expect([...found.values]).toEqual([9]);
  });

  test('a node whose parts are not known of every body is a leaf itself', () => {
    const tree = version([inner('one', { kind: 'sum' }, [leaf('a')]), leaf('b')]);
    const data = edition(tree, { x: { a: '1', b: '2' }, y: { b: '3' } });
    const known = {
      ...data,
      bodies: [data.bodies[0]!, { ...data.bodies[1]!, printed: { one: { points: '5' } } }],
    };
    expect(cells(known).leaves).toEqual(['one', 'b']);
    expect([...cells(known).values]).toEqual([1, 2, 5, 3]);
  });

  test('what a total has beside its parts stays', () => {
    const data = edition(plain, { x: { a: '10', b: '20' } }, { printed: { index: { points: '31.5' } } });
    const found = cells(data);
    expect([...found.rests].map((rest) => rest / found.values[0]!)).toEqual([0.15]);
    expect(totals(data)[0]! / found.values[0]! / NEUTRAL).toBe(3.15);
  });

  test('geometric and harmonic means add up in another shape, mixed ones do not', () => {
    const of = (kind: 'weighted-geometric' | 'weighted-harmonic', outer: Aggregation['kind'] = kind) =>
      version([inner('one', { kind, weights: { a: '1', b: '1' } }, [leaf('a'), leaf('b')])], {
        maxPoints: '100',
        aggregation: outer === 'sum' ? { kind: 'sum' } : { kind, weights: { one: '1' } },
      });
    const rows = { x: { a: '4', b: '9' }, y: { a: '6', b: '6.1' }, z: { a: '1', b: '100' } };
    // Geometric 6, 6.05, 10; harmonic 5.54, 6.05, 1.98.
    const ranks = (methodology: Methodology) =>
      robustness(edition(methodology, rows), still).nodes[0]!.bodies.map(({ best }) => best);
    expect(ranks(of('weighted-geometric'))).toEqual([3, 2, 1]);
    expect(ranks(of('weighted-harmonic'))).toEqual([2, 1, 3]);
    expect(() => ranks(of('weighted-geometric', 'sum'))).toThrow(
      new RangeError('The robustness of “index” cannot be simulated: it mixes linear and geometric means.'),
    );
  });
});

describe('shapes of trees', () => {
  const cellsIn = (
    methodology: Methodology,
    rows: Record<string, Record<string, string>>,
    perturbed = false,
  ) => {
    const data = edition(methodology, rows);
    const { bodies } = scoreEdition(data);
    return contributionsOf(
      methodology,
      methodology.index,
      data.bodies.map((body, at) => ({ data: body, result: bodies[at]! })),
      perturbed,
    );
  };
  const means = (
    kind: 'weighted-geometric' | 'weighted-harmonic' | 'weighted-arithmetic',
    more: Partial<Indicator> = {},
  ) =>
    version([leaf('a'), leaf('b', more)], {
      maxPoints: '100',
      aggregation: { kind, weights: { a: '1', b: '1' } },
    });

  test('a harmonic mean adds up reciprocals, with nothing beside them', () => {
    const found = cellsIn(means('weighted-harmonic'), { x: { a: '4', b: '9' } });
    expect([...found.values]).toEqual([-9, -4]); // −1 ÷ 8 and −1 ÷ 18, in seventy-seconds
    expect([...found.rests]).toEqual([0]);
  });

  test('a geometric mean adds up logarithms, with nothing beside them but what was cut', () => {
    const found = cellsIn(means('weighted-geometric'), { x: { a: '4', b: '16' } });
    expect(found.values[1]! / found.values[0]!).toBeCloseTo(2, 8);
    expect(Math.abs(found.rests[0]!)).toBeLessThanOrEqual(2);
    expect(() => cellsIn(means('weighted-geometric'), { x: { a: '4', b: '0' } })).toThrow();
  });

  test('an arithmetic mean beside a sum is one shape, a penalty beside a harmonic mean is not', () => {
    const inner: Criterion = {
      id: 'inner',
      title: text('inner'),
      maxPoints: '100',
      aggregation: { kind: 'weighted-arithmetic', weights: { a: '1', b: '3' } },
      children: [leaf('a'), leaf('b')],
    };
    expect([...cellsIn(version([inner, leaf('c')]), { x: { a: '4', b: '8', c: '1' } }).values]).toEqual([
      1, 6, 1,
    ]);
    const mixed = version([leaf('a'), leaf('p', { effect: 'penalty' })], {
      aggregation: { kind: 'weighted-harmonic', weights: { a: '1' } },
    });
    expect(() => cellsIn(mixed, { x: { a: '4', p: '1' } })).toThrow('it mixes harmonic and linear means.');
  });

  test('a part that a body does not have weighs nothing, and the others take its weight', () => {
    const optional = means('weighted-arithmetic', {
      exemptions: [
        { ground: 'few', title: text('few'), when: { op: 'not', of: { op: 'given', input: 'points' } } },
      ],
    });
    const found = cellsIn(optional, { x: { a: '4', b: '8' }, y: { a: '6' } }, true);
    expect(found.leaves).toEqual(['a', 'b']);
    const unit = found.values[0]! / 2;
    expect([found.starts[3]! - found.starts[2]!, found.starts[4]! - found.starts[3]!]).toEqual([3, 1]);
    expect([found.values[found.starts[2]!]! / unit, found.values[found.starts[3]!]]).toEqual([6, 0]);
  });

  test('what does not fit one unit is cut to nine decimals', () => {
    const third = version([
      leaf('a', {
        rule: {
          op: 'divide',
          of: [
            { op: 'input', name: 'points' },
            { op: 'number', value: '7000000000' },
          ],
        },
      }),
    ]);
    expect([...cellsIn(third, { x: { a: '7' }, y: { a: '4' } }).values]).toEqual([1, 1]);
  });
});

describe('ties and directions', () => {
  test('dense places leave none empty, also when one is left out', () => {
    const dense = version([leaf('a'), leaf('b')], {}, { ranking: { ties: 'dense', higherIsBetter: true } });
    const rows = { x: { a: '5', b: '1' }, y: { a: '5', b: '1' }, z: { a: '1', b: '2' } };
    const [node] = robustness(edition(dense, rows), still).nodes;
    expect(node!.bodies.map(({ rank, best, worst }) => [rank, best, worst])).toEqual([
      [1, 1, 1],
      [1, 1, 1],
      [2, 2, 2],
    ]);
    expect(node!.leaveOneOut.map(({ moved }) => moved)).toEqual([{ x: 2, y: 2, z: 1 }, {}]);
    const sparse = robustness(edition(plain, rows), still).nodes[0]!;
    expect(sparse.leaveOneOut.map(({ moved }) => moved)).toEqual([{ x: 2, y: 2, z: 1 }, {}]);
    expect(sparse.bodies.map(({ best }) => best)).toEqual([1, 1, 3]);
  });

  test('where less is better, leaving one out ranks that way round', () => {
    const lower = version(
      [leaf('a'), leaf('b')],
      {},
      { ranking: { ties: 'competition', higherIsBetter: false } },
    );
    expect(robustness(edition(lower, three), still).nodes[0]!).toMatchObject({
      bodies: [{ best: 2 }, { best: 3 }, { best: 1 }],
      // Without a: 10, 30, 1. Without b: 50, 40, 1.
      leaveOneOut: [{ moved: {} }, { moved: { x: 3, y: 2 } }],
    });
  });

  test('weights may move by their whole, and inputs move unless told otherwise', () => {
    const result = robustness(edition(plain, three), { draws: 50, seed: 1, weights: '1' });
    expect([result.inputs, result.weights]).toEqual([true, '1']);
    expect(robustness(edition(plain, three), { draws: 1, seed: 1 }).weights).toBe('0.25');
  });
});

describe('places', () => {
  test.each([
    [[5, 9, 9, 1], false, [3, 1, 1, 4]],
    [[5, 9, 9, 1], true, [2, 1, 1, 3]],
    [[1, 2, 3], false, [3, 2, 1]],
    [[7], false, [1]],
  ])('%j, dense %s: %j', (totals, dense, expected) => {
    const ranks = new Int32Array(totals.length);
    placesOf(Float64Array.from(totals), Int32Array.from(totals.keys()), dense, ranks);
    expect([...ranks]).toEqual(expected);
  });
});
