import { scoreEdition } from '@olshem/scoring';
import { reconcile } from '@olshem/scoring/check';
import { expect, test } from 'vitest';
import { goldenText } from '../../edition/golden.ts';
import { loadEdition } from '../../node.ts';

const edition = loadEdition('service-quality/2025');
const result = scoreEdition(edition);
const nodesOf = (id: string) => result.bodies.find((body) => body.id === id)!.nodes;

test('the composite is the mean of the two surveys where both are published', () => {
  expect(nodesOf('akimat-east-kazakhstan')).toMatchObject({
    mark: { shown: '4.95', basis: 'computed' }, // (4.92 + 4.98) ÷ 2
    satisfaction: { shown: '94.6', basis: 'computed' }, // (92.6 + 96.5) ÷ 2 = 94.55
    'service-quality': { shown: '4.95', band: 'high', rank: 1 },
  });
});

test('places and levels are the printed ones, and nobody else gets a place', () => {
  expect(nodesOf('akimat-kostanay')['service-quality']).toMatchObject({ shown: '4.94', rank: 3 });
  expect(nodesOf('akimat-mangystau')['offline-mark']).toMatchObject({
    points: undefined,
    band: 'above-average',
    rank: 20,
  });
  expect(nodesOf('akimat-zhambyl')['service-quality']!.rank).toBeUndefined();
});

test('central bodies keep their printed ranges and changes', () => {
  const printed = (id: string) => edition.bodies.find((body) => body.id === id)!.printed['service-quality'];
  expect(printed('ministry-of-trade-and-integration')).toEqual({
    between: { from: '4.69', upTo: '4.79' },
    band: 'above-average',
    list: 'last',
  });
  expect(edition.changes).toContainEqual(
    expect.objectContaining({
      body: 'ministry-of-health',
      value: '7.3',
      unit: 'percentage-points',
      since: '2024',
    }),
  );
});

test('averages over all akimats are not checked against the few that are named', () => {
  expect(edition.averages.map(({ value }) => value)).toEqual(['4.86', '86.7', '4.92', '90.6']);
  expect(reconcile(edition, result)).toEqual([]);
});

test('stays byte-identical', async () => {
  await expect(goldenText(result)).toMatchFileSnapshot('../golden/service-quality-2025.json');
});
