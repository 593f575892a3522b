import { expect, test } from 'vitest';
import { count } from '../inputs/types.ts';
import { defineIndicator, defineMethodology } from '../methodology/define.ts';
import { proportionalShare } from '../rules/declared.ts';
import { reconcileSums } from './sums.ts';
import type { PrintedSum, PublishedEdition } from './types.ts';

const text = (word: string) => ({ kk: word, ru: word, en: word });
const band = { of: 'points', bands: [{ id: 'any', title: text('any'), basis: 'stated' }] } as const;
const goals = defineIndicator({
  id: 'goals',
  title: text('goals'),
  maxPoints: '10',
  effect: 'add',
  supplier: 'office',
  source: { document: 'd', clause: '1' },
  basis: 'stated',
  inputs: { reached: count(text('reached')), all: count(text('all')) },
  rule: ({ reached, all }) => proportionalShare('10', reached, all),
  examples: [{ name: 'half', inputs: { reached: '1', all: '2' }, points: '5' }],
});
const methodology = defineMethodology({
  id: 'trial',
  title: text('trial'),
  source: { document: 'd', clause: '1' },
  groups: [{ id: 'central', title: text('central') }],
  suppliers: [{ id: 'office', abbreviation: text('o'), title: text('office') }],
  parameters: {},
  index: {
    id: 'index',
    title: text('index'),
    maxPoints: '10',
    aggregation: { kind: 'sum' },
    children: [goals],
  },
  rated: true,
  ranking: { ties: 'competition', higherIsBetter: true },
  indicatorBands: band,
});

function edition(counts: readonly [string, string][], sum: Partial<PrintedSum>): PublishedEdition {
  return {
    id: 'trial/1',
    methodology,
    bodies: counts.map(([reached, all], at) => ({
      id: `body-${at}`,
      group: 'central',
      supplied: { goals: { inputs: { reached, all } } },
      printed: {},
      applicability: {},
    })),
    candidates: [],
    averages: [],
    statements: [],
    sums: [
      { id: 'sum', indicator: 'goals', input: 'all', group: 'central', of: 2, value: '7', line: 9, ...sum },
    ],
    pairs: [],
    arrows: [],
    bandCells: [],
    lines: {},
    inputSources: {},
  };
}

const counts: [string, string][] = [
  ['1', '3'],
  ['2', '4'],
];

test.each<[string, Partial<PrintedSum>]>([
  ['a sum that holds', { value: '7' }],
  ['a share that holds after rounding', { input: 'reached', shareOf: 'all', value: '42.9' }], // 3 of 7
  ['a sum over more bodies than are published', { value: '99', of: 3 }],
])('%s gives no finding', (_, sum) => {
  expect(reconcileSums(edition(counts, sum))).toEqual([]);
});

test.each<[string, Partial<PrintedSum>, object]>([
  [
    'a sum that differs',
    { value: '9' },
    { kind: 'contradiction', printed: '9', expected: '7', difference: '2', lines: [9] },
  ],
  [
    'a share that was cut',
    { input: 'reached', shareOf: 'all', value: '42.8' },
    { kind: 'rounding', expected: '42.9' },
  ],
  [
    'a share that differs',
    { input: 'reached', shareOf: 'all', value: '50' },
    { kind: 'contradiction', expected: '43' },
  ],
])('%s is found', (_, sum, found) => {
  expect(reconcileSums(edition(counts, sum))).toEqual([
    expect.objectContaining({ id: 'figure:sum:central', node: 'goals', ...found }),
  ]);
});
