import { beforeEach, describe, expect, test, vi } from 'vitest';
import { forgetKept } from '#lib/shell/forget-kept.ts';
import type { EntryGrid } from './entry-grid.svelte.ts';
import { EditStore } from './kept-edits.ts';
import { gridOn, Line, refusal } from './testing.ts';

let line: Line;
beforeEach(async () => {
  await forgetKept();
  line = new Line();
});

const store = (person = 'clerk') => new EditStore(person, 't-2026', 'meetings-held');
const held = (grid: EntryGrid, row = 0) => grid.rows[row]!.cells[0]!;

/** A grid on which a value was typed while there was no connection. */
async function typedOffline(): Promise<EntryGrid> {
  const grid = gridOn(line);
  await grid.keepIn(store());
  grid.put(held(grid), '9');
  line.last.fail(new TypeError('Failed to fetch'));
  await vi.waitFor(() => expect(grid.kept).toBe(1));
  return grid;
}

/** The grid after the page was loaded anew; the API has `values`. */
async function loadedAnew(person = 'clerk', values?: Parameters<typeof gridOn>[2]) {
  const later = new Line();
  const grid = gridOn(later, 'en', values);
  return { later, grid, taken: await grid.keepIn(store(person)) };
}

describe('an edit made without a connection', () => {
  test('is kept over a reload, goes out on top of its version, and is then no longer kept', async () => {
    await typedOffline();
    const { later, grid, taken } = await loadedAnew();
    expect({ taken, typed: held(grid).typed, sent: later.sent }).toEqual({
      taken: 1,
      typed: '9',
      sent: [['almaty/held=9@1']],
    });
    later.last.answer();
    await vi.waitFor(async () => expect(await store().read()).toEqual([]));
    expect(grid.kept).toBe(0);
  });

  test("meets somebody else's value at its cell, and neither is lost", async () => {
    await typedOffline();
    const { later, grid } = await loadedAnew();
    const current = { value: '6', version: 2, author: 'Aigerim', at: '2026-01-22T05:06:00.000Z' };
    const conflicts = [{ bodyId: 'almaty', inputId: 'held', current }];
    later.last.fail(refusal({ status: 409, code: 'value_changed', details: { conflicts } }));
    await vi.waitFor(() => expect(held(grid).conflict?.author).toBe('Aigerim'));
    expect(held(grid).typed).toBe('9');
    expect(await store().read()).toMatchObject([{ typed: '9' }]);
    grid.settle(held(grid), 'theirs');
    await vi.waitFor(async () => expect(await store().read()).toEqual([]));
  });

  test('is not given to somebody else in the same browser', async () => {
    await typedOffline();
    const { later, grid, taken } = await loadedAnew('another');
    expect({ taken, typed: held(grid).typed, sent: later.sent }).toEqual({ taken: 0, typed: '8', sent: [] });
  });

  test('is gone after signing out', async () => {
    await typedOffline();
    await forgetKept();
    expect(await store().read()).toEqual([]);
  });

  test('that cannot be read as a value is kept with its fault', async () => {
    const grid = gridOn(line);
    await grid.keepIn(store());
    grid.put(held(grid, 1), 'many');
    await vi.waitFor(() => expect(grid.kept).toBe(1));
    const { later, grid: anew } = await loadedAnew();
    expect(held(anew, 1).fault).toBe('“m” is not part of a number.');
    expect(later.sent).toEqual([]);
  });
});
