import { expect, test } from 'vitest';
import { passes } from './grid-view.ts';
import { gridOn, Line } from './testing.ts';

test('a filter shows the lines that it names', () => {
  const grid = gridOn(new Line());
  const shown = (filter: Parameters<typeof passes>[1]) =>
    grid.rows.filter((row) => passes(row, filter, grid.required)).map(({ bodyId }) => bodyId);
  expect(shown('all')).toEqual(['almaty', 'astana', 'health']);
  expect(shown('empty')).toEqual(['astana', 'health']);
  expect(['wrong', 'starred', 'changed'].map((each) => shown(each as 'wrong'))).toEqual([[], [], []]);
  const [, astana, health] = grid.rows;
  grid.put(astana!.cells[0]!, 'many');
  const at = { bodyId: 'health', indicatorId: grid.indicatorId, inputId: 'held' };
  const by = { author: 'Aigerim', at: '2026-01-22T05:06:00.000Z' };
  health!.cells[0]!.note = { ...at, ...by, version: 1, starred: true, comment: null, link: null };
  health!.cells[1]!.changedSince = true;
  expect(shown('wrong')).toEqual(['astana']);
  expect(shown('starred')).toEqual(['health']);
  expect(shown('changed')).toEqual(['health']);
});
