import { describe, expect, test } from 'vitest';
import { searchOf, sortedBy, viewOf, type View } from './grid-view.ts';

const groups = ['central', 'local'];
const columns = ['.body', 'held', '.points'];
const view: View = { group: 'local', filter: 'all', sort: undefined, descending: false };

describe('the view of an address', () => {
  test.each<[string, View]>([
    ['', view],
    ['?group=central', { ...view, group: 'central' }],
    ['?group=elsewhere&filter=none&sort=nothing&order=upwards', view],
    [
      '?group=local&filter=empty&sort=held&order=descending',
      { group: 'local', filter: 'empty', sort: 'held', descending: true },
    ],
  ])('%s', (search, expected) => {
    expect(viewOf(new URLSearchParams(search), groups, columns)).toEqual(expected);
  });

  test.each<View>([
    view,
    { ...view, group: 'central', filter: 'wrong' },
    { ...view, sort: '.points', descending: true },
  ])('%o is read back from what is written of it', (given) => {
    expect(viewOf(new URLSearchParams(searchOf(given)), groups, columns)).toEqual(given);
  });
});

test('a column is sorted upwards first, then downwards', () => {
  const once = sortedBy(view, 'held', '.body');
  expect([once.sort, once.descending]).toEqual(['held', false]);
  expect(sortedBy(once, 'held', '.body').descending).toBe(true);
  expect(sortedBy({ ...once, descending: true }, 'held', '.body').descending).toBe(false);
  expect(sortedBy({ ...once, descending: true }, '.body', '.body')).toEqual(view);
  expect(sortedBy(view, '.body', '.body')).toEqual({ ...view, descending: true });
});
