import { beforeEach, describe, expect, test } from 'vitest';
import type { EntryGrid } from './entry-grid.svelte.ts';
import { knownAs } from './opened-grid.ts';
import { readBlock } from './paste.ts';
import { planPaste, type PastePlan } from './paste-plan.ts';
import { gridOn, kindsOn, Line } from './testing.ts';

let grid: EntryGrid;
beforeEach(() => {
  grid = gridOn(new Line());
});

/** What a block would do when it is pasted onto a cell. */
function plan(text: string, row = 0, column = 0, rows = grid.rows): PastePlan {
  const site = { grid, rows, at: { row, column }, names: knownAs, locale: 'ru' as const };
  return planPaste(readBlock(text), site);
}
const written = ({ writings }: PastePlan) =>
  writings.map(({ cell, typed }) => `${cell.bodyId}/${cell.inputId}=${typed}`);
const columns = (given: PastePlan) => given.columns.map(({ inputId, names, why }) => inputId ?? why ?? names);
const lines = (given: PastePlan) => given.lines.map(({ bodyId, why }) => bodyId ?? why);

describe('a block of values alone', () => {
  test('fills the grid from the cell on, without a question', () => {
    const given = plan('1\t2\r\n3\t4\r\n', 1);
    expect(written(given)).toEqual([
      'astana/held=1',
      'astana/planned=2',
      'health/held=3',
      'health/planned=4',
    ]);
    expect(given.asks).toBe(false);
  });

  test('that is larger than the grid is asked about, and what lies outside is counted', () => {
    const given = plan('1\t2\t3\n4\t5\t6\n7\t8\t9', 1);
    expect(written(given)).toHaveLength(4);
    // The third column and the third line are not there: 1 + 1 + 3.
    expect({ left: given.left, asks: given.asks }).toEqual({ left: 5, asks: true });
    expect(columns(given)).toEqual(['held', 'planned', 'outside']);
    expect(lines(given)).toEqual(['astana', 'health', 'outside']);
  });

  test('leaves what is there under blank cells, and counts them', () => {
    const given = plan('\t12\n \u00a0\t3');
    expect(written(given)).toEqual(['almaty/planned=12', 'astana/planned=3']);
    expect({ blank: given.blank, asks: given.asks }).toEqual({ blank: 2, asks: false });
  });

  test('goes into the lines that are shown, not into others', () => {
    const local = grid.rows.filter(({ group }) => group === 'local');
    const given = plan('1\n2', 1, 0, local);
    expect(written(given)).toEqual(['astana/held=1']);
    expect(lines(given)).toEqual(['astana', 'outside']);
  });

  test('with a line of its own that is empty leaves the place of that line', () => {
    expect(written(plan('1\n\n3'))).toEqual(['almaty/held=1', 'health/held=3']);
  });

  test('does not fill a list', () => {
    grid = kindsOn(new Line());
    const given = plan('да\t4,8–5\t27.01.2026\t3', 1);
    expect(columns(given)).toEqual(['plan', 'mark', 'opened', 'list']);
    expect(given.asks).toBe(true);
  });
});

describe('a block with the names of bodies', () => {
  test('goes to those lines, whatever their order and language, without a question', () => {
    const given = plan(
      '«Министерство здравоохранения»\t5\t6\nг Алматы\t1\t2\nАСТАНА қаласының  әкімдігі\t3\t4',
    );
    expect(written(given)).toEqual([
      'health/held=5',
      'health/planned=6',
      'almaty/held=1',
      'almaty/planned=2',
      'astana/held=3',
      'astana/planned=4',
    ]);
    expect(given.asks).toBe(false);
  });

  test('never puts a count into the next column because a name stands in the first', () => {
    expect(columns(plan('Almaty\t7\t9', 0, 0))).toEqual([true, 'held', 'planned']);
    expect(written(plan('Almaty\t9', 0, 1))).toEqual(['almaty/planned=9']);
  });

  test('and of columns goes to both, whatever their order', () => {
    const given = plan('Госорган\tPlanned (ru)\tHeld\nЦелиноград\t10\t5\nAlmaty\t20\t');
    expect(written(given)).toEqual(['astana/planned=10', 'astana/held=5', 'almaty/planned=20']);
    expect({ blank: given.blank, asks: given.asks }).toEqual({ blank: 1, asks: false });
  });

  test('after a column of numbers of lines leaves that column out, and asks', () => {
    const given = plan('1\tAlmaty\t7\n2\tAstana\t8');
    expect(columns(given)).toEqual(['beside', true, 'held']);
    expect(written(given)).toEqual(['almaty/held=7', 'astana/held=8']);
    expect(given.asks).toBe(true);
  });

  test.each([
    ['that nobody bears', 'Almaty\t1\nИтого\t2', ['almaty', 'unknown']],
    ['that two bodies bear', 'Almaty\t1\nМЗ\t2', ['almaty', 'unknown']],
    ['that stand there twice', 'Almaty\t1\nг. Алматы\t2\nAstana\t3', ['doubled', 'doubled', 'astana']],
    ['of which one is missing', 'Almaty\t1\n\t2', ['almaty', 'unnamed']],
  ])('%s is asked about, and nothing is guessed', (_, text, expected) => {
    const given = plan(text);
    expect(lines(given)).toEqual(expected);
    expect(given.asks).toBe(true);
  });

  test('finds bodies that are not shown, and says so first', () => {
    const local = grid.rows.filter(({ group }) => group === 'local');
    const given = plan('Health\t4', 0, 0, local);
    expect(written(given)).toEqual(['health/held=4']);
    expect({ elsewhere: given.lines[0]!.elsewhere, asks: given.asks }).toEqual({
      elsewhere: true,
      asks: true,
    });
  });
});

test('a column of words where numbers are asked for is left out, and asked about', () => {
  const given = plan('Northern district\t7\nSouthern district\t8');
  expect(columns(given)).toEqual(['words', 'held']);
  expect(written(given)).toEqual(['almaty/held=7', 'astana/held=8']);
  expect(given.asks).toBe(true);
});

test('a column whose title stands there twice, or is none here, goes nowhere', () => {
  const given = plan('Body\tHeld\tHeld\tPlanned\tSum\nAlmaty\t1\t2\t3\t4');
  expect(columns(given)).toEqual([true, 'doubled', 'doubled', 'planned', 'unknown']);
  expect(written(given)).toEqual(['almaty/planned=3']);
});
