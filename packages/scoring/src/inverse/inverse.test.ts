import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  add,
  atMost,
  ceil,
  divide,
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
  subtract,
  table,
  when,
} from '../expression/build.ts';
import { inputReferences } from '../methodology/define.ts';
import type { Operand, NumberNode, TruthNode } from '../expression/nodes.ts';
import { amount, choice, count, date, percent, yesNo } from '../inputs/types.ts';
import type { Indicator } from '../methodology/types.ts';
import { Fraction } from '../number/fraction.ts';
import { deductionPerNumber, floorAt, noCases, proportionalShare } from '../rules/declared.ts';
import { scoreIndicator } from '../scoring/score-indicator.ts';
import { smallestChange } from './smallest-change.ts';
import { valuesThatFit } from './values-that-fit.ts';

const text = (en: string) => ({ kk: en, ru: en, en });
const inputs = {
  late: count(text('late')),
  reviewed: count(text('reviewed')),
  share: percent(text('share'), 1),
  updated: yesNo(text('updated')),
  outcome: choice(text('outcome'), { none: text('none'), some: text('some'), all: text('all') }),
};
const { late, reviewed, share, updated } = inputReferences(inputs);

function indicator(rule: NumberNode, more: Partial<Indicator> = {}): Indicator {
  return {
    id: 'example',
    title: text('Example'),
    maxPoints: '4',
    effect: 'add',
    supplier: 'office',
    basis: 'stated',
    source: { document: 'method', clause: '1' },
    inputs,
    rule,
    examples: [],
    rounding: { digits: 2, mode: 'half-up' },
    ...more,
  };
}

const checks = [
  { id: 'late-within-reviewed', holds: atMost(late, reviewed), at: 'late', message: text('too many') },
];
const deadlines = indicator(noCases(reviewed, '4', deductionPerNumber('4', '1000', late, reviewed)), {
  checks,
});
const hearings = indicator(
  noCases(add(late, reviewed), '4', subtract('4', proportionalShare('4', late, add(late, reviewed)))),
);

/** A question about one input of a body whose values are given. */
function about(of: Indicator, values: Record<string, string>, input: string) {
  return { indicator: of, supplied: { inputs: values }, input, group: 'central', parameters: {} };
}

function fit(
  of: Indicator,
  values: Record<string, string>,
  input: string,
  target: string,
  how?: Indicator['rounding'],
) {
  return valuesThatFit(about(of, values, input), Fraction.parse(target), how);
}

/** Searches and random rules take a while on a busy machine. */
const PATIENT = 60_000;

describe('values that fit a printed score', () => {
  test('a count that is fixed by the score', () => {
    // 4 − 4000 × 136 ÷ 182409 = 1.0176; 135 gives 1.04 and 137 gives 1.00.
    expect(fit(deadlines, { reviewed: '182409' }, 'late', '1.02')).toEqual([{ from: '136', to: '136' }]);
    expect(fit(deadlines, { reviewed: '182409' }, 'late', '1.03')).toEqual([]);
  });

  test('the base that is needed for a count, within bounds that are exact', () => {
    expect(fit(deadlines, { late: '25' }, 'reviewed', '1.96')).toEqual([{ from: '48900', to: '49140' }]);
    const at = (value: string) =>
      scoreIndicator(deadlines, { inputs: { late: '25', reviewed: value } }, '', {});
    expect(
      ['48899', '48900', '49140', '49141']
        .map((value) => at(value))
        .map((score) => 'points' in score && score.points?.toString()),
    ).toEqual(['1.95', '1.96', '1.96', '1.97']);
  });

  test('checks between inputs bound the values', () => {
    expect(fit(deadlines, { reviewed: '5' }, 'late', '0')).toEqual([{ from: '1', to: '5' }]);
    expect(fit({ ...deadlines, checks: undefined }, { reviewed: '5' }, 'late', '0')).toEqual([
      { from: '1', to: '999999999999999' },
    ]);
  });

  test('a check that only warns bounds nothing', () => {
    const cautious = { ...deadlines, checks: checks.map((check) => ({ ...check, plausibility: true })) };
    expect(fit(cautious, { reviewed: '5' }, 'late', '0')).toEqual([{ from: '1', to: '999999999999999' }]);
  });

  test('a branch of its own gives a range of its own', () => {
    expect(fit(deadlines, { late: '0' }, 'reviewed', '4')).toEqual([{ from: '0', to: '999999999999999' }]);
    expect(fit({ ...deadlines, checks: undefined }, { late: '3' }, 'reviewed', '4')).toEqual([
      { from: '0', to: '0' },
      { from: '2400000', to: '999999999999999' },
    ]);
  });

  test('a share whose whole contains the part is searched as fast as any', () => {
    expect(fit(hearings, { late: '436' }, 'reviewed', '1.93')).toEqual([{ from: '405', to: '408' }]);
    expect(fit(hearings, { reviewed: '100' }, 'late', '0')).toEqual([
      { from: '79901', to: '999999999999999' },
    ]);
  });

  test('another way of cutting can be asked about', () => {
    const third = indicator(divide(late, '3'));
    expect(fit(third, {}, 'late', '1.66')).toEqual([]);
    expect(fit(third, {}, 'late', '1.66', { digits: 2, mode: 'truncate' })).toEqual([{ from: '5', to: '5' }]);
    expect(fit({ ...third, rounding: undefined }, {}, 'late', '5/3')).toEqual([{ from: '5', to: '5' }]);
  });

  test('a percentage is searched at its own number of digits', () => {
    const steps = {
      direction: 'at-least' as const,
      steps: [
        { limit: '90', points: '7' },
        { limit: '80', points: '6' },
      ],
      otherwise: '0',
    };
    expect(fit(indicator(ladder(share, steps)), {}, 'share', '6')).toEqual([{ from: '80', to: '89.9' }]);
    expect(fit(indicator(ladder(share, steps)), {}, 'share', '7')).toEqual([{ from: '90', to: '100' }]);
    expect(fit(indicator(ladder(share, steps)), {}, 'share', '5')).toEqual([]);
  });

  test('what other inputs lack, nothing fits; what is no number cannot be asked', () => {
    expect(fit(deadlines, {}, 'late', '4')).toEqual([]);
    expect(fit(indicator(when(equal(reviewed, '0'), '4', late)), {}, 'reviewed', '4')).toEqual([
      { from: '0', to: '0' },
    ]);
    expect(() => fit(deadlines, {}, 'updated', '4')).toThrow('no number input “updated”');
    expect(() => fit(deadlines, {}, 'unknown', '4')).toThrow('no number input “unknown”');
  });

  test('an amount without bounds has fifteen digits to either side', () => {
    const free = { mark: amount(text('mark'), 1) };
    const mark: NumberNode = { op: 'input', name: 'mark' };
    const of = (rule: NumberNode, target: string) =>
      fit(indicator(rule, { inputs: free }), {}, 'mark', target);
    expect(of(mark, '5')).toEqual([{ from: '5', to: '5' }]);
    expect(of(min('4', mark), '4')).toEqual([{ from: '4', to: '999999999999999' }]);
    expect(of(max('-4', mark), '-4')).toEqual([{ from: '-999999999999999', to: '-4' }]);
  });

  test('a check may exclude single values, and one that has no value refuses', () => {
    const of = (holds: TruthNode) =>
      fit(indicator(add(multiply('0', late), '4'), { checks: [{ ...checks[0]!, holds }] }), {}, 'late', '4');
    expect(of(not(equal(late, '5')))).toEqual([
      { from: '0', to: '4' },
      { from: '6', to: '999999999999999' },
    ]);
    expect(of(less(divide('1', late), '2'))).toEqual([{ from: '1', to: '999999999999999' }]);
    expect(of(atMost(late, reviewed))).toEqual([{ from: '0', to: '999999999999999' }]);
  });

  test('a check that lacks an input refuses nothing, down to single values', () => {
    expect(fit(indicator(late, { checks }), {}, 'late', '5')).toEqual([{ from: '5', to: '5' }]);
  });

  test('a rule too irregular to be searched says so', { timeout: PATIENT }, () => {
    const remainder = indicator(subtract(late, multiply('7', floor(divide(late, '7')))));
    expect(() => fit(remainder, {}, 'late', '8')).toThrow(
      new RangeError('The rule of example is too irregular in “late” to be searched.'),
    );
    expect(() =>
      smallestChange(about(remainder, { late: '1' }, 'late'), { points: Fraction.whole(8) }),
    ).toThrow(new RangeError('The rule is too irregular to be searched for a smallest change.'));
  });

  test('mistakes of ours are not taken for values that do not fit', () => {
    const wrong = indicator(add(late, { op: 'input', name: 'outcome' }));
    expect(() => fit(wrong, { outcome: 'none' }, 'late', '1')).toThrow(TypeError);
  });

  test('an exempt body fits nothing', () => {
    const exempt = {
      ...deadlines,
      exemptions: [{ ground: 'few', title: text('few'), when: less(reviewed, '10') }],
    };
    expect(fit(exempt, { late: '0' }, 'reviewed', '4')).toEqual([{ from: '10', to: '999999999999999' }]);
    const stated = { ...deadlines, exemptions: [{ ground: 'new', title: text('new') }] };
    expect(fit(stated, { reviewed: '182409' }, 'late', '1.02')).toEqual([{ from: '136', to: '136' }]);
    const always = {
      ...deadlines,
      exemptions: [{ ground: 'few', title: text('few'), when: less(reviewed, '10') }],
    };
    expect(fit(always, { reviewed: '9' }, 'late', '4')).toEqual([]);
    expect(
      valuesThatFit(
        { ...about(exempt, {}, 'late'), supplied: { inputs: { reviewed: '20' }, exempt: 'few' } },
        Fraction.whole(4),
      ),
    ).toEqual([]);
  });
});

describe('the search against trying every value', () => {
  const small = { x: amount(text('x'), 1, { atLeast: '-2', atMost: '4' }), y: count(text('y')) };
  const seed = 20251;
  const { node } = fc.letrec<{ node: NumberNode; operand: Operand }>((tie) => {
    const n = tie('node');
    const constant = fc
      .constantFrom('-1', '0', '1', '2', '0.5', '1/3', '10')
      .map((value): NumberNode => ({ op: 'number', value }));
    const x: fc.Arbitrary<NumberNode> = fc.constantFrom('x', 'x', 'y').map((name) => ({ op: 'input', name }));
    const condition = fc.oneof(
      fc.tuple(n, n).map(([a, b]) => less(a, b)),
      fc.tuple(n, n).map(([a, b]) => not(atMost(a, b))),
      fc.tuple(n, n).map(([a, b]) => equal(a, b)),
      fc.constant(given('y')),
    );
    const table = fc.array(
      fc.tuple(fc.constantFrom('-1', '0', '1', '2', '3'), fc.constantFrom('0', '1', '2')),
      { maxLength: 3 },
    );
    return {
      operand: n,
      node: fc.oneof(
        { depthSize: 'small', withCrossShrink: true },
        fc.oneof(constant, x, x),
        fc.tuple(n, n).map(([a, b]) => add(a, b)),
        fc.tuple(n, n).map(([a, b]) => subtract(a, b)),
        fc.tuple(n, n).map(([a, b]) => multiply(a, b)),
        fc.tuple(n, n).map(([a, b]) => divide(a, b)),
        fc.tuple(n, n).map(([a, b]) => min(a, b)),
        fc.tuple(n, n).map(([a, b]) => max(a, b)),
        n.map((a) => round(a, 1, 'half-even')),
        n.map((a) => ceil(a)),
        n.map((a) => floor(a)),
        fc.tuple(condition, n, n).map(([c, a, b]) => when(c, a, b)),
        fc
          .tuple(n, table, fc.constantFrom('at-least', 'at-most', 'less-than'), fc.constantFrom('0', '3'))
          .map(([of, steps, direction, otherwise]) =>
            ladder(of, {
              direction: direction as 'at-least',
              otherwise,
              steps: steps.map(([limit, points]) => ({ limit, points })),
            }),
          ),
      ),
    };
  });
  const values = Array.from({ length: 61 }, (_, at) => Fraction.ratio(BigInt(at - 20), 10n));

  function pointsAt(of: Indicator, x: Fraction): Fraction | undefined {
    try {
      const score = scoreIndicator(of, { inputs: { x: x.toString(), y: '3' } }, '', {});
      return score.status === 'scored' ? score.points : undefined;
    } catch {
      return undefined;
    }
  }

  test(`finds exactly the values that trying finds (seed ${seed})`, { timeout: PATIENT }, () => {
    fc.assert(
      fc.property(node, (rule) => {
        const of = { ...indicator(rule, { rounding: { digits: 1, mode: 'half-up' } }), inputs: small };
        const all = values.map((x) => pointsAt(of, x));
        const target = all.find((points) => points !== undefined) ?? Fraction.ONE;
        const expected = values.filter((_, at) => all[at]?.equals(target)).map(String);
        const ranges = valuesThatFit(about(of, { y: '3' }, 'x'), target);
        const found = values
          .filter((x) =>
            ranges.some(
              ({ from, to }) => x.compare(Fraction.parse(from)) >= 0 && x.compare(Fraction.parse(to)) <= 0,
            ),
          )
          .map(String);
        expect(found).toEqual(expected);
      }),
      { seed, numRuns: 150 },
    );
  });

  test(`changes as little as trying does (seed ${seed})`, { timeout: PATIENT }, () => {
    fc.assert(
      fc.property(
        node,
        fc.integer({ min: 0, max: 60 }),
        fc.constantFrom('0', '1', '2.5'),
        (rule, at, least) => {
          const of = { ...indicator(rule, { rounding: { digits: 1, mode: 'half-up' } }), inputs: small };
          const start = values[at]!;
          const goal = Fraction.parse(least);
          const nearest = values
            .filter((x) => (pointsAt(of, x)?.compare(goal) ?? -1) >= 0)
            .sort((a, b) => a.minus(start).absolute().compare(b.minus(start).absolute()) || a.compare(b))[0];
          const found = smallestChange(about(of, { x: start.toString(), y: '3' }, 'x'), { points: goal });
          expect(found?.value).toBe(nearest?.toString());
        },
      ),
      { seed, numRuns: 150 },
    );
  });
});

describe('what it would take', () => {
  const bands = {
    of: 'percent-of-maximum' as const,
    bands: [
      { id: 'high', title: text('High'), from: '90', basis: 'stated' as const },
      { id: 'medium', title: text('Medium'), from: '70', basis: 'stated' as const },
      { id: 'low', title: text('Low'), basis: 'stated' as const },
    ],
  };
  function change(
    of: Indicator,
    values: Record<string, string>,
    input: string,
    goal: Parameters<typeof smallestChange>[1],
  ) {
    return smallestChange(about(of, values, input), goal);
  }

  test('fewer late answers reach the points', () => {
    // 4 − 4000 × 45 ÷ 182409 = 3.0132 and 4 − 4000 × 46 ÷ 182409 = 2.9913.
    expect(
      change(deadlines, { late: '136', reviewed: '182409' }, 'late', { points: Fraction.whole(3) }),
    ).toEqual({
      value: '45',
      change: '-91',
      points: '3.01',
    });
  });

  test('a band is reached with the smallest change, and nothing changes where it is reached already', () => {
    expect(
      change({ ...deadlines, bands }, { late: '136', reviewed: '182409' }, 'late', { band: 'medium' })?.value,
    ).toBe('54');
    expect(
      change(deadlines, { late: '136', reviewed: '182409' }, 'late', { band: 'low', scale: bands })?.change,
    ).toBe('0');
    expect(() => change(deadlines, { late: '1', reviewed: '9' }, 'late', { band: 'medium' })).toThrow(
      'no band “medium”',
    );
    expect(() =>
      change(deadlines, { late: '1', reviewed: '9' }, 'late', { band: 'best', scale: bands }),
    ).toThrow('no band “best”');
  });

  test('a penalty is to be lowered', () => {
    const penalty = indicator(min('5', ceil(divide(late, '5'))), { effect: 'penalty' });
    expect(change(penalty, { late: '27' }, 'late', { points: Fraction.whole(2) })).toEqual({
      value: '10',
      change: '-17',
      points: '2',
    });
  });

  test('checks bound the change', () => {
    expect(
      change(deadlines, { late: '5', reviewed: '10' }, 'reviewed', { points: Fraction.whole(4) }),
    ).toMatchObject({ value: '4000000', change: '3999990' });
    const part = indicator(proportionalShare('4', late, reviewed), { checks, maxPoints: '9' });
    expect(
      change(part, { late: '5', reviewed: '10' }, 'late', { points: Fraction.whole(5) }),
    ).toBeUndefined();
  });

  test('options and yes/no are tried', () => {
    const both = indicator(
      add(when(updated, '5', '0'), table('outcome', { none: '0', some: '1', all: '2' })),
    );
    const values = { updated: 'no', outcome: 'none' };
    expect(change(both, values, 'updated', { points: Fraction.whole(4) })).toEqual({
      value: 'yes',
      change: 'yes',
      points: '5',
    });
    expect(change(both, values, 'outcome', { points: Fraction.whole(1) })).toEqual({
      value: 'some',
      change: 'some',
      points: '1',
    });
    expect(change(both, values, 'outcome', { points: Fraction.whole(3) })).toBeUndefined();
  });

  test('of two equally near values the lower is taken, and changes begin at the ends of the domain', () => {
    const away = indicator(max(subtract(late, '10'), subtract('10', late)));
    expect(change(away, { late: '10' }, 'late', { points: Fraction.whole(3) })?.value).toBe('7');
    expect(change(away, { late: '11' }, 'late', { points: Fraction.whole(3) })?.value).toBe('13');
    expect(change(away, { late: '0' }, 'late', { points: Fraction.whole(11) })).toEqual({
      value: '21',
      change: '21',
      points: '11',
    });
    expect(change(away, { late: '999999999999999' }, 'late', { points: Fraction.ONE })?.change).toBe('0');
    const marks = indicator(share, { maxPoints: '100' });
    expect(change(marks, { share: '99.9' }, 'share', { points: Fraction.whole(100) })).toEqual({
      value: '100',
      change: '0.1',
      points: '100',
    });
  });

  test('options are tried from the present one, then in their order', () => {
    const negated = indicator(when(updated, '0', '4'));
    expect(change(negated, { updated: 'yes' }, 'updated', { points: Fraction.ONE })?.value).toBe('no');
    const kinds = indicator(table('outcome', { none: '1', some: '2', all: '2' }));
    expect(change(kinds, { outcome: 'all' }, 'outcome', { points: Fraction.ONE })?.value).toBe('all');
    expect(change(kinds, { outcome: 'none' }, 'outcome', { points: Fraction.whole(2) })?.value).toBe('some');
    const dated = indicator(late, { inputs: { ...inputs, day: date(text('day')) } });
    const day = (points: string) =>
      change(dated, { late: '1', day: '2026-01-20' }, 'day', { points: Fraction.parse(points) });
    expect(day('1')?.value).toBe('2026-01-20');
    expect(day('2')).toBeUndefined();
  });

  test('what has no value has no smallest change', () => {
    expect(change(deadlines, { reviewed: '5' }, 'late', { points: Fraction.ONE })).toBeUndefined();
    expect(change(deadlines, { reviewed: '5' }, 'unknown', { points: Fraction.ONE })).toBeUndefined();
  });

  test('points below zero are reached from above', () => {
    const free = indicator(floorAt('0', subtract('4', multiply('0.1', late))));
    expect(change(free, { late: '39' }, 'late', { points: Fraction.parse('0.4') })).toMatchObject({
      value: '36',
      change: '-3',
    });
  });
});
