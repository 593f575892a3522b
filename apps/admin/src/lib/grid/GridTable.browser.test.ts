import type { Locale } from '@olshem/i18n';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import type { EntryGrid } from './entry-grid.svelte.ts';
import GridTable from './GridTable.svelte';
import Hindrances from './Hindrances.svelte';
import { gridOn, Line, refusal } from './testing.ts';

const names = { almaty: 'Almaty', astana: 'Astana', health: 'Health' };

let line: Line;
let grid: EntryGrid;
let said: string[];
beforeEach(() => {
  line = new Line();
  said = [];
});

async function open({ locale = 'en', editable = true }: { locale?: Locale; editable?: boolean } = {}) {
  grid = gridOn(line, locale);
  const screen = await render(GridTable, {
    locale,
    grid,
    rows: grid.rows,
    names,
    caption: 'Meetings held: inputs by body',
    editable,
    say: (words) => said.push(words),
  });
  const cell = (name: string) => screen.getByRole('textbox', { name, exact: true });
  return { screen, cell };
}

/** Puts text onto the focused cell as a spreadsheet's clipboard does. */
function paste(text: string): void {
  const clipboardData = new DataTransfer();
  clipboardData.setData('text/plain', text);
  document.activeElement?.dispatchEvent(
    new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }),
  );
}

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

  test('goes to the neighbour from the end of a text, and within the text before', async () => {
    const { cell } = await open();
    await cell('Almaty: Planned').click();
    await userEvent.keyboard('{Home}{ArrowRight}');
    await expect.element(cell('Almaty: Planned')).toHaveFocus();
    await userEvent.keyboard('{Home}{ArrowLeft}');
    await expect.element(cell('Almaty: Held')).toHaveFocus();
    await userEvent.keyboard('{End}{ArrowRight}');
    await expect.element(cell('Almaty: Planned')).toHaveFocus();
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

describe('the state of a line', () => {
  test('is told while it is saved and after', async () => {
    const { screen, cell } = await open();
    const almaty = screen.getByRole('row', { name: /^Almaty/ });
    await cell('Almaty: Held').fill('9');
    await userEvent.tab();
    await expect.element(almaty.getByRole('cell', { name: 'saving…' })).toBeVisible();
    line.last.answer('4.5');
    await expect.element(almaty.getByRole('cell', { name: 'saved 10:07:00' })).toBeVisible();
    await expect.element(almaty.getByRole('cell', { name: '4.5' })).toBeVisible();
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
    await expect.element(almaty.getByRole('cell', { name: '—' })).toBeVisible();
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

  test('that is larger than the grid is cut, and that is said', async () => {
    const { cell } = await open();
    await cell('Health: Planned').click();
    paste('1\t2\n3\t4');
    await expect.element(cell('Health: Planned')).toHaveValue('1');
    expect(said[0]).toMatch(/^Cells pasted: 1 .*3/);
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
    const current = { value: '6', version: 2, author };
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
        /^This value was changed meanwhile: 6 \(Aigerim\)\. Yours: 9\. Choose one\./,
      );
  });

  test('by nobody is by the platform itself', async () => {
    const { cell } = await conflicting(null);
    await expect.element(cell('Almaty: Held')).toHaveAccessibleDescription(/6 \(the platform itself\)/);
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
    grid.paste(grid.rows, { row: 1, column: 0 }, '1\t1\n1\t1');
    await expect.element(screen.getByRole('link', { name: '4 unsaved values' })).toBeVisible();
    line.last.answer('5');
    await expect.element(screen.getByText('Before you can sign off:')).not.toBeInTheDocument();
  });
});
