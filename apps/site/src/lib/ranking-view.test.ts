import type { RankingRow } from '@olshem/contracts';
import { expect, test } from 'vitest';
import { viewOf, wishOf, withParameters } from './ranking-view.ts';

const plain = { sort: 'rank', grade: '', query: '' };
const rows = [row(1, 'Жамбыл', 'AAA'), row(2, 'Астана', 'AA'), row(3, 'Алматы', 'B')];

test.each([
  ['rank', [1, 2, 3]],
  ['-rank', [3, 2, 1]],
  ['-total', [1, 2, 3]],
  ['total', [3, 2, 1]],
  ['name', [3, 2, 1]],
  ['-name', [1, 2, 3]],
  ['appc-compliance', [1, 2, 3]],
])('sorted by %s the places stand %j', (sort, ranks) => {
  expect(viewOf(rows, { ...plain, sort }, 'ru').map(({ rank }) => rank)).toEqual(ranks);
});

test('a grade and what was found leave only those', () => {
  expect(viewOf(rows, { ...plain, grade: 'AA' }, 'ru').map(({ rank }) => rank)).toEqual([2]);
  const found = (...ids: string[]) => viewOf(rows, plain, 'ru', new Set(ids)).map(({ rank }) => rank);
  expect(found('body-3', 'body-1')).toEqual([1, 3]);
  expect(found()).toEqual([]);
});

test('an address without parameters is the plain ranking', () => {
  expect(wishOf(new URLSearchParams())).toEqual(plain);
});

test('a changed parameter keeps the others, an empty one goes', () => {
  const search = new URLSearchParams('group=central&grade=AA');
  expect(withParameters(search, { sort: '-rank', grade: '' })).toBe('?group=central&sort=-rank');
});

function row(rank: number, name: string, grade: string): RankingRow {
  const words = { kk: name, ru: name, en: name };
  return {
    rank,
    body: { id: `body-${rank}`, abbreviation: words, name: words, region: null },
    total: String(100 - rank),
    grade,
    criteria: {},
    criteriaRanks: {},
    criteriaComputedRanks: {},
    criteriaBands: {},
    criteriaPrinted: {},
    findings: 0,
    amendments: 0,
    advisory: false,
    ground: null,
    criteriaGrounds: {},
  };
}
