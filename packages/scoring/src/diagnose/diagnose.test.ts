import { describe, expect, test } from 'vitest';
import type { Aggregation, BandScale, Effect, Methodology } from '../methodology/types.ts';
import { Fraction } from '../number/fraction.ts';
import { scoreEdition } from '../scoring/score-edition.ts';
import { smallIndicator, smallMethodology, text } from '../testing/small.ts';
import { correlation } from './correlation.ts';
import { cutOffsOf } from './cut-offs.ts';
import { diagnose } from './diagnose.ts';
import { discriminationOf, spreadOf } from './distribution.ts';

const of = (...values: string[]) => values.map((value) => Fraction.parse(value));

describe('the spread of scores', () => {
  test('has quartiles between the nearest scores, an exact mean and a sample deviation', () => {
    // Mean 4; squares 9 + 1 + 0 + 16 = 26; 26 ÷ 3 = 8.666…; its root 2.9439…
    expect(spreadOf(of('8', '1', '4', '3'))).toEqual({
      lowest: '1',
      lowerQuartile: '2.5',
      median: '3.5',
      upperQuartile: '5',
      highest: '8',
      mean: '4',
      deviation: '2.9439',
      discrimination: '1',
    });
  });

  test('of one body has no deviation and tells nobody apart', () => {
    expect(spreadOf(of('2/3'))).toEqual({
      lowest: '0.6667',
      lowerQuartile: '0.6667',
      median: '0.6667',
      upperQuartile: '0.6667',
      highest: '0.6667',
      mean: '0.6667',
      deviation: undefined,
      discrimination: undefined,
    });
  });

  test.each([
    [['1', '2', '3'], '1'],
    [['1', '1', '1'], '0'],
    [['1', '1', '2'], '2/3'], // two of three pairs
    [['1', '1.0', '2', '2'], '2/3'], // four of six pairs
  ])('%j tells %s of the pairs apart', (scores, share) => {
    expect(discriminationOf(of(...scores)).toString()).toBe(share);
  });
});

describe('correlation', () => {
  const pairs = (...values: [string, string][]) =>
    correlation(values.map(([a, b]) => [Fraction.parse(a), Fraction.parse(b)] as const))?.toString();

  test.each<[[string, string][], string | undefined]>([
    [
      [
        ['1', '2'],
        ['2', '4'],
        ['3', '6'],
      ],
      '1',
    ],
    [
      [
        ['1', '6'],
        ['2', '4'],
        ['3', '2'],
      ],
      '-1',
    ],
    [
      [
        ['1', '1'],
        ['2', '2'],
        ['3', '1'],
      ],
      '0',
    ],
    [
      [
        ['1', '1'],
        ['2', '3'],
        ['3', '2'],
      ],
      '0.5',
    ],
    [
      [
        ['1', '1'],
        ['2', '2'],
      ],
      undefined,
    ],
    [
      [
        ['1', '5'],
        ['2', '5'],
        ['3', '5'],
      ],
      undefined,
    ],
    [
      [
        ['5', '1'],
        ['5', '2'],
        ['5', '3'],
      ],
      undefined,
    ],
  ])('%j is %s', (values, expected) => {
    expect(pairs(...values)).toBe(expected);
  });
});

describe('cut-offs', () => {
  const scale = (kind: BandScale['of'], ...limits: Partial<BandScale['bands'][number]>[]): BandScale => ({
    of: kind,
    bands: limits.map((limit, at) => ({ id: `b${at}`, title: text('b'), basis: 'stated', ...limit })),
  });
  const around = (bands: BandScale, ...scores: string[]) =>
    cutOffsOf(of(...scores), bands, Fraction.whole(10), Fraction.ratio(1n, 5n)).map(
      ({ band, limit, justBetter, justWorse }) => [band, limit, justBetter, justWorse],
    );

  test('count a strip on both sides, the limit on the better one', () => {
    const scores = ['8.79', '8.8', '8.99', '9', '9.2', '9.21'];
    expect(around(scale('percent-of-maximum', { from: '90' }, {}), ...scores)).toEqual([['b0', '9', 2, 2]]);
    expect(around(scale('points', { from: '9' }, { from: '5' }, {}), ...scores)).toEqual([
      ['b0', '9', 2, 2],
      ['b1', '5', 0, 0],
    ]);
  });

  test('lower is better where bands have upper limits', () => {
    expect(around(scale('points', { below: '2' }, { upTo: '3' }, {}), '1.9', '2', '2.9', '3', '3.1')).toEqual(
      [
        ['b0', '2', 1, 1],
        ['b1', '3', 2, 1],
      ],
    );
  });
});

describe('the diagnosis of an edition', () => {
  const leaf = (id: string, effect: Effect = 'add') => smallIndicator(id, { maxPoints: '10', effect });
  const levels: BandScale = {
    of: 'percent-of-maximum',
    bands: [
      { id: 'high', title: text('high'), from: '90', basis: 'stated' },
      { id: 'low', title: text('low'), basis: 'stated' },
    ],
  };
  const groups = ['one', 'two'].map((id) => ({ id, title: text(id) }));
  const methodology = (aggregation: Aggregation = { kind: 'sum' }): Methodology =>
    smallMethodology(
      [leaf('a'), leaf('b'), leaf('p', 'penalty')],
      { groups, indicatorBands: levels },
      { maxPoints: '20', aggregation },
    );
  const edition = (
    rows: [a: string, b: string | undefined, p: string, group?: string][],
    version = methodology(),
  ) =>
    scoreEdition({
      id: 'm/1',
      methodology: version,
      bodies: rows.map(([a, b, p, group = 'one'], at) => ({
        id: `body-${at}`,
        group,
        supplied: {
          a: { inputs: { points: a } },
          b: { inputs: { points: b } },
          p: { inputs: { points: p } },
        },
        printed: {},
        applicability: {},
      })),
    });
  const nodeOf = (result: ReturnType<typeof diagnose>, node: string, group = 'one') =>
    result.nodes.find((each) => each.node === node && each.group === group)!;

  test('counts who has a score, who has the best and who the worst', () => {
    const found = diagnose(
      edition([
        ['10', '1', '0'],
        ['10', '2', '0'],
        ['0', undefined, '0'],
        ['5', '3', '10'],
      ]),
    );
    expect(nodeOf(found, 'a')).toMatchObject({
      scored: 4,
      without: 0,
      atMaximum: 2,
      atZero: 1,
      signs: ['ceiling'],
    });
    expect(nodeOf(found, 'b')).toMatchObject({ scored: 3, without: 1, atMaximum: 0, atZero: 0 });
    expect(nodeOf(found, 'p')).toMatchObject({ atMaximum: 1, atZero: 3 });
    expect(nodeOf(found, 'p').signs).toContain('ceiling');
    expect(nodeOf(found, 'index')).toMatchObject({ scored: 3, without: 1, withRest: undefined });
  });

  test('groups are diagnosed apart, and those without scores left out', () => {
    const found = diagnose(
      edition([
        ['1', '1', '1'],
        ['9', '1', '1', 'two'],
      ]),
    );
    expect(nodeOf(found, 'a').mean).toBe('1');
    expect(nodeOf(found, 'a', 'two').mean).toBe('9');
    const one = diagnose(edition([['1', '1', '1']]));
    expect(one.nodes.every(({ group }) => group === 'one')).toBe(true);
    expect([one.edition, one.strip]).toEqual(['m/1', '2']);
  });

  test('who is good here and bad at the rest', () => {
    const rows: [string, string, string][] = [
      ['1', '9', '0'],
      ['2', '8', '0'],
      ['3', '7', '0'],
      ['4', '6', '0'],
    ];
    const found = diagnose(edition(rows));
    expect(nodeOf(found, 'a')).toMatchObject({ withRest: '-1', discrimination: '1' });
    expect(nodeOf(found, 'a').signs).toContain('against-the-rest');
    expect(nodeOf(found, 'p').withRest).toBeUndefined();
    expect(nodeOf(found, 'p').signs).toEqual(['ceiling', 'no-discrimination']);
    const mean = diagnose(edition(rows, methodology({ kind: 'mean' })));
    expect(nodeOf(mean, 'a').withRest).toBeUndefined();
    expect(nodeOf(mean, 'a').signs).toEqual([]);
  });

  test('a penalty that falls on the good is against the rest', () => {
    const found = diagnose(
      edition([
        ['1', '1', '1'],
        ['2', '2', '2'],
        ['3', '3', '3'],
        ['4', '4', '4'],
      ]),
    );
    expect(nodeOf(found, 'p').withRest).toBe('-1');
    // The others cancel out for everybody.
    expect(nodeOf(found, 'a').withRest).toBeUndefined();
  });

  test('bodies that gather just above a cut-off', () => {
    const gathered = ['9', '9.01', '9.1', '9.2', '8.9', '5'];
    const rows = (points: string[]) => points.map((a): [string, string, string] => [a, '1', '0']);
    expect(nodeOf(diagnose(edition(rows(gathered))), 'a')).toMatchObject({
      cutOffs: [{ band: 'high', limit: '9', justBetter: 4, justWorse: 1 }],
      signs: ['bunching'],
    });
    expect(nodeOf(diagnose(edition(rows(['8.85', ...gathered]))), 'a').signs).toEqual([]);
    expect(nodeOf(diagnose(edition(rows(['9', '9.01', '5', '6']))), 'a').signs).toEqual([]);
    expect(nodeOf(diagnose(edition(rows(['9', '9', '9', '9', '9', '5']))), 'a').signs).toEqual([]);
    expect(nodeOf(diagnose(edition(rows(gathered)), { strip: '0.1' }), 'a').cutOffs[0]).toMatchObject({
      justBetter: 2,
      justWorse: 0,
    });
  });

  test('pairs of indicators that say the same, strongest first', () => {
    const found = diagnose(
      edition([
        ['1', '1', '3'],
        ['2', '2', '1'],
        ['3', '3', '2'],
        ['4', undefined, '2'],
      ]),
    );
    expect(found.correlations).toEqual([
      { group: 'one', nodes: ['a', 'b'], bodies: 3, correlation: '1' },
      { group: 'one', nodes: ['b', 'p'], bodies: 3, correlation: '-0.5' },
      // Cross products −0.5, squares 5 and 2: −1 ÷ √10 = −0.3162
      { group: 'one', nodes: ['a', 'p'], bodies: 4, correlation: '-0.3162' },
    ]);
  });
});
