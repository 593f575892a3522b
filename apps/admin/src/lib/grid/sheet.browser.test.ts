import { beforeEach, describe, expect, test, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import type { Sorting } from './GridHead.svelte';
import { copied, openGrid, paste } from './opened-grid.ts';
import { Line, refusal } from './testing.ts';

let line: Line;
beforeEach(() => {
  line = new Line();
});

describe('several cells', () => {
  test('are chosen by Shift and arrows, told, and the focus stays where it began', async () => {
    const { cell, chosen, said } = await openGrid(line);
    await cell('Almaty: Held').click();
    await userEvent.keyboard('{Shift>}{ArrowDown}{ArrowRight}{/Shift}');
    expect(chosen()).toEqual(['Almaty: Held', 'Almaty: Planned', 'Astana: Held', 'Astana: Planned']);
    expect(said.at(-1)).toBe('Cells chosen: 4 (Almaty: Held — Astana: Planned)');
    await expect.element(cell('Almaty: Held')).toHaveFocus();
    await userEvent.keyboard('{ArrowDown}');
    expect(chosen()).toEqual([]);
    await expect.element(cell('Astana: Held')).toHaveFocus();
  });

  test('are chosen to the edge with Ctrl, and all of them with Ctrl+A', async () => {
    const { cell, chosen } = await openGrid(line);
    await cell('Almaty: Planned').click();
    await userEvent.keyboard('{Control>}{Shift>}{End}{/Shift}{/Control}');
    expect(chosen()).toEqual(['Almaty: Planned', 'Astana: Planned', 'Health: Planned']);
    await userEvent.keyboard('{Control>}a{/Control}');
    expect(chosen()).toHaveLength(6);
    await userEvent.keyboard('{Escape}');
    expect(chosen()).toEqual([]);
  });

  test('are chosen with the mouse: by Shift, and by drawing over them', async () => {
    const { cell, chosen } = await openGrid(line);
    await cell('Almaty: Held').click();
    await cell('Astana: Planned').click({ modifiers: ['Shift'] });
    expect(chosen()).toHaveLength(4);
    await expect.element(cell('Almaty: Held')).toHaveFocus();
    await cell('Almaty: Planned').click();
    expect(chosen()).toEqual([]);
    const drawn = (type: string, name: string) =>
      cell(name)
        .element()
        .dispatchEvent(new MouseEvent(type, { bubbles: true, cancelable: true, button: 0, buttons: 1 }));
    drawn('mousedown', 'Almaty: Planned');
    drawn('mouseover', 'Astana: Planned');
    drawn('mouseover', 'Health: Planned');
    await vi.waitFor(() =>
      expect(chosen()).toEqual(['Almaty: Planned', 'Astana: Planned', 'Health: Planned']),
    );
  });

  test('within a text that is edited Shift chooses letters and no cells', async () => {
    const { cell, chosen } = await openGrid(line);
    await cell('Almaty: Planned').click();
    await userEvent.keyboard('{F2}{Shift>}{ArrowLeft}{/Shift}5{Enter}');
    await expect.element(cell('Almaty: Planned')).toHaveValue('15');
    expect(chosen()).toEqual([]);
  });
});

describe('copying', () => {
  test('gives lines and tabs, numbers with the decimal mark of the language and no marks of thousands', async () => {
    const { cell, said } = await openGrid(line, { locale: 'ru' });
    await cell('Almaty: Planned (ru)').click();
    await userEvent.keyboard('61204{Enter}');
    await cell('Almaty: Held (ru)').click();
    await userEvent.keyboard('{Shift>}{ArrowDown}{ArrowRight}{/Shift}');
    expect(copied()).toEqual({
      text: '8\t61204\n\t',
      html: '<table><tr><td>8</td><td>61204</td></tr><tr><td></td><td></td></tr></table>',
    });
    expect(said.at(-1)).toBe('Скопировано ячеек: 4.');
  });

  test('and pasting elsewhere brings the same values, of every kind', async () => {
    const { screen, grid } = await openGrid(line, { kinds: true, locale: 'kk' });
    const astana = grid.rows[1]!;
    const [plan, mark, opened] = astana.cells;
    grid.put(plan!, 'иә');
    grid.put(mark!, '4,8-5');
    grid.put(opened!, '27.01.2026');
    (screen.getByRole('combobox', { name: 'Astana: Plan (kk)' }).element() as HTMLElement).focus();
    await userEvent.keyboard('{Shift>}{ArrowRight}{ArrowRight}{/Shift}');
    const { text } = copied();
    await userEvent.keyboard('{ArrowDown}');
    paste(text);
    expect(grid.rows[2]!.cells.map((cell) => cell.text)).toEqual(['yes', 'high', '2026-01-27', undefined]);
  });

  test('by cutting leaves what is there, and says so', async () => {
    const { cell, said } = await openGrid(line);
    await cell('Almaty: Held').click();
    expect(copied('cut').text).toBe('8');
    await expect.element(cell('Almaty: Held')).toHaveValue('8');
    expect(said).toEqual(['Cells copied: 1. The values stay in the table; to clear them press Delete.']);
  });
});

describe('Delete on several cells', () => {
  test('asks once with their number, clears them as one change and sends them together', async () => {
    const { screen, cell, grid } = await openGrid(line);
    await cell('Almaty: Held').click();
    await userEvent.keyboard('{Control>}a{/Control}{Delete}');
    await expect.element(screen.getByText('Clear several cells? Filled ones: 2.')).toBeVisible();
    await userEvent.keyboard('{Enter}');
    await expect.element(cell('Almaty: Held')).toHaveFocus();
    expect(line.sent).toEqual([['almaty/held=missing@1', 'almaty/planned=missing@1']]);
    await userEvent.keyboard('{Control>}z{/Control}');
    expect(grid.rows[0]!.cells.map(({ typed }) => typed)).toEqual(['8', '10']);
  });

  test('asks nothing where nothing stands', async () => {
    const { screen, cell } = await openGrid(line);
    await cell('Astana: Held').click();
    await userEvent.keyboard('{Shift>}{ArrowDown}{/Shift}{Delete}');
    expect(screen.getByRole('button', { name: 'Clear' }).elements()).toEqual([]);
  });
});

test('Ctrl+D puts the uppermost chosen value below, or the one above into a single cell', async () => {
  const { cell, said } = await openGrid(line);
  await cell('Almaty: Held').click();
  await userEvent.keyboard('{Shift>}{ArrowDown}{ArrowDown}{/Shift}{Control>}d{/Control}');
  expect(line.sent).toEqual([['astana/held=8@0', 'health/held=8@0']]);
  expect(said.at(-1)).toBe('Cells filled down: 2');
  await cell('Astana: Planned').click();
  await userEvent.keyboard('{Control>}d{/Control}');
  await expect.element(cell('Astana: Planned')).toHaveValue('10');
});

describe('back and forth', () => {
  test('goes with Ctrl+Z and Ctrl+Y or Ctrl+Shift+Z, whatever letters the keyboard writes', async () => {
    const { cell, said } = await openGrid(line);
    await cell('Almaty: Held').click();
    await userEvent.keyboard('9{Enter}');
    const press = (key: string, code: string, shiftKey = false) =>
      document.activeElement?.dispatchEvent(
        new KeyboardEvent('keydown', { key, code, shiftKey, ctrlKey: true, bubbles: true, cancelable: true }),
      );
    press('я', 'KeyZ');
    await expect.element(cell('Almaty: Held')).toHaveValue('8');
    press('н', 'KeyY');
    await expect.element(cell('Almaty: Held')).toHaveValue('9');
    press('я', 'KeyZ');
    press('Я', 'KeyZ', true);
    await expect.element(cell('Almaty: Held')).toHaveValue('9');
    press('н', 'KeyY');
    expect(said).toEqual([
      'Cells undone: 1',
      'Cells redone: 1',
      'Cells undone: 1',
      'Cells redone: 1',
      'Nothing to redo',
    ]);
  });

  test('goes after a save that was refused, and takes the fault along', async () => {
    const { cell } = await openGrid(line);
    await cell('Almaty: Held').click();
    await userEvent.keyboard('9{Enter}');
    line.last.fail(
      refusal({
        errors: [{ path: 'almaty/meetings-held/held', code: 'x', detail: 'The register says otherwise.' }],
      }),
    );
    await expect.element(cell('Almaty: Held')).toBeInvalid();
    await userEvent.keyboard('{Control>}z{/Control}');
    await expect.element(cell('Almaty: Held')).toBeValid();
    await expect.element(cell('Almaty: Held')).toHaveValue('8');
    await userEvent.keyboard('{Control>}y{/Control}');
    await vi.waitFor(() => expect(line.sent).toEqual([['almaty/held=9@1'], ['almaty/held=9@1']]));
  });

  test("after somebody else's value met one's own leaves theirs", async () => {
    const { cell } = await openGrid(line);
    await cell('Almaty: Held').click();
    await userEvent.keyboard('9{Enter}');
    const current = { value: '6', version: 2, author: 'Aigerim' };
    const conflicts = [{ bodyId: 'almaty', inputId: 'held', current }];
    line.last.fail(refusal({ status: 409, code: 'value_changed', details: { conflicts } }));
    await expect.element(cell('Almaty: Held')).toBeInvalid();
    await userEvent.keyboard('{Control>}z{/Control}');
    await expect.element(cell('Almaty: Held')).toHaveValue('6');
    expect(line.sent).toHaveLength(1);
  });
});

describe('Tab', () => {
  test('comes to one cell only, and Escape lets it leave the table', async () => {
    const { screen, cell, said } = await openGrid(line);
    await expect.element(screen.getByRole('grid')).toBeVisible();
    await userEvent.tab();
    await expect.element(cell('Almaty: Held')).toHaveFocus();
    await userEvent.tab();
    await expect.element(cell('Almaty: Planned')).toHaveFocus();
    await userEvent.keyboard('{Escape}');
    expect(said.at(-1)).toBe('Tab now leaves the table.');
    await userEvent.tab({ shift: true });
    expect(document.activeElement).toBe(document.body);
    await userEvent.tab();
    await expect.element(cell('Almaty: Planned')).toHaveFocus();
  });

  test('goes through the answers beside a cell before it goes on', async () => {
    const { screen, cell } = await openGrid(line, { locale: 'ru' });
    await cell('Astana: Planned (ru)').click();
    await userEvent.keyboard('3,000{Enter}{ArrowUp}');
    await userEvent.tab();
    await expect.element(screen.getByRole('button', { name: '3', exact: true })).toHaveFocus();
    await userEvent.tab();
    await userEvent.tab();
    await expect.element(cell('Health: Held (ru)')).toHaveFocus();
  });
});

describe('a block that does not quite fit', () => {
  const block = 'Astana\t3\t4\nTotal\t5\t\n';

  test('shows what would go where, and is pasted when the person agrees', async () => {
    const { screen, cell, said } = await openGrid(line);
    await cell('Almaty: Held').click();
    paste(block);
    const preview = screen.getByRole('dialog', { name: 'What goes where' });
    await expect.element(preview.getByRole('button', { name: 'Paste cells: 2' })).toHaveFocus();
    await expect
      .element(preview.getByRole('row', { name: /^not taken: no such name in the table Total 5/ }))
      .toBeVisible();
    await userEvent.keyboard('{Enter}');
    await expect.element(cell('Almaty: Held')).toHaveFocus();
    await expect.element(cell('Astana: Planned')).toHaveValue('4');
    expect(line.sent).toEqual([['astana/held=3@0', 'astana/planned=4@0']]);
    expect(said.at(-1)).toBe('Cells pasted: 2');
  });

  test('leaves everything when the person does not', async () => {
    const { screen, cell } = await openGrid(line);
    await cell('Almaty: Held').click();
    paste(block);
    await expect.element(screen.getByRole('button', { name: 'Paste cells: 2' })).toHaveFocus();
    await userEvent.keyboard('{Escape}');
    await expect.element(cell('Almaty: Held')).toHaveFocus();
    expect(line.sent).toEqual([]);
  });

  test('of blank cells is told by their number', async () => {
    const { cell, said } = await openGrid(line);
    await cell('Almaty: Held').click();
    paste('\t11\n\t12');
    expect(said.at(-1)).toBe('Cells pasted: 2. Left alone under blank cells: 2.');
    await expect.element(cell('Almaty: Held')).toHaveValue('8');
  });
});

describe('the order of lines', () => {
  const sorting = (by: string, descending = false): Sorting => ({
    by,
    descending,
    hrefOf: (column) => `?sort=${column}`,
    choose: (column) => chosenColumns.push(column),
  });
  let chosenColumns: string[];
  beforeEach(() => {
    chosenColumns = [];
  });

  test('is that of the numbers of a column, with what is empty at the end either way', async () => {
    for (const descending of [false, true]) {
      const opened = await openGrid(line, { sorting: sorting('held', descending) });
      const heads = opened.screen.getByRole('rowheader').elements();
      expect(heads[0]!.textContent).toBe('Almaty');
      await opened.screen.unmount();
    }
  });

  test('is asked for in the head, which the arrows reach, and told there', async () => {
    const { screen, cell } = await openGrid(line, { sorting: sorting('.body', true) });
    await expect
      .element(screen.getByRole('columnheader', { name: 'Public body' }))
      .toHaveAttribute('aria-sort', 'descending');
    expect(
      screen
        .getByRole('rowheader')
        .elements()
        .map(({ textContent }) => textContent),
    ).toEqual(['Health', 'Astana', 'Almaty']);
    await cell('Health: Held').click();
    await userEvent.keyboard('{ArrowUp}');
    await expect.element(screen.getByRole('link', { name: 'Held' })).toHaveFocus();
    await userEvent.keyboard('{ArrowRight}{Enter}');
    expect(chosenColumns).toEqual(['planned']);
    await userEvent.keyboard('{ArrowDown}');
    await expect.element(cell('Health: Planned')).toHaveFocus();
  });

  test('keeps what is chosen by its names', async () => {
    const { cell, chosen } = await openGrid(line, { sorting: sorting('.body', true) });
    await cell('Health: Held').click();
    await userEvent.keyboard('{Shift>}{ArrowDown}{/Shift}');
    expect(chosen()).toEqual(['Health: Held', 'Astana: Held']);
  });
});
