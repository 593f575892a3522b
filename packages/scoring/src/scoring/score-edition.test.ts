import { describe, expect, test } from 'vitest';
import { count } from '../inputs/types.ts';
import { defineIndicator } from '../methodology/define.ts';
import type { Criterion, Effect, Indicator, Methodology } from '../methodology/types.ts';
import { deductionPerCase, proportionalShare } from '../rules/declared.ts';
import { smallBody, smallCriterion, smallMethodology, source, text } from '../testing/small.ts';
import type { BodyData } from './edition.ts';
import { scoreEdition } from './score-edition.ts';

function indicator(id: string, effect: Effect = 'add') {
  return defineIndicator({
    id,
    title: text(id),
    maxPoints: '3',
    effect,
    supplier: 'office',
    source,
    basis: 'stated',
    inputs: { facts: count(text('facts')), all: count(text('all')) },
    rule: ({ facts, all }) =>
      effect === 'add' ? deductionPerCase('3', '0.1', facts) : proportionalShare('3', facts, all),
    exemptions: () => [{ ground: 'no-duty', title: text('no duty') }],
    rounding: { digits: 2, mode: 'half-up' },
    examples: [{ name: 'none', inputs: { facts: '0' }, points: '3' }],
  });
}

function methodology(overrides: Partial<Methodology> = {}, children?: Criterion['children']): Methodology {
  const grade = (id: string, from?: string) => ({ id, title: text(id), from, basis: 'stated' as const });
  return smallMethodology(
    children ?? [
      smallCriterion('order', [indicator('first'), indicator('second'), indicator('fine', 'penalty')], {
        maxPoints: '6',
      }),
    ],
    {
      indicatorBands: { of: 'percent-of-maximum', bands: [grade('high', '90'), grade('low')] },
      grades: { of: 'points', bands: [grade('A', '5'), grade('B')] },
      ...overrides,
    },
    { maxPoints: '6' },
  );
}

function body(id: string, first: string, second: string, more: Partial<BodyData> = {}): BodyData {
  return smallBody(id, {
    supplied: {
      first: { inputs: { facts: first } },
      second: { inputs: { facts: second } },
      fine: { inputs: { facts: '1', all: '3' } },
    },
    ...more,
  });
}

const score = (bodies: BodyData[], version = methodology()) =>
  scoreEdition({ id: 'trial/1', methodology: version, bodies }).bodies;

test('points, criterion, total, grade and place follow from the inputs', () => {
  const [a, b] = score([body('a', '0', '0'), body('b', '10', '0')]);
  expect(a!.nodes['order']).toMatchObject({ shown: '5', basis: 'computed', status: 'scored' }); // 3 + 3 − 1
  expect(a!.nodes['index']).toMatchObject({ shown: '5', band: 'A', rank: 1, rankedAmong: 2 });
  expect(b!.nodes['index']).toMatchObject({ shown: '4', band: 'B', rank: 2, rankedAmong: 2 });
  expect(b!.nodes['first']).toMatchObject({ shown: '2', band: 'low', rank: 2 });
});

test('a penalty ranks the smaller figure first', () => {
  const fined = body('b', '0', '0', {
    supplied: { ...body('b', '0', '0').supplied, fine: { inputs: { facts: '2', all: '3' } } },
  });
  const [a, b] = score([body('a', '0', '0'), fined]);
  expect([a!.nodes['fine']!.rank, b!.nodes['fine']!.rank]).toEqual([1, 2]);
});

test('groups are ranked apart', () => {
  const [a, b] = score([body('a', '0', '0'), body('b', '10', '0', { group: 'local' })]);
  expect([a!.nodes['index']!.rank, b!.nodes['index']!.rank]).toEqual([1, 1]);
});

describe('exempt, missing and zero never collapse into one', () => {
  test('zero is a score', () => {
    const [a] = score([body('a', '30', '0')]);
    expect(a!.nodes['first']).toMatchObject({ status: 'scored', shown: '0' });
  });
  test('a missing input leaves criterion and total without a score and names itself', () => {
    const [a] = score([
      body('a', '0', '0', { supplied: { first: { inputs: {} }, second: { inputs: { facts: '0' } } } }),
    ]);
    expect(a!.nodes['first']).toMatchObject({ status: 'missing', because: 'facts', shown: undefined });
    expect(a!.nodes['index']).toMatchObject({ status: 'missing', because: 'facts', rank: undefined });
  });
  test('an exempt indicator leaves the sum', () => {
    const given = { ...body('a', '0', '0').supplied, second: { inputs: {}, exempt: 'no-duty' } };
    const [a] = score([body('a', '0', '0', { supplied: given })]);
    expect(a!.nodes['second']).toMatchObject({ status: 'exempt', because: 'no-duty', shown: undefined });
    expect(a!.nodes['index']!.shown).toBe('2'); // 3 − 1
  });
  test('an exempt indicator with a substitute keeps both its points and the ground', () => {
    const substituted: Indicator = {
      ...indicator('second'),
      exemptions: [{ ground: 'no-duty', title: text('no duty'), substitute: { op: 'number', value: '1.5' } }],
    };
    const [a] = score(
      [
        body('a', '0', '0', {
          supplied: { first: { inputs: { facts: '0' } }, second: { inputs: {}, exempt: 'no-duty' } },
        }),
      ],
      methodology({}, [indicator('first'), substituted]),
    );
    expect(a!.nodes['second']).toMatchObject({ status: 'exempt', because: 'no-duty', shown: '1.5' });
    expect(a!.nodes['index']).toMatchObject({ status: 'scored', shown: '4.5' });
  });
  test('a criterion all of whose indicators are exempt has no score and names itself', () => {
    const given = Object.fromEntries(
      ['first', 'second', 'fine'].map((id) => [id, { inputs: {}, exempt: 'no-duty' }]),
    );
    const [a] = score([body('a', '0', '0', { supplied: given })]);
    expect(a!.nodes['order']).toMatchObject({ status: 'missing', because: 'order', shown: undefined });
    expect(a!.nodes['index']).toMatchObject({ status: 'missing', because: 'order' });
  });
  test('a mean of which only the penalty is left has no score', () => {
    const mean: Criterion = {
      id: 'order',
      title: text('order'),
      maxPoints: '6',
      aggregation: { kind: 'weighted-arithmetic', weights: { first: '1' }, missing: 'rescale' },
      children: [indicator('first'), indicator('fine', 'penalty')],
    };
    const given = { ...body('a', '0', '0').supplied, first: { inputs: {} } };
    const [a, b] = score(
      [body('a', '0', '0', { supplied: given }), body('b', '0', '0')],
      methodology({}, [mean]),
    );
    expect(a!.nodes['order']).toMatchObject({ status: 'missing', because: 'order' });
    expect(b!.nodes['order']).toMatchObject({ status: 'scored', shown: '2' }); // 3 − 1
  });
  test('an unknown ground of exemption is refused', () => {
    const given = { first: { inputs: {}, exempt: 'mood' } };
    expect(() => score([body('a', '0', '0', { supplied: given })])).toThrow(RangeError);
  });
});

describe('figures printed elsewhere', () => {
  test('are official, keep their digits, and each level is computed from the printed one below', () => {
    const printed = {
      first: { points: '2.90' },
      order: { points: '5.00' },
      index: { points: '5.1', band: 'B', rank: 7 },
    };
    const [a] = score([body('a', '0', '0', { printed })]);
    expect(a!.nodes['first']).toMatchObject({ shown: '2.90', basis: 'reported' });
    expect(a!.nodes['first']!.computed!.toString()).toBe('3');
    expect(a!.nodes['order']!.computed!.toString()).toBe('4.9'); // 2.90 + 3 − 1
    expect(a!.nodes['index']).toMatchObject({
      shown: '5.1',
      band: 'B',
      computedBand: 'A',
      rank: 1,
      basis: 'reported',
    });
  });
  test('a printed figure that the inputs give counts as computed', () => {
    const [a] = score([body('a', '0', '0', { printed: { first: { points: '3.00' } } })]);
    expect(a!.nodes['first']).toMatchObject({ shown: '3.00', basis: 'computed' });
  });
});

describe('applicability', () => {
  test('advisory bodies are scored and not ranked', () => {
    const advisory = { index: { status: 'advisory' as const, ground: 'new-body' } };
    const [a, b] = score([body('a', '0', '0', { applicability: advisory }), body('b', '10', '0')]);
    expect(a!.nodes['index']).toMatchObject({ shown: '5', rank: undefined, advisory: true });
    expect(b!.nodes['index']).toMatchObject({ rank: 1, rankedAmong: 1 });
  });
  test('a secret criterion is neither scored nor summed, and its indicators inherit the ground', () => {
    const secret = { order: { status: 'secret' as const, ground: 'state-secret' } };
    const [a] = score([body('a', '0', '0', { applicability: secret, supplied: {} })]);
    expect(a!.nodes['order']).toMatchObject({ status: 'secret', because: 'state-secret' });
    expect(a!.nodes['first']).toMatchObject({ status: 'secret' });
  });
});

test('a figure printed for what is secret stands as printed', () => {
  const secret = { first: { status: 'secret' as const, ground: 'state-secret' } };
  const [a] = score([body('a', '0', '0', { applicability: secret, printed: { first: { points: '2.5' } } })]);
  expect(a!.nodes['first']).toMatchObject({ status: 'scored', shown: '2.5', because: undefined });
});

describe('ties of the total', () => {
  const settledBy = (...tieBreakers: string[]) =>
    methodology({ ranking: { ties: 'competition', higherIsBetter: true, tieBreakers } });
  const places = (bodies: BodyData[], version: Methodology, node = 'index') =>
    score(bodies, version).map(({ nodes }) => nodes[node]!.rank);
  const tied = [body('a', '10', '0'), body('b', '0', '10')];

  test('are settled by the declared indicator, and stay ties without one', () => {
    expect(places(tied, methodology())).toEqual([1, 1]);
    expect(places(tied, settledBy('first'))).toEqual([2, 1]);
    expect(places(tied, settledBy('second'))).toEqual([1, 2]);
  });
  test('are settled on the total alone', () => {
    expect(places(tied, settledBy('first'), 'order')).toEqual([1, 1]);
  });
  test('stay ties where some body lacks the indicator', () => {
    const given = { ...body('b', '0', '10').supplied, second: { inputs: {}, exempt: 'no-duty' } };
    const lacking = body('b', '0', '10', { supplied: given, printed: { order: { points: '4' } } });
    expect(places([tied[0]!, lacking], settledBy('second'))).toEqual([1, 1]);
    expect(places([tied[0]!, lacking], settledBy('second', 'first'))).toEqual([2, 1]);
  });
});

test('a printed figure for an index without a total is shown and not ranked', () => {
  const printed = body('a', '0', '0', { printed: { index: { points: '5' } } });
  const [a] = score([printed], methodology({ rated: false }));
  expect(a!.nodes['index']).toMatchObject({ shown: '5', rank: undefined });
});

test('an index without a total ranks its criteria and has no score of its own', () => {
  const block = { ...(methodology().index.children[0] as Criterion), ranked: true };
  const [a, b] = score([body('a', '10', '0'), body('b', '0', '0')], methodology({ rated: false }, [block]));
  expect([a!.nodes['order']!.rank, b!.nodes['order']!.rank]).toEqual([2, 1]);
  expect(a!.nodes['index']).toMatchObject({ status: 'not-assessed', shown: undefined, rank: undefined });
});

test('a node whose lowest score is best ranks upwards', () => {
  const own = methodology({}, [{ ...indicator('first'), lowerIsBetter: true }, indicator('second')]);
  const [a, b] = scoreEdition({
    id: 'e',
    methodology: own,
    bodies: [body('a', '1', '0'), body('b', '5', '0')],
  }).bodies;
  expect([a!.nodes['first']!.rank, b!.nodes['first']!.rank]).toEqual([2, 1]);
});

test('an edition with some of the bodies shows the printed places only', () => {
  const printed = body('a', '0', '0', { printed: { index: { points: '5', rank: 18 } } });
  const result = scoreEdition({
    id: 'e',
    methodology: methodology(),
    bodies: [printed, body('b', '1', '0')],
    partial: true,
  });
  expect(result.bodies.map(({ nodes }) => nodes['index']!.rank)).toEqual([18, undefined]);
});

test('a node of one group exempts the bodies of the others', () => {
  const own = methodology({}, [{ ...indicator('first'), groups: ['local'] }, indicator('second')]);
  const [a] = scoreEdition({ id: 'e', methodology: own, bodies: [body('a', '1', '0')] }).bodies;
  expect(a!.nodes['first']).toMatchObject({ status: 'exempt', points: undefined, because: 'other-group' });
  expect(a!.nodes['index']!.shown).toBe('3');
});
