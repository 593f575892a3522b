import { scoreEdition } from '@olshem/scoring';
import { reconcile } from '@olshem/scoring/check';
import { describe, expect, test } from 'vitest';
import { goldenText } from '../../edition/golden.ts';
import { loadEdition } from '../../node.ts';

const BLOCKS = ['goals', 'citizens', 'organisation'];
const load = (year: string) => {
  const edition = loadEdition(`operational/${year}`);
  const result = scoreEdition(edition);
  const nodesOf = (id: string) => result.bodies.find((body) => body.id === id)!.nodes;
  return { edition, result, nodesOf };
};

describe.each([
  ['2020', { goals: 35, citizens: 39, organisation: 33 }],
  ['2019', { goals: 34, citizens: 38, organisation: 33 }],
])('the operational evaluation of %s', (year, counts) => {
  const { edition, result } = load(year);

  test('shows every printed block score with its digits, and no total', () => {
    const printed = edition.bodies.flatMap(({ id, printed }) =>
      Object.entries(printed).map(([node, { points }]) => `${id} ${node} ${points}`),
    );
    const shown = result.bodies.flatMap(({ id, nodes }) =>
      BLOCKS.filter((node) => nodes[node]!.shown !== undefined).map(
        (node) => `${id} ${node} ${nodes[node]!.shown}`,
      ),
    );
    expect(shown.toSorted()).toEqual(printed.toSorted());
    for (const [block, count] of Object.entries(counts)) {
      expect(shown.filter((text) => text.includes(` ${block} `))).toHaveLength(count);
    }
    expect(result.bodies.every(({ nodes }) => nodes['operational']!.points === undefined)).toBe(true);
  });

  test('stays byte-identical', async () => {
    await expect(goldenText(result)).toMatchFileSnapshot(`../golden/operational-${year}.json`);
  });
});

test('levels follow the printed points', () => {
  const { nodesOf } = load('2020');
  expect(nodesOf('ministry-of-foreign-affairs')['goals']).toMatchObject({
    shown: '98.0',
    band: 'high',
    rank: 1,
    basis: 'reported',
  });
  expect(nodesOf('ministry-of-defence')['citizens']).toMatchObject({
    shown: '36.0',
    band: 'ineffective',
    rank: 22,
  });
});

test('a body exempt from a block has no points there and a reason', () => {
  const { nodesOf } = load('2020');
  expect(nodesOf('ministry-of-internal-affairs')['goals']).toMatchObject({
    status: 'exempt',
    points: undefined,
    because: 'citizens-block-only',
  });
  expect(nodesOf('national-bank')['organisation']).toMatchObject({
    status: 'exempt',
    because: 'no-organisation-block',
  });
  expect(nodesOf('agency-for-competition')['citizens']).toMatchObject({ advisory: true, rank: undefined });
});

test('goals are computed from the published counts of 2020', () => {
  expect(load('2020').nodesOf('ministry-of-health')['target-indicators-achieved']).toMatchObject({
    shown: '70',
    basis: 'computed',
  });
});

test('what does not add up is found', () => {
  const findings = (year: string) =>
    reconcile(load(year).edition).map(
      ({ id, kind, printed, expected }) => `${id} ${kind} ${printed} ${expected}`,
    );
  expect(findings('2020')).toEqual([
    'figure:target_indicators_total:central contradiction 337 300',
    'figure:target_indicators_achieved_percent:central contradiction 76 85',
    'arrow:citizens:ministry-of-agriculture contradiction down up',
  ]);
  expect(findings('2019')).toEqual([
    'rank:organisation:akimat-almaty-city contradiction 4 17',
    'rank:organisation:akimat-shymkent contradiction 17 11',
    'rank:organisation:akimat-nur-sultan contradiction 12 4',
    'figure:ranked-among/goals:ministry-of-foreign-affairs contradiction 17 5',
    'figure:score/citizens:ministry-of-labour-and-social-protection contradiction 73.0 75',
    'figure:ranked-among/citizens:ministry-of-trade-and-integration contradiction 21 20',
    'figure:ranked-among/organisation:ministry-of-trade-and-integration contradiction 16 15',
  ]);
});
