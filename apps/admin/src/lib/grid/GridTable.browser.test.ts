import type { Locale } from '@olshem/i18n';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import type { EntryGrid } from './entry-grid.svelte.ts';
import GridTable from './GridTable.svelte';
import Hindrances from './Hindrances.svelte';
import { paste } from './opened-grid.ts';
import { gridOn, kindsOn, Line, refusal } from './testing.ts';

const names = { almaty: 'Almaty', astana: 'Astana', health: 'Health' };

let line: Line;
let grid: EntryGrid;
let said: string[];
beforeEach(() => {
  line = new Line();
  said = [];
});

async function open({
  locale = 'en',
  editable = true,
  kinds = false,
}: { locale?: Locale; editable?: boolean; kinds?: boolean } = {}) {
  grid = kinds ? kindsOn(line, locale) : gridOn(line, locale);
  const screen = await render(GridTable, {
    locale,
    grid,
    rows: grid.rows,
    names,
    knownAs: {},
    caption: 'Meetings held: inputs by body',
    editable,
    say: (words) => said.push(words),
  });
  const cell = (name: string) => screen.getByRole('textbox', { name, exact: true });
  const pick = (name: string) => screen.getByRole('combobox', { name, exact: true });
  const list = (name: string | RegExp) => screen.getByRole('button', { name });
  return { screen, cell, pick, list };
}

/** Goes to a field as Tab does; a click would open what it has to choose from. */
const focus = (field: { element: () => Element }) => (field.element() as HTMLElement).focus();

/** A key as every keyboard sends it, those with Cyrillic letters included. */
const press = (key: string) =>
  document.activeElement?.dispatchEvent(
    new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }),
  );

describe('the keyboard', () => {
  test('goes down and up with the arrows and with Enter, and stays at the edges', async () => {
    const { cell } = await open();
    await cell('Almaty: Held').click();
    await userEvent.keyboard('{ArrowDown}');
    await expect.element(cell('Astana: Held')).toHaveFocus();
    await userEvent.keyboard('{Enter}');
    await expect.element(cell('Health: Held')).toHaveFocus();
    await userEvent.keyboard('{Enter}');
    await expect.element(cell('Health: Held')).toHaveFocus();
    await userEvent.keyboard('{Shift>}{Enter}{/Shift}{ArrowUp}');
    await expect.element(cell('Almaty: Held')).toHaveFocus();
    await userEvent.keyboard('{ArrowUp}');
    await expect.element(cell('Almaty: Held')).toHaveFocus();
  });

  test('goes to the neighbour at once from a chosen cell, and within the text after F2', async () => {
    const { cell } = await open();
    await cell('Almaty: Planned').click();
    await userEvent.keyboard('{ArrowLeft}');
    await expect.element(cell('Almaty: Held')).toHaveFocus();
    await userEvent.keyboard('{ArrowRight}');
    await expect.element(cell('Almaty: Planned')).toHaveFocus();
    await userEvent.keyboard('{F2}{ArrowLeft}{ArrowLeft}5');
    await expect.element(cell('Almaty: Planned')).toHaveValue('510');
    await expect.element(cell('Almaty: Planned')).toHaveFocus();
  });

  test('a click chooses the whole cell, and what is typed then takes its place, once', async () => {
    const { cell } = await open();
    await cell('Astana: Planned').click();
    await userEvent.keyboard('35{Tab}');
    await cell('Astana: Planned').click();
    await userEvent.keyboard('71');
    await expect.element(cell('Astana: Planned')).toHaveValue('71');
    await userEvent.keyboard('{ArrowDown}{ArrowUp}7{Enter}');
    await expect.element(cell('Astana: Planned')).toHaveValue('7');
  });

  test('Enter in the last line saves what was typed, and the next key replaces it', async () => {
    const { cell } = await open();
    await cell('Health: Held').click();
    await userEvent.keyboard('3{Enter}');
    expect(line.sent).toEqual([['health/held=3@0']]);
    await expect.element(cell('Health: Held')).toHaveFocus();
    await userEvent.keyboard('4');
    await expect.element(cell('Health: Held')).toHaveValue('4');
  });

  test('a double click edits within the text', async () => {
    const { cell } = await open();
    await cell('Almaty: Planned').dblClick();
    await userEvent.keyboard('{Backspace}2');
    await expect.element(cell('Almaty: Planned')).toHaveValue('12');
  });

  test('Delete asks before it clears, and keeping leaves everything', async () => {
    const { screen, cell } = await open();
    await cell('Almaty: Held').click();
    await userEvent.keyboard('{Delete}');
    await expect.element(screen.getByText('Clear the cell? It holds: 8.')).toBeVisible();
    await expect.element(screen.getByRole('button', { name: 'Clear' })).toHaveFocus();
    await userEvent.keyboard('{Escape}');
    await expect.element(cell('Almaty: Held')).toHaveFocus();
    expect(line.sent).toEqual([]);
    await userEvent.keyboard('{Delete}{Enter}');
    await expect.element(cell('Almaty: Held')).toHaveFocus();
    await expect.element(cell('Almaty: Held')).toHaveValue('');
    expect(line.sent).toEqual([['almaty/held=missing@1']]);
  });

  test('goes cell by cell with Tab, from one line into the next', async () => {
    const { cell } = await open();
    await cell('Almaty: Held').click();
    await userEvent.tab();
    await expect.element(cell('Almaty: Planned')).toHaveFocus();
    await userEvent.tab();
    await expect.element(cell('Astana: Held')).toHaveFocus();
    await userEvent.tab({ shift: true });
    await expect.element(cell('Almaty: Planned')).toHaveFocus();
  });

  test('typing after a move replaces the cell, and leaving it saves', async () => {
    const { cell } = await open();
    await cell('Astana: Held').click();
    await userEvent.keyboard('{ArrowUp}9{Enter}');
    await expect.element(cell('Almaty: Held')).toHaveValue('9');
    expect(line.sent).toEqual([['almaty/held=9@1']]);
  });

  test('Escape takes back what was typed into the cell, and nothing is sent', async () => {
    const { cell } = await open();
    await cell('Almaty: Held').click();
    await userEvent.keyboard('7{Escape}');
    await expect.element(cell('Almaty: Held')).toHaveValue('8');
    await userEvent.tab();
    expect(line.sent).toEqual([]);
  });
});

describe('a cell of few values', () => {
  test('is chosen by typing 1 or 0, or the words of any of the three languages', async () => {
    const { pick } = await open({ kinds: true, locale: 'ru' });
    focus(pick('Astana: Plan (ru)'));
    for (const [typed, shown, sent] of [
      ['1', 'да', 'yes'],
      ['жоқ', 'нет', 'no'],
      ['true', 'да', 'yes'],
      ['Л', 'нет', 'no'],
    ] as const) {
      for (const key of typed) press(key);
      await expect.element(pick('Astana: Plan (ru)')).toHaveDisplayValue(shown);
      await vi.waitFor(() =>
        expect(line.sent.at(-1)).toEqual([`astana/plan=${sent}@${line.sent.length - 1}`]),
      );
      line.last.answer();
      await vi.waitFor(() => expect(grid.saving).toBe(false));
      // The letters of one word belong together only while they follow each other.
      await userEvent.tab();
      await userEvent.tab({ shift: true });
    }
  });

  test('is gone through with the arrows without being changed', async () => {
    const { pick } = await open({ kinds: true });
    await pick('Astana: Plan').selectOptions('yes');
    focus(pick('Astana: Plan'));
    await userEvent.keyboard('{ArrowDown}');
    await expect.element(pick('Health: Plan')).toHaveFocus();
    await userEvent.keyboard('{ArrowUp}{ArrowRight}');
    await expect.element(pick('Astana: Mark')).toHaveFocus();
    await expect.element(pick('Astana: Plan')).toHaveDisplayValue('yes');
    await expect.element(pick('Astana: Mark')).toHaveDisplayValue('');
  });

  test('understands what a sheet holds, and shows what it does not', async () => {
    const { pick } = await open({ kinds: true });
    focus(pick('Astana: Plan'));
    paste('ИСТИНА\tbelow 4\t27.01.2026\nmaybe\t4,8-5\t31.02.2026\n');
    await expect.element(pick('Astana: Plan')).toHaveDisplayValue('yes');
    await expect.element(pick('Astana: Mark')).toHaveDisplayValue('below 4');
    await expect.element(pick('Health: Mark')).toHaveDisplayValue('4.8–5');
    await expect.element(pick('Health: Plan')).toHaveDisplayValue('maybe');
    await expect.element(pick('Health: Plan')).toHaveAccessibleDescription('“maybe” is neither yes nor no.');
    expect(line.sent).toEqual([
      ['astana/plan=yes@0', 'astana/mark=low@0', 'astana/opened=2026-01-27@0', 'health/mark=high@0'],
    ]);
  });
});

describe('an indicator that does not apply', () => {
  test('is said at a cell by keyboard, with one of the grounds that the methodology names', async () => {
    const { screen, pick, cell } = await open({ kinds: true });
    focus(pick('Astana: Plan'));
    await userEvent.keyboard('{Alt>}{ArrowDown}{/Alt}');
    await expect.element(screen.getByRole('menuitem', { name: 'None due' })).toHaveFocus();
    await userEvent.keyboard('{ArrowDown}{Enter}');
    await expect.element(pick('Astana: Plan')).toHaveDisplayValue('not applicable: Outside the order');
    await expect.element(pick('Astana: Plan')).toHaveFocus();
    await expect.element(cell('Astana: Opened')).toHaveAttribute('placeholder', '—');
    expect(line.sent).toEqual([['astana/plan=exempt:outside@0']]);
  });

  test('has no menu where the methodology names no ground', async () => {
    const { screen, cell } = await open();
    await cell('Astana: Held').click();
    expect(screen.getByRole('button', { name: /not applicable/ }).elements()).toEqual([]);
  });
});

test('a number that can be read in two ways is settled at its cell', async () => {
  const { screen, cell } = await open({ locale: 'kk' });
  await cell('Astana: Planned (kk)').click();
  await userEvent.keyboard('3,000{Enter}');
  await expect
    .element(cell('Astana: Planned (kk)'))
    .toHaveAccessibleDescription(/^«3,000» екі түрлі оқылады\. Қайсысы дұрыс\?/);
  await screen.getByRole('button', { name: '3\u00a0000', exact: true }).click();
  await expect.element(cell('Astana: Planned (kk)')).toHaveValue('3\u00a0000');
  expect(line.sent).toEqual([['astana/planned=3000@0']]);
});

describe('the state of a line', () => {
  test('is told while it is saved and after', async () => {
    const { screen, cell } = await open();
    const almaty = screen.getByRole('row', { name: /^Almaty/ });
    await cell('Almaty: Held').fill('9');
    await userEvent.tab();
    await expect.element(almaty.getByRole('gridcell', { name: 'saving…' })).toBeVisible();
    line.last.answer('4.5');
    await expect.element(almaty.getByRole('gridcell', { name: 'saved 10:07:00' })).toBeVisible();
    await expect.element(almaty.getByRole('gridcell', { name: '4.5' })).toBeVisible();
  });

  test('shows no points beside a fault: they would not follow what stands there', async () => {
    const { screen, cell } = await open();
    await cell('Almaty: Held').fill('11');
    await userEvent.tab();
    await expect.element(cell('Almaty: Held')).toBeInvalid();
    await expect
      .element(cell('Almaty: Held'))
      .toHaveAccessibleDescription('The inputs contradict each other: More held than planned.');
    const almaty = screen.getByRole('row', { name: /^Almaty/ });
    await expect.element(almaty.getByRole('gridcell', { name: '—' })).toBeVisible();
    await expect.element(cell('Almaty: Planned')).toBeValid();
  });
});

describe('a block from a spreadsheet', () => {
  test('fills the cells, is told, and goes back as a whole with one undo', async () => {
    const { cell } = await open();
    await cell('Almaty: Held').click();
    paste('1\t2\n3\t4\n');
    await expect.element(cell('Astana: Planned')).toHaveValue('4');
    expect(said).toEqual(['Cells pasted: 4']);
    await userEvent.keyboard('{Control>}z{/Control}');
    await expect.element(cell('Astana: Planned')).toHaveValue('');
    await expect.element(cell('Almaty: Held')).toHaveValue('8');
    expect(said.at(-1)).toBe('Cells undone: 4');
  });

  test('the text of one cell goes into the cell like any other', async () => {
    const { cell } = await open();
    await cell('Almaty: Held').click();
    paste('12');
    expect(said).toEqual([]);
    expect(line.sent).toEqual([]);
  });
});

test('undo with nothing to take back says so', async () => {
  const { cell } = await open();
  await cell('Almaty: Held').click();
  await userEvent.keyboard('{Control>}z{/Control}');
  expect(said).toEqual(['Nothing to undo']);
});

describe('a conflict', () => {
  async function conflicting(author: string | null) {
    const opened = await open();
    await opened.cell('Almaty: Held').fill('9');
    await userEvent.tab();
    const current = { value: '6', version: 2, author, at: '2026-01-22T05:06:00.000Z' };
    const conflicts = [{ bodyId: 'almaty', inputId: 'held', current }];
    line.last.fail(refusal({ status: 409, code: 'value_changed', details: { conflicts } }));
    await expect.element(opened.cell('Almaty: Held')).toBeInvalid();
    return opened;
  }

  test("shows the other's value and name beside one's own", async () => {
    const { cell } = await conflicting('Aigerim');
    await expect
      .element(cell('Almaty: Held'))
      .toHaveAccessibleDescription(
        /^This value was changed meanwhile: 6 \(Aigerim, 22 January 2026, 10:06.*\)\. Yours: 9\. Choose one\./,
      );
  });

  test('by nobody is by the platform itself', async () => {
    const { cell } = await conflicting(null);
    await expect.element(cell('Almaty: Held')).toHaveAccessibleDescription(/6 \(the platform itself, /);
  });

  test('is settled by a key, and the cell has the focus again', async () => {
    const { screen, cell } = await conflicting('Aigerim');
    (screen.getByRole('button', { name: 'Save mine' }).element() as HTMLElement).focus();
    await userEvent.keyboard('{Enter}');
    await expect.element(cell('Almaty: Held')).toHaveFocus();
    await vi.waitFor(() => expect(line.sent[1]).toEqual(['almaty/held=9@2']));
  });

  test('with theirs kept takes their value', async () => {
    const { screen, cell } = await conflicting('Aigerim');
    await screen.getByRole('button', { name: 'Keep theirs' }).click();
    await expect.element(cell('Almaty: Held')).toHaveValue('6');
    await expect.element(cell('Almaty: Held')).toBeValid();
    expect(line.sent).toHaveLength(1);
  });
});

test('to read only, the same table stands without fields, and an empty cell says so', async () => {
  const { screen } = await open({ editable: false });
  expect(screen.getByRole('textbox').elements()).toEqual([]);
  await expect.element(screen.getByRole('row', { name: 'Almaty 8 10 4' })).toBeVisible();
  await expect.element(screen.getByRole('row', { name: 'Astana no data no data —' })).toBeVisible();
});

test.each([
  ['kk', ['Мемлекеттік орган', 'Held (kk)', 'Planned (kk)', 'Балл', 'Сақталу күйі']],
  ['ru', ['Госорган', 'Held (ru)', 'Planned (ru)', 'Баллы', 'Сохранение']],
  ['en', ['Public body', 'Held', 'Planned', 'Points', 'Saving']],
] as const)('the columns are named in %s', async (locale, read) => {
  const { screen } = await open({ locale });
  const headers = screen.getByRole('columnheader').elements();
  expect(headers.map(({ textContent }) => textContent)).toEqual(read);
});

describe('what hinders sign-off', () => {
  test('is counted, and each kind leads to its first cell, whatever group it is in', async () => {
    const { cell } = await open();
    const shown: string[] = [];
    const show = async (group: string) => void shown.push(group);
    const screen = await render(Hindrances, { locale: 'en', grid, show });
    await expect.element(screen.getByText('Before you can sign off:')).toBeVisible();
    const links = screen.getByRole('link');
    expect(links.elements().map(({ textContent }) => textContent)).toEqual([
      'the data of 2 bodies are missing',
    ]);
    await links.click();
    await expect.element(cell('Astana: Held')).toHaveFocus();
    expect(shown).toEqual(['local']);

    await cell('Health: Held').fill('many');
    await userEvent.tab();
    await screen.getByRole('link', { name: /error/ }).click();
    await expect.element(cell('Health: Held')).toHaveFocus();
    expect(shown).toEqual(['local', 'central']);
  });

  test('is nothing once every line is whole and saved', async () => {
    await open();
    const screen = await render(Hindrances, { locale: 'en', grid, show: async () => {} });
    grid.write(grid.rows.slice(1).flatMap(({ cells }) => cells.map((cell) => ({ cell, typed: '1' }))));
    await expect.element(screen.getByRole('link', { name: '4 unsaved values' })).toBeVisible();
    line.last.answer('5');
    await expect.element(screen.getByText('Before you can sign off:')).not.toBeInTheDocument();
  });
});
