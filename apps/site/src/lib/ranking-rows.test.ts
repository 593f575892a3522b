import type { EditionAnswer, RankingRow } from '@olshem/contracts';
import { expect, test } from 'vitest';
import { barScale, isAdditive, publishedCriteria } from './ranking-rows.ts';

test('criteria that add up to the total may share a bar, unlike units may not', () => {
  expect(isAdditive(edition(['30', '70'], '100'))).toBe(true);
  expect(isAdditive(edition(['5', '100'], '5'))).toBe(false);
});

test('bars end at the maximum, or where a bonus carried a body beyond it', () => {
  const full = edition(['30', '70'], '100');
  expect(barScale(full, [row('96.15')])).toBe(100);
  expect(barScale(full, [row('103')])).toBe(103);
});

test('a criterion that no row has a figure of is no column', () => {
  const criteria = [{ id: 'goals' }, { id: 'citizens' }, { id: 'staff' }] as EditionAnswer['criteria'];
  const rows = [
    { criteria: { goals: '90.1', citizens: null }, criteriaPrinted: {} },
    { criteria: { goals: null }, criteriaPrinted: { staff: {} } },
  ] as unknown as RankingRow[];
  expect(publishedCriteria({ criteria }, rows).map(({ id }) => id)).toEqual(['goals', 'staff']);
});

function edition(maxima: string[], maxTotal: string): EditionAnswer {
  return { criteria: maxima.map((maxPoints) => ({ maxPoints })), maxTotal } as EditionAnswer;
}

function row(total: string): RankingRow {
  return { total } as RankingRow;
}
