import { cellText, rowsOf, valueInWords } from '@olshem/entry';
import { m, type Locale } from '@olshem/i18n';
import type { InputDefinition } from '@olshem/scoring';
import { stringify } from 'csv-stringify/sync';
import type { LoadedCycle } from '../../cycles/cycle.store.ts';
import type { StoredRevision } from '../value.store.ts';
import { exemptWords, type GridOfFile } from './grid-of-file.ts';
import { SheetNames } from './sheet-names.ts';
import { numberForm, sheetValue, type SheetValue } from './sheet-value.ts';

type CellMaker<Value> = (value: string, input: InputDefinition) => Value;

/** The rows of an export: each body with the value, the state and the ground of every input. */
function exported<Value>(
  cycle: LoadedCycle,
  grid: GridOfFile,
  locale: Locale,
  valueOf: CellMaker<Value>,
): {
  headings: string[];
  rows: { revision?: StoredRevision | undefined; input?: InputDefinition; cell: Value | string }[][];
} {
  const { indicator, inputs, rows } = grid;
  const said = { locale };
  const groups = new Map(cycle.methodology.groups.map(({ id, title }) => [id, title]));
  const headings = [
    m.portal_file_column_key({}, said),
    m.portal_file_column_body({}, said),
    m.portal_file_column_group({}, said),
    ...inputs.flatMap(({ title }) => [
      title[locale],
      m.portal_file_column_status({ input: title[locale] }, said),
      m.portal_file_column_ground({ input: title[locale] }, said),
    ]),
  ];
  return {
    headings,
    rows: rows.map(({ body, held }) => [
      { cell: body.id },
      { cell: body.name[locale] },
      { cell: groups.get(body.group)?.[locale] ?? body.group },
      ...inputs.flatMap((input) => {
        const revision = held(input.id);
        return [
          { revision, input, cell: revision?.value == null ? '' : valueOf(revision.value, input) },
          { cell: stateOf(revision, locale) },
          { cell: exemptWords(revision, indicator, locale) ?? '' },
        ];
      }),
    ]),
  };
}

/** The values of an indicator as CSV: numbers as the language writes them, and no text that a spreadsheet would compute. */
export function exportedCsv(cycle: LoadedCycle, grid: GridOfFile, locale: Locale): string {
  const { headings, rows } = exported(cycle, grid, locale, (value, input) =>
    cellText(plainList(value, input, locale), input, locale),
  );
  return csvOf([headings, ...rows.map((cells) => cells.map(({ cell }) => cell))]);
}

/** Rows as CSV that a spreadsheet in Russian or Kazakh opens: it parts cells at semicolons, and knows UTF-8 by its mark. */
export function csvOf(rows: readonly (readonly string[])[]): string {
  return stringify(
    rows.map((cells) => cells.map(harmless)),
    { bom: true, delimiter: ';', record_delimiter: 'windows' },
  );
}

/** A text that a spreadsheet would take for a formula begins with an apostrophe; a number, negative ones too, is none. */
export function harmless(text: string): string {
  if (!/^[=+\-@\t\r]/.test(text)) return text;
  return /^[-+]?\d[\d\s\u00a0\u202f]*([.,]\d+)?$/.test(text) ? text : `'${text}`;
}

/** The values of an indicator as a workbook, numbers as numbers. */
export async function exportedWorkbook(
  cycle: LoadedCycle,
  grid: GridOfFile,
  locale: Locale,
): Promise<Uint8Array<ArrayBuffer>> {
  const { Workbook } = await import('@cj-tech-master/excelts');
  const workbook = new Workbook();
  const sheet = workbook.addWorksheet(new SheetNames().take(grid.indicator.title[locale]), {
    views: [{ state: 'frozen', xSplit: 2, ySplit: 1 }],
  });
  const { headings, rows } = exported<SheetValue>(cycle, grid, locale, (value, input) =>
    input.type === 'list' ? plainList(value, input, locale) : sheetValue(value, input, locale),
  );
  for (const [at, heading] of headings.entries()) {
    const cell = sheet.getCell(1, at + 1);
    cell.value = heading;
    cell.font = { bold: true };
    cell.alignment = { wrapText: true, vertical: 'top' };
    sheet.getColumn(at + 1).width = at === 1 ? 46 : 20;
  }
  for (const [row, cells] of rows.entries())
    for (const [column, { cell: value, input, revision }] of cells.entries()) {
      const cell = sheet.getCell(row + 2, column + 1);
      if (value !== '') cell.value = value;
      const form = input && numberForm(revision?.value, input);
      if (form !== undefined && typeof value !== 'string') cell.numFmt = form;
    }
  return new Uint8Array(await workbook.xlsx.writeBuffer());
}

/** The rows of a list in words; other values as they are. */
function plainList(value: string, input: InputDefinition, locale: Locale): string {
  return input.type === 'list' && rowsOf(value, input).length > 0
    ? valueInWords(value, input, locale)
    : value;
}

function stateOf(revision: StoredRevision | undefined, locale: Locale): string {
  if (revision?.status === 'exempt') return m.portal_exempt({}, { locale });
  return revision?.value == null
    ? m.portal_file_status_missing({}, { locale })
    : m.portal_file_status_value({}, { locale });
}
