import type { BodyAnswer, RankingRow } from '@olshem/contracts';
import { expect, test } from 'vitest';
import { halfReached, headlineOf, lossesOf } from './findings-in-words.ts';

const words = (text: string) => ({ kk: text, ru: text, en: text });
const body = {
  rank: 20,
  bodiesInGroup: 20,
  criteria: [
    { indicators: [indicator('Deadlines', '2.98'), indicator('Data', '5'), indicator('Portal', '0.00')] },
    { indicators: [indicator('Budget', '5'), indicator('Meetings', '1.8')] },
  ],
} as unknown as BodyAnswer;

test('a headline names the place and the three greatest losses', () => {
  expect(headlineOf(body, false, 'en')).toBe(
    'Rank 20 of 20. Most points lost: “Data” (−5), “Budget” (−5), “Deadlines” (−2.98).',
  );
});

test('a body without a place says why', () => {
  const unranked = { ...body, rank: null, total: null, criteria: [], ground: null };
  const created = words('Created in the second half of the year');
  expect(headlineOf(unranked, false, 'en')).toBe('Not ranked.');
  expect(headlineOf({ ...unranked, ground: created }, false, 'en')).toBe(
    'Not ranked: created in the second half of the year.',
  );
  expect(headlineOf(unranked, true, 'en')).toBe(
    'No overall place: the source names a part of the group only.',
  );
});

test('what lost nothing is no loss', () => {
  expect(lossesOf(body).map(({ title }) => title.en)).toEqual(['Data', 'Budget', 'Deadlines', 'Meetings']);
});

test.each([
  [['96', '91', '83', '60'], 'Local: half reached a total of at least 91'],
  [['96', '91', '83'], 'Local: half reached a total of at least 91'],
])('of totals %j the middle one is spoken of', (totals, sentence) => {
  const rows = totals.map((total) => ({ total }) as RankingRow);
  expect(halfReached(rows, 'Local', 'en')).toBe(sentence);
});

function indicator(title: string, lost: string) {
  return { title: words(title), lost };
}
