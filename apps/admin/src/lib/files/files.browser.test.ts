import { count } from '@olshem/scoring';
import { expect, test } from 'vitest';
import { render } from 'vitest-browser-svelte';
import FileSection from './FileSection.svelte';
import ImportDone from './ImportDone.svelte';
import JudgedFile from './JudgedFile.svelte';

const text = (en: string) => ({ kk: `${en} (kk)`, ru: `${en} (ru)`, en });
const digest = 'a'.repeat(64);
const judged = {
  fileName: 'values.xlsx',
  sha256: digest,
  state: 'b'.repeat(64),
  sheets: [
    { sheet: 'Late', indicatorId: 'late-answers', list: null, rows: 2, fresh: 0, changed: 1, unchanged: 1 },
  ],
  ignored: [{ sheet: 'Notes', detail: 'No headings of an indicator were found here.' }],
  changes: [
    {
      bodyId: 'almaty',
      indicatorId: 'late-answers',
      inputId: 'late',
      address: 'sheet “Late”, C4',
      before: { status: 'value' as const, value: '3', ground: null },
      after: { status: 'value' as const, value: '1234', ground: null },
    },
  ],
  refused: [] as { address: string; typed: string; detail: string }[],
  refusedCount: 0,
  warnings: [{ address: 'sheet “Late”', cells: ['C4'], detail: 'Formulas: their stored result was taken.' }],
  sums: [{ indicatorId: 'late-answers', inputId: 'late', values: 2, sum: '1240' }],
  disclosed: false,
};
const open = (more: Partial<typeof judged> = {}) =>
  render(JudgedFile, {
    locale: 'en',
    judged: { ...judged, ...more },
    names: { almaty: 'Akimat of Almaty' },
    titles: { 'late-answers': text('Late answers') },
    inputs: { 'late-answers': { late: count(text('Late')) } },
    indicator: '',
  });

test('what a file would change is told from what to what, and is confirmed as it was judged', async () => {
  const screen = await open();
  await expect.element(screen.getByRole('row', { name: /Akimat of Almaty.*3.*1,234/ })).toBeVisible();
  await expect
    .element(screen.getByRole('listitem').first())
    .toHaveTextContent('Formulas: their stored result was taken. sheet “Late”: C4');
  const button = screen.getByRole('button', { name: 'Save all: 1' });
  await expect.element(button).toBeVisible();
  const { elements } = (button.element() as HTMLButtonElement).form!;
  expect((elements.namedItem('state') as HTMLInputElement).value).toBe(judged.state);
  expect((elements.namedItem('sha256') as HTMLInputElement).value).toBe(digest);
});

test('a file with a refused cell is told by its address and cannot be confirmed', async () => {
  const refused = [{ address: 'sheet “Late”, C5', typed: '12,5', detail: 'A whole number is needed.' }];
  const screen = await open({ refused, refusedCount: 1 });
  await expect.element(screen.getByRole('row', { name: /C5.*12,5.*A whole number is needed/ })).toBeVisible();
  expect(screen.getByRole('button').query()).toBeNull();
});

test('what the bodies were shown asks for a public reason in three languages', async () => {
  const screen = await open({ disclosed: true });
  expect(screen.getByRole('textbox').elements()).toHaveLength(3);
});

test('files of an indicator are offered in the language of the page, and one is taken while values may be written', async () => {
  const screen = await render(FileSection, { locale: 'kk', cycle: 'c', indicator: 'late', editable: true });
  expect(
    screen
      .getByRole('link')
      .elements()
      .map((link) => link.getAttribute('href')),
  ).toEqual([
    '/api/v1/cycles/c/values/template.xlsx?lang=kk&indicator=late',
    '/api/v1/cycles/c/indicators/late/template.csv?lang=kk',
    '/api/v1/cycles/c/indicators/late/values.xlsx?lang=kk',
    '/api/v1/cycles/c/indicators/late/values.csv?lang=kk',
  ]);
  await expect.element(screen.getByLabelText('Толтырылған файл')).toBeVisible();
  await screen.rerender({ editable: false });
  expect(screen.getByRole('link').elements()).toHaveLength(2);
  expect(screen.getByRole('button').query()).toBeNull();
});

test('a finished import names its rows and its file', async () => {
  const made = {
    id: 'i',
    cycleId: 'c',
    fileName: 'values.xlsx',
    sha256: digest,
    indicatorIds: [],
    rows: 2,
    values: 1,
    sums: [],
    by: 'Dana',
    at: '2026-01-15T05:00:00.000Z',
  };
  const screen = await render(ImportDone, { locale: 'en', made });
  await expect.element(screen.getByText('Values saved: 1')).toBeVisible();
  await expect
    .element(screen.getByRole('link', { name: 'values.xlsx' }))
    .toHaveAttribute('href', '/api/v1/cycles/c/imports/i/file');
});
