import {
  atMost,
  count,
  defineIndicator,
  defineMethodology,
  deductionPerCase,
  noCases,
  proportionalShare,
  type Text,
} from '@olshem/scoring';

const text = (en: string): Text => ({ kk: `${en} (kk)`, ru: `${en} (ru)`, en });
const source = { document: 'test', clause: '1' };
const rounding = { digits: 2, mode: 'half-up' } as const;

/** `late` answers: half a point each. Supplied by `registry`. */
const lateAnswers = defineIndicator({
  id: 'late-answers',
  title: text('Late answers'),
  maxPoints: '5',
  effect: 'add',
  supplier: 'registry',
  source,
  basis: 'stated',
  rounding,
  inputs: { late: count(text('Late')) },
  rule: ({ late }) => deductionPerCase('5', '0.5', late),
  examples: [{ name: 'one', inputs: { late: '1' }, points: '4.5' }],
});

/** Share of `held` among `planned`. Supplied by `registry`. */
const meetingsHeld = defineIndicator({
  id: 'meetings-held',
  title: text('Meetings held'),
  maxPoints: '5',
  effect: 'add',
  supplier: 'registry',
  source,
  basis: 'stated',
  rounding,
  inputs: { held: count(text('Held')), planned: count(text('Planned')) },
  checks: ({ held, planned }) => [
    {
      id: 'held-within-planned',
      holds: atMost(held, planned),
      at: 'held',
      message: text('More held than planned.'),
    },
  ],
  rule: ({ held, planned }) => noCases(planned, '5', proportionalShare('5', held, planned)),
  examples: [{ name: 'half', inputs: { held: '1', planned: '2' }, points: '2.5' }],
});

/** Like late answers; supplied by `ministry`. More than twelve gaps are possible, but unusual. */
const siteGaps = defineIndicator({
  id: 'site-gaps',
  title: text('Gaps on the site'),
  maxPoints: '10',
  effect: 'add',
  supplier: 'ministry',
  source,
  basis: 'stated',
  rounding,
  inputs: { gaps: count(text('Gaps')) },
  checks: ({ gaps }) => [
    {
      id: 'few-gaps',
      holds: atMost(gaps, '12'),
      at: 'gaps',
      message: text('More than twelve gaps are rare.'),
      plausibility: true,
    },
  ],
  rule: ({ gaps }) => deductionPerCase('10', '1', gaps),
  examples: [{ name: 'one', inputs: { gaps: '1' }, points: '9' }],
});

/** A small methodology with two criteria, two suppliers and two groups. */
export const testMethodology = defineMethodology({
  id: 'test-2026',
  version: '1',
  title: text('Test'),
  source,
  documents: [
    {
      id: 'test',
      kind: 'other',
      title: text('Test rules'),
      publisher: text('Registry'),
      published: '2026-01-15',
    },
  ],
  groups: [
    { id: 'central', title: text('Central') },
    { id: 'local', title: text('Local') },
  ],
  suppliers: [
    { id: 'registry', abbreviation: text('REG'), title: text('Registry') },
    { id: 'ministry', abbreviation: text('MIN'), title: text('Ministry') },
  ],
  grounds: {},
  parameters: {},
  index: {
    id: 'total',
    title: text('Total'),
    maxPoints: '20',
    aggregation: { kind: 'sum' },
    children: [
      {
        id: 'work',
        title: text('Work'),
        maxPoints: '10',
        aggregation: { kind: 'sum' },
        children: [lateAnswers, meetingsHeld],
      },
      {
        id: 'site',
        title: text('Site'),
        maxPoints: '10',
        aggregation: { kind: 'sum' },
        children: [siteGaps],
      },
    ],
  },
  rated: true,
  ranking: { ties: 'competition', higherIsBetter: true },
  indicatorBands: {
    of: 'percent-of-maximum',
    bands: [
      { id: 'high', title: text('High'), from: '90', basis: 'stated' },
      { id: 'low', title: text('Low'), basis: 'stated' },
    ],
  },
  grades: {
    of: 'points',
    bands: [
      { id: 'A', title: text('A'), from: '15', basis: 'stated' },
      { id: 'B', title: text('B'), basis: 'stated' },
    ],
  },
});
