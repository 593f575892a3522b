import { choice, count, date, list, yesNo, type ListInput } from '@olshem/scoring';
import { beforeEach, describe, expect, test } from 'vitest';
import { userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import GridTable from './GridTable.svelte';
import type { EntryGrid } from './entry-grid.svelte.ts';
import { ListDraft } from './list-draft.svelte.ts';
import { kindsOn, Line, refusal } from './testing.ts';

const text = (en: string) => ({ kk: `${en} (kk)`, ru: `${en} (ru)`, en });
const names = { almaty: 'Almaty', astana: 'Astana', health: 'Health' };

// Many steps of a person, each of which a busy machine takes its time for.
const slow = { timeout: 20_000 };

let line: Line;
let grid: EntryGrid;
beforeEach(() => {
  line = new Line();
});

/** The grid with the cell of a body's list in focus, and its editor open after Enter. */
async function open(body: 'Almaty' | 'Astana', locale: 'kk' | 'ru' | 'en' = 'en') {
  grid = kindsOn(line, locale);
  const screen = await render(GridTable, {
    locale,
    grid,
    rows: grid.rows,
    names,
    knownAs: {},
    caption: 'Services: inputs by body',
    editable: true,
    say: () => {},
  });
  const cell = screen.getByRole('button', { name: new RegExp(`^${body}: Services`) });
  (cell.element() as HTMLElement).focus();
  await userEvent.keyboard('{Enter}');
  const editor = screen.getByRole('dialog', { name: new RegExp(`^${body}: Services`) });
  await expect.element(editor).toBeVisible();
  const field = (name: string) => editor.getByRole('combobox', { name, exact: true });
  return { screen, cell, editor, field };
}

function paste(block: string): void {
  const clipboardData = new DataTransfer();
  clipboardData.setData('text/plain', block);
  document.activeElement?.dispatchEvent(
    new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }),
  );
}

const sentRows = () => JSON.parse(/=(.*)@\d+$/.exec(line.sent.at(-1)![0]!)![1]!) as unknown;

test(
  'rows are typed, added, moved and removed by keyboard, saved as one value, and the focus goes back',
  slow,
  async () => {
    const { cell, editor, field } = await open('Almaty');
    await expect.element(field('Row 1: Accepted')).toHaveFocus();
    await userEvent.keyboard('0{Tab}l');
    await expect.element(field('Row 1: Accepted')).toHaveDisplayValue('no');
    await userEvent.keyboard('b{Enter}{Enter}{Enter}');
    await expect.element(field('Row 4: Accepted')).toHaveFocus();
    await userEvent.keyboard('1{Tab}4');
    await userEvent.keyboard('{Alt>}{ArrowUp}{/Alt}');
    await expect.element(field('Row 3: Mark')).toHaveFocus();
    await expect.element(field('Row 3: Mark')).toHaveDisplayValue('4.8–5');
    await editor.getByRole('button', { name: 'Remove row 2' }).click();
    await editor.getByRole('button', { name: 'Save the rows' }).click();
    await expect.element(editor).not.toBeInTheDocument();
    await expect.element(cell).toHaveFocus();
    expect(line.sent).toHaveLength(1);
    expect(sentRows()).toEqual([
      { accepted: 'no', mark: 'low' },
      { accepted: 'yes', mark: 'high' },
      { accepted: 'yes', mark: 'low' },
    ]);
  },
);

test('a list without rows says what it means to save it, and is another value than nothing', async () => {
  const { cell, editor } = await open('Astana');
  await expect.element(cell).toHaveTextContent('no data');
  await expect.element(editor.getByText(/Saved so, it states that there were none/)).toBeVisible();
  await expect.element(editor.getByRole('button', { name: 'Add a row' })).toHaveFocus();
  await editor.getByRole('button', { name: 'Save the empty list' }).click();
  expect(line.sent).toEqual([['astana/services=[]@0']]);
  await expect.element(cell).toHaveTextContent('an empty list: no rows');
});

test('a cell that is no value is named with its row and column, and nothing is saved', async () => {
  const { editor, field } = await open('Almaty');
  await editor.getByRole('button', { name: 'Add a row' }).click();
  await userEvent.keyboard('1');
  await editor.getByRole('button', { name: 'Save the rows' }).click();
  await expect.element(field('Row 4: Mark')).toHaveFocus();
  await expect
    .element(field('Row 4: Mark'))
    .toHaveAccessibleDescription('row 4, column “Mark”: nothing has been entered.');
  await expect
    .element(
      editor
        .getByRole('alert')
        .getByRole('link', { name: 'row 4, column “Mark”: nothing has been entered.' }),
    )
    .toBeVisible();
  expect(line.sent).toEqual([]);
});

describe('a block from a spreadsheet', () => {
  test(
    'becomes rows, its titles lead to their columns in whatever language, and what is unknown is shown',
    slow,
    async () => {
      const { editor, field } = await open('Astana');
      await editor.getByRole('button', { name: 'Add a row' }).click();
      paste('Mark (ru)\tAccepted (ru)\nbelow 4\tда\n4,8–5\tЛОЖЬ\n3,9\t1\n');
      await expect.element(field('Row 3: Accepted')).toHaveDisplayValue('yes');
      await expect.element(field('Row 2: Accepted')).toHaveDisplayValue('no');
      await expect
        .element(field('Row 3: Mark'))
        .toHaveAccessibleDescription('row 3, column “Mark”: The list has no such option: “3,9”.');
      await field('Row 3: Mark').selectOptions('high');
      await editor.getByRole('button', { name: 'Save the rows' }).click();
      expect(sentRows()).toEqual([
        { accepted: 'yes', mark: 'low' },
        { accepted: 'no', mark: 'high' },
        { accepted: 'yes', mark: 'high' },
      ]);
    },
  );

  test('on the cell itself opens the editor with its rows behind those that are there', async () => {
    const { screen, editor, field } = await open('Almaty');
    await userEvent.keyboard('{Escape}');
    await expect.element(editor).not.toBeInTheDocument();
    paste('да\tbelow 4\n\t\nнет\tbelow 4\tremark\n');
    await expect.element(field('Row 5: Accepted')).toHaveDisplayValue('no');
    await expect
      .element(screen.getByRole('dialog').getByRole('status'))
      .toHaveTextContent('Rows pasted: 2 · Cells without a column, not pasted: 1');
  });

  test('of sixty rows is taken as a whole', async () => {
    const { editor } = await open('Astana');
    await editor.getByRole('button', { name: 'Add a row' }).click();
    paste(Array.from({ length: 60 }, () => 'да\tbelow 4').join('\n'));
    await editor.getByRole('button', { name: 'Save the rows' }).click();
    expect(sentRows()).toHaveLength(60);
  });
});

test('what was changed and not saved does not go without a word', async () => {
  const { cell, editor, field } = await open('Almaty');
  await userEvent.keyboard('0{Escape}');
  await expect
    .element(editor.getByText('There are changes that were not saved. Discard them?'))
    .toBeVisible();
  await expect.element(editor.getByRole('button', { name: 'Go on editing' })).toHaveFocus();
  await userEvent.keyboard('{Enter}');
  await expect.element(field('Row 1: Accepted')).toHaveDisplayValue('no');
  await editor.getByRole('button', { name: 'Close without saving' }).first().click();
  await editor.getByRole('button', { name: 'Yes, close without saving' }).click();
  await expect.element(cell).toHaveFocus();
  await expect.element(cell).toHaveTextContent('3 rows');
  expect(line.sent).toEqual([]);
});

test("somebody else's rows are told with their name, and one's own stay until they are settled", async () => {
  const { screen, cell, editor } = await open('Almaty');
  await editor.getByRole('button', { name: 'Remove row 1' }).click();
  await editor.getByRole('button', { name: 'Save the rows' }).click();
  const current = { value: '[]', version: 2, author: 'Dana Omarova' };
  line.last.fail(
    refusal({
      status: 409,
      code: 'value_changed',
      details: { conflicts: [{ bodyId: 'almaty', inputId: 'services', current }] },
    }),
  );
  await expect
    .element(
      screen.getByText(
        /^This value was changed meanwhile: an empty list: no rows \(Dana Omarova, —\)\. Yours: 2 rows: /,
      ),
    )
    .toBeVisible();
  await screen.getByRole('button', { name: 'Keep theirs' }).click();
  await expect.element(cell).toHaveTextContent('an empty list: no rows');
  await expect.element(cell).toHaveFocus();
});

test('a list is called by its name and told in the language of the page', async () => {
  const { editor, field } = await open('Almaty', 'kk');
  await expect.element(field('1-жол: Mark (kk)')).toHaveDisplayValue('4.8–5 (kk)');
  await expect.element(editor.getByRole('button', { name: 'Жолдарды сақтау' })).toBeVisible();
});

describe('columns of other kinds', () => {
  const columns = {
    when: date(text('When')),
    n: count(text('N')),
    ok: yesNo(text('OK')),
    kind: choice(text('Kind'), {}),
  };
  const input = {
    ...list(text('Rows'), {}),
    columns: { when: columns.when, n: columns.n },
  } as unknown as ListInput;

  test('are read like cells, and refused with row, column and the true cause', () => {
    const draft = new ListDraft(input, '', 'ru');
    draft.paste([
      ['27.01.2026', '1 204'],
      ['31.02.2026', '3,5'],
    ]);
    expect(draft.rows.map(({ texts }) => texts)).toEqual([
      { when: '27.01.2026', n: '1\u00a0204' },
      { when: '31.02.2026', n: '3,5' },
    ]);
    expect(draft.faults.map(({ words }) => words)).toEqual([
      'строка 2, столбец «When (ru)»: Такого дня нет. Напишите день, месяц, год, например: 27.01.2026.',
      'строка 2, столбец «N (ru)»: Нужно целое число.',
    ]);
    expect(draft.value).toBeUndefined();
    draft.remove(1);
    expect(draft.value).toBe('[{"when":"2026-01-27","n":"1204"}]');
  });

  test('a list longer than what is kept is said to be so', () => {
    const draft = new ListDraft(input, '', 'ru');
    draft.paste(Array.from({ length: 666 }, () => ['27.01.2026', '1']));
    expect(draft.value!.length).toBeLessThanOrEqual(20_000);
    expect(draft.tooLong).toBe(false);
    draft.paste(Array.from({ length: 1 }, () => ['27.01.2026', '1']));
    expect(draft.tooLong).toBe(true);
  });

  test('a move beyond the ends moves nothing', () => {
    const draft = new ListDraft(input, '', 'ru');
    draft.paste([
      ['27.01.2026', '1'],
      ['28.01.2026', '2'],
    ]);
    expect([draft.move(0, -1), draft.move(1, 1), draft.move(0, 1)]).toEqual([false, false, true]);
    expect(draft.rows.map(({ texts }) => texts['n'])).toEqual(['2', '1']);
  });
});
