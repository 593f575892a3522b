import { cellDate, exemptText, rowsOf, valueInWords } from '@olshem/entry';
import { m, type Locale } from '@olshem/i18n';
import type { InputDefinition, ListInput } from '@olshem/scoring';
import type { Cell, Workbook, Worksheet } from '@cj-tech-master/excelts';
import type { LoadedCycle } from '../../cycles/cycle.store.ts';
import { exemptWords, type GridOfFile } from './grid-of-file.ts';
import { numberForm, sheetValue } from './sheet-value.ts';
import { SheetNames } from './sheet-names.ts';
import { MARKS } from './titles.ts';
import { Words } from './words-sheet.ts';

const HEADINGS = 3;
/** Blank rows below those of a list, and the fewest that a list begins with. */
const SPARE = 60;
const SPARE_PER_BODY = 3;

const LOCKED = { type: 'pattern', pattern: 'solid', fgColor: { argb: 'FFF1F3F5' } } as const;

/** What the sheets of a template have in common. */
interface Making {
  cycle: LoadedCycle;
  locale: Locale;
  workbook: Workbook;
  names: SheetNames;
  words: Words;
}

/**
 * A workbook to fill in: a sheet for each indicator with what is stored already, and one for each of its lists. Names and
 * headings are locked without a password; the ids that an import finds everything by stand hidden in the first row and column.
 */
export async function templateWorkbook(
  cycle: LoadedCycle,
  grids: readonly GridOfFile[],
  locale: Locale,
): Promise<Uint8Array<ArrayBuffer>> {
  // Large, and of use to nobody who does not ask for a workbook.
  const { Workbook } = await import('@cj-tech-master/excelts');
  const workbook = new Workbook();
  workbook.creator = 'Ölshem';
  const making = { cycle, locale, workbook, names: new SheetNames(), words: new Words(locale) };
  for (const grid of grids) await valuesSheet(making, grid);
  making.words.write(workbook);
  return new Uint8Array(await workbook.xlsx.writeBuffer());
}

async function valuesSheet(making: Making, grid: GridOfFile): Promise<void> {
  const { cycle, locale, words } = making;
  const { indicator, inputs, rows } = grid;
  const sheet = begin(making, indicator.title[locale], {
    mark: MARKS.values,
    key: `${cycle.id}/${indicator.id}`,
    how: m.portal_file_how({}, { locale }),
    columns: inputs,
  });
  const lists = inputs.flatMap((input) => (input.type === 'list' ? [{ ...input, input }] : []));
  const sheetOf = new Map(lists.map(({ id, title }) => [id, making.names.unused(title[locale])]));
  for (const [at, input] of inputs.entries())
    sheet.getCell(HEADINGS, at + 3).note = noteOf(input, grid, locale, sheetOf.get(input.id) ?? '');
  for (const [row, { body, held }] of rows.entries()) {
    nameCells(sheet, HEADINGS + 1 + row, body.id, body.name[locale]);
    for (const [at, input] of inputs.entries()) {
      const revision = held(input.id);
      const cell = sheet.getCell(HEADINGS + 1 + row, at + 3);
      opened(cell, input, revision?.value);
      const exempt = exemptWords(revision, indicator, locale);
      if (exempt !== undefined) cell.value = exempt;
      else if (revision?.value === '[]' && input.type === 'list')
        cell.value = m.portal_rows_none({}, { locale });
      else if (revision?.value != null && input.type !== 'list')
        cell.value = sheetValue(revision.value, input, locale);
    }
  }
  const last = HEADINGS + Math.max(rows.length, 1);
  for (const [at, input] of inputs.entries())
    words.offer(sheet, at + 3, [HEADINGS + 1, last], input, indicator);
  await closed(sheet);
  for (const { id, input } of lists) await listSheet(making, grid, { id, input, name: sheetOf.get(id)! });
}

async function listSheet(
  making: Making,
  { indicator, rows }: GridOfFile,
  { id, input, name }: { id: string; input: ListInput; name: string },
): Promise<void> {
  const { cycle, locale, words } = making;
  const columns = Object.entries(input.columns).map(([column, definition]) => ({
    id: column,
    ...definition,
  }));
  const sheet = begin(making, name, {
    mark: MARKS.rows,
    key: `${cycle.id}/${indicator.id}/${id}`,
    how: `${input.title[locale]}. ${m.portal_file_how_rows({}, { locale })}`,
    columns,
  });
  let at = HEADINGS + 1;
  for (const { body, held } of rows) {
    const stored = held(id)?.value;
    for (const row of stored == null ? [] : rowsOf(stored, input)) {
      nameCells(sheet, at, body.id, body.name[locale]);
      for (const [column, definition] of columns.entries()) {
        const cell = sheet.getCell(at, column + 3);
        opened(cell, definition, row[definition.id]);
        const value = row[definition.id];
        if (value !== undefined) cell.value = valueInWords(value, definition, locale);
      }
      at += 1;
    }
  }
  const last = at + Math.max(SPARE, SPARE_PER_BODY * rows.length);
  for (let row = at; row <= last; row += 1)
    for (let column = 2; column < columns.length + 3; column += 1)
      sheet.getCell(row, column).protection = { locked: false };
  words.offerBodies(
    sheet,
    [at, last],
    rows.map(({ body }) => body.name[locale]),
  );
  for (const [column, definition] of columns.entries())
    words.offer(sheet, column + 3, [HEADINGS + 1, last], definition, {});
  await closed(sheet);
}

function begin(
  { workbook, names, locale }: Making,
  title: string,
  about: { mark: string; key: string; how: string; columns: readonly (InputDefinition & { id: string })[] },
): Worksheet {
  const sheet = workbook.addWorksheet(names.take(title), {
    views: [{ state: 'frozen', xSplit: 2, ySplit: HEADINGS }],
  });
  sheet.getRow(1).values = [about.mark, about.key, ...about.columns.map(({ id }) => id)];
  sheet.getRow(1).hidden = true;
  sheet.getColumn(1).hidden = true;
  sheet.getColumn(2).width = 46;
  sheet.getCell(2, 2).value = `${title}. ${about.how}`;
  sheet.getCell(2, 2).font = { bold: true };
  sheet.getCell(2, 2).alignment = { wrapText: true, vertical: 'top' };
  sheet.getRow(2).height = 62;
  const headings = [
    m.portal_file_column_body({}, { locale }),
    ...about.columns.map((each) => each.title[locale]),
  ];
  for (const [at, heading] of headings.entries()) {
    const cell = sheet.getCell(HEADINGS, at + 2);
    cell.value = heading;
    cell.font = { bold: true };
    cell.fill = LOCKED;
    cell.alignment = { wrapText: true, vertical: 'top' };
    if (at > 0) sheet.getColumn(at + 2).width = 22;
  }
  return sheet;
}

function nameCells(sheet: Worksheet, row: number, id: string, name: string): void {
  sheet.getCell(row, 1).value = id;
  const cell = sheet.getCell(row, 2);
  cell.value = name;
  cell.fill = LOCKED;
}

/** A cell to fill in. Text that looks like a formula stays text, for nothing here is one. */
function opened(cell: Cell, input: InputDefinition, value: string | null | undefined): void {
  cell.protection = { locked: false };
  const form = numberForm(value, input);
  if (form !== undefined) cell.numFmt = form;
}

async function closed(sheet: Worksheet): Promise<void> {
  await sheet.protect('', {
    selectLockedCells: true,
    selectUnlockedCells: true,
    formatCells: true,
    formatColumns: true,
    formatRows: true,
  });
}

function noteOf(
  input: InputDefinition,
  { indicator }: GridOfFile,
  locale: Locale,
  listSheetName: string,
): string {
  const said = { locale };
  const what = () => {
    switch (input.type) {
      case 'count':
        return m.portal_file_note_count({}, said);
      case 'percent':
        return m.portal_file_note_percent({ most: input.digits }, said);
      case 'amount':
        return m.portal_file_note_amount({ most: input.digits }, said);
      case 'yes-no':
        return m.portal_file_note_yes_no({}, said);
      case 'date':
        return m.portal_file_note_date({ example: cellDate('2026-01-27', locale) }, said);
      case 'choice':
        return m.portal_file_note_choice({}, said);
      case 'list':
        return m.portal_file_note_list({ sheet: listSheetName }, said);
    }
  };
  const grounds = (indicator.exemptions ?? []).map(({ title }) => exemptText(title[locale], locale));
  return [
    input.title[locale],
    what(),
    ...(grounds.length > 0 ? [m.portal_file_note_exempt({}, said), ...grounds] : []),
  ].join('\n');
}
