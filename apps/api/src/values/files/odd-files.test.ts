import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { workbookOf } from '../../sheets/testing.ts';
import { createWorld, type Caller, type World } from '../../testing/world.ts';

let world: World;
let clerk: Caller;
beforeAll(async () => {
  world = await createWorld('collection');
  clerk = await world.as('clerk');
});
afterAll(() => world.open.close());

const judge = async (content: Uint8Array<ArrayBuffer> | string, indicatorId?: string, lang = 'en') => {
  const form = new FormData();
  form.set('file', new File([content], 'values'));
  if (indicatorId) form.set('indicatorId', indicatorId);
  return clerk('POST', `/api/v1/cycles/t-2026/values/file?lang=${lang}`, form);
};
type Told = { address: string; typed: string; detail: string };
const refusedOf = ({ body }: Awaited<ReturnType<typeof judge>>) =>
  body.refused.map(({ address, typed, detail }: Told) => `${address}: ${typed} — ${detail}`);
const valuesOf = ({ body }: Awaited<ReturnType<typeof judge>>) =>
  body.changes.map(
    ({ bodyId, inputId, after }: { bodyId: string; inputId: string; after: { value: string } }) =>
      `${bodyId} ${inputId} ${after.value}`,
  );
const fixture = (name: string) =>
  new Uint8Array(readFileSync(new URL(`../../sheets/fixtures/${name}`, import.meta.url)));

test('a workbook of LibreOffice with all that is odd is judged cell by cell', async () => {
  const judged = await judge(fixture('odd.xlsx'));
  expect(refusedOf(judged)).toEqual([
    'sheet “Meetings held”, A7: Nowhere — This cycle has no such rated body. Write the name or abbreviation that stands in the register.',
    'sheet “Meetings held”, A8: Almaty — The body stands in row 3 already.',
    'sheet “Meetings held”, B5: 93% — A number is needed here, not a percentage: delete the % sign.',
    'sheet “Meetings held”, C5: 2026-01-27 — The spreadsheet has made a date of this number. Give the cell the form of a number and type the value again.',
    'sheet “Meetings held”, B6: 4 — Cells B6:C6 are merged: it cannot be told to which of them the value belongs. Unmerge them.',
  ]);
  expect(valuesOf(judged)).toEqual([
    'almaty held 2',
    'almaty planned 3',
    'astana held 1',
    'astana planned 1',
  ]);
  expect(judged.body.warnings).toEqual([
    { address: 'sheet “Meetings held”', cells: ['4'], detail: 'Hidden rows were read as well.' },
    {
      address: 'sheet “Meetings held”',
      cells: ['B3'],
      detail: 'Formulas: their stored result was taken.',
    },
    {
      address: 'sheet “Meetings held”',
      cells: ['C3'],
      detail: 'Numbers are kept as text; they were read as numbers.',
    },
  ]);
  expect(judged.body.ignored).toEqual([
    { sheet: 'Notes', detail: 'No headings of an indicator were found here.' },
  ]);
});

test('a template that LibreOffice filled in and saved is understood by its marks', async () => {
  const judged = await judge(fixture('template-filled.xlsx'));
  expect(judged.body).toMatchObject({ refused: [], warnings: [], ignored: [] });
  expect(valuesOf(judged)).toEqual(['almaty held 2', 'almaty planned 3']);
});

const row = (number: number, cells: readonly (string | number)[]) =>
  `<row r="${number}">${cells
    .map((cell) =>
      typeof cell === 'number' ? `<c><v>${cell}</v></c>` : `<c t="inlineStr"><is><t>${cell}</t></is></c>`,
    )
    .join('')}</row>`;
const marked = (rows: readonly (readonly (string | number)[])[], name = 'Sheet1') =>
  workbookOf([
    {
      name,
      xml: `<worksheet><sheetData>${rows.map((each, at) => row(at + 1, each)).join('')}</sheetData></worksheet>`,
    },
  ]);
const ids = ['olshem:values:1', 't-2026/meetings-held', 'held', 'planned'];

describe('a template that a person changed', () => {
  test('with another heading is read as before, and that is said', async () => {
    const judged = await judge(
      marked([ids, ['', 'How'], ['', 'Body', 'Held by us', 'Planned'], ['almaty', 'Almaty', 2, 3]]),
    );
    expect(valuesOf(judged)).toEqual(['almaty held 2', 'almaty planned 3']);
    expect(judged.body.warnings).toEqual([
      {
        address: 'sheet “Sheet1”',
        cells: ['C3'],
        detail: 'The heading was “Held” and is “Held by us” now. The column was read as before.',
      },
    ]);
  });

  test('with headings exchanged is refused at each of them', async () => {
    const judged = await judge(
      marked([ids, ['', 'How'], ['', 'Body', 'Planned', 'Held'], ['almaty', 'Almaty', 3, 2]]),
    );
    expect(judged.body.changes).toEqual([]);
    expect(refusedOf(judged).map((line: string) => line.slice(0, 34))).toEqual([
      'sheet “Sheet1”, C3: Planned — The ',
      'sheet “Sheet1”, D3: Held — The hea',
    ]);
  });

  test('with another name beside a key is refused at the name', async () => {
    const judged = await judge(
      marked([ids, ['', 'How'], ['', 'Body', 'Held', 'Planned'], ['almaty', 'Astana', 2, 3]]),
    );
    expect(refusedOf(judged)).toEqual([
      'sheet “Sheet1”, B4: Astana — The hidden key of the row belongs to “almaty”, and the name is another. Restore the name, or clear the hidden first cell of the row.',
    ]);
  });

  test('of another cycle is refused as a sheet', async () => {
    const other = ['olshem:values:1', 't-2025/meetings-held', 'held'];
    expect(refusedOf(await judge(marked([other, ['', 'Body', 'Held'], ['almaty', 'Almaty', 2]])))).toEqual([
      'sheet “Sheet1”:  — The sheet is from the template of another cycle. Download the template of this one.',
    ]);
  });
});

describe('a text file', () => {
  test.each([
    ['names', 'Body;Held;Planned\nalmaty;1;2'],
    ['abbreviations, headings in another language', 'Орган;Held (ru);Planned (kk)\nALMATY (ru);1;2'],
    ['a title above and no line for other bodies', 'Meetings held\n\nBody;Held;Planned\nAlmaty;1;2\nTotal\n'],
  ])('goes by %s', async (_, content) => {
    expect(valuesOf(await judge(content, 'meetings-held'))).toEqual(['almaty held 1', 'almaty planned 2']);
  });

  test('is refused by line and column', async () => {
    expect(refusedOf(await judge('Body;Held;Planned\nalmaty;12,5;13', 'meetings-held', 'ru'))).toEqual([
      'строка 2, столбец 2: 12,5 — Нужно целое число.',
    ]);
  });

  test('with a number that can be read in two ways is asked about', async () => {
    expect(refusedOf(await judge('Body;Late\nalmaty;3,000', 'late-answers', 'ru'))[0]).toContain(
      'Это можно прочесть как 3 · 3\u00a0000.',
    );
  });

  test('blank cells erase nothing', async () => {
    const { body } = await judge('Body;Held;Planned\nalmaty;;3\nastana;;', 'meetings-held');
    expect(body.changes).toMatchObject([{ bodyId: 'almaty', inputId: 'planned' }]);
    expect(body.sheets).toMatchObject([{ rows: 1, fresh: 1 }]);
  });

  test('with a heading twice is refused', async () => {
    expect(refusedOf(await judge('Body;Held;Held\nalmaty;1;2', 'meetings-held'))).toEqual([
      'line 1, column 3: Held — The heading “Held” stands in two columns.',
    ]);
  });

  test('of nothing that is known says so', async () => {
    const { body } = await judge('%PDF-1.7\nhello');
    expect(body).toMatchObject({
      sheets: [],
      refused: [],
      ignored: [{ detail: 'No headings of an indicator were found here.' }],
    });
  });
});
