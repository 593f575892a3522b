import type { EditionAnswer, RankingRow } from '@olshem/contracts';
import { expect, test } from 'vitest';
import { barScale, changeInWords, isAdditive } from './ranking-rows.ts';

test.each([
  [2, 'en', '+2 places'],
  [-1, 'ru', '−1 место'],
  [5, 'ru', '+5 мест'],
  [3, 'kk', '+3 орын'],
  [0, 'en', 'no change'],
  [null, 'en', '—'],
] as const)('a move by %s reads in %s as "%s"', (places, locale, words) => {
  expect(changeInWords(places, locale)).toBe(words);
});

test('criteria that add up to the total may share a bar, unlike units may not', () => {
  expect(isAdditive(edition(['30', '70'], '100'))).toBe(true);
  expect(isAdditive(edition(['5', '100'], '5'))).toBe(false);
});

test('bars end at the maximum, or where a bonus carried a body beyond it', () => {
  const full = edition(['30', '70'], '100');
  expect(barScale(full, [row('96.15')])).toBe(100);
  expect(barScale(full, [row('103')])).toBe(103);
});

function edition(maxima: string[], maxTotal: string): EditionAnswer {
  return { criteria: maxima.map((maxPoints) => ({ maxPoints })), maxTotal } as EditionAnswer;
}

function row(total: string): RankingRow {
  return { total } as RankingRow;
}
