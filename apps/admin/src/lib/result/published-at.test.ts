import { expect, test } from 'vitest';
import { publishedAt } from './published-at.ts';

const cycle = { indexId: 'openness', editionId: '2026', publishedAt: '2027-02-12T05:00:00.000Z' };

test.each([
  ['2027-02-12T04:59:59.999Z', undefined],
  ['2027-02-12T05:00:00.000Z', '/kk/indices/openness/2026/bodies/almaty'],
])('at %s a result is published at %s', (now, place) => {
  expect(publishedAt(cycle, 'almaty', { now, locale: 'kk' })).toBe(place);
});

test('a cycle that is not published has its drafts nowhere', () => {
  const now = '2027-02-12T05:00:00.000Z';
  expect(publishedAt({ ...cycle, publishedAt: null }, 'almaty', { now, locale: 'kk' })).toBeUndefined();
});
