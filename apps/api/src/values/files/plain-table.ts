import { m } from '@olshem/i18n';
import { indicatorsOf, type Indicator } from '@olshem/scoring';
import { readRow, type FileRow, type FileSheet } from '../../sheets/book.ts';
import { nameColumnOf, namesIndicator, type Column, type Found } from './table.ts';
import { cellName, type Warnings } from './file-words.ts';
import type { FileWorld } from './file-world.ts';
import { columnsOf, listsOf, stands } from './titles.ts';

/** Rows below the headings in which a column of names is looked for. */
const PROBE = 60;

interface Fit {
  indicator: Indicator;
  list: string | undefined;
  row: FileRow;
  columns: Map<number, Column>;
  /** A heading that stands in two columns. */
  twice: { column: number; text: string } | undefined;
}

/** The table of a sheet that somebody made: headings that carry the titles of inputs, and a column of names. */
export function plainTable(
  sheet: FileSheet,
  head: readonly FileRow[],
  world: FileWorld,
  warnings: Warnings,
  indicatorId: string | undefined,
): Found {
  const said = { locale: world.locale };
  const among = world.own.filter(({ id }) => indicatorId === undefined || id === indicatorId);
  const fits = among.flatMap((indicator) => fitsOf(indicator, head));
  const best = chosen(fits, sheet, head);
  if (best === 'several') return { ignored: m.portal_file_ignored_ambiguous({}, said) };
  if (!best) {
    const others = indicatorsOf(world.cycle.methodology).filter((each) => !world.own.includes(each));
    const foreign = others.some((each) => fitsOf(each, head).length > 0);
    return {
      ignored: foreign ? m.portal_file_ignored_foreign({}, said) : m.portal_file_ignored_unknown({}, said),
    };
  }
  const { indicator, list, row, columns, twice } = best;
  if (twice) {
    const place = { sheet: sheet.name, row: row.number, column: twice.column };
    const detail = m.portal_file_heading_twice({ heading: twice.text }, said);
    return { refused: [{ place, typed: twice.text, detail }] };
  }
  const from = sheet.rows.findIndex((written) => readRow(written).number > row.number);
  const below = from === -1 ? [] : sheet.rows.slice(from, from + PROBE).map(readRow);
  const taken = new Set(columns.keys());
  const nameColumn =
    nameColumnOf(below, taken, world) ?? [...row.cells.keys()].find((column) => !taken.has(column));
  if (nameColumn === undefined) return { ignored: m.portal_file_ignored_bodies({}, said) };
  for (const [column, { text }] of row.cells)
    if (
      !taken.has(column) &&
      column > nameColumn &&
      nameColumnOf(below, new Set([nameColumn]), world) !== column
    )
      warnings.add(
        sheet.name,
        m.portal_file_said_column({ heading: text }, said),
        cellName(row.number, column),
      );
  if (sheet.hidden) warnings.add(sheet.name, m.portal_file_said_hidden_sheet({}, said));
  return {
    table: {
      sheet,
      indicator,
      list,
      columns,
      keyColumn: undefined,
      nameColumn,
      firstRow: row.number + 1,
      marked: false,
    },
  };
}

/** Where the headings of an indicator, or of one of its lists, stand: the row that holds the most of them. */
function fitsOf(indicator: Indicator, head: readonly FileRow[]): Fit[] {
  return [undefined, ...listsOf(indicator)].flatMap((list) => {
    const known = columnsOf(indicator, list);
    const rows = head.map((row): Fit => {
      const columns = new Map<number, Column>();
      let twice: Fit['twice'];
      for (const [column, { text }] of row.cells) {
        const input = known.find(({ id, title }) => stands(text, id, title));
        if (!input) continue;
        if ([...columns.values()].includes(input)) twice ??= { column, text };
        else columns.set(column, input);
      }
      return { indicator, list, row, columns, twice };
    });
    const best = rows.toSorted((one, other) => other.columns.size - one.columns.size)[0];
    return best && best.columns.size > 0 ? [best] : [];
  });
}

/** The fit with the most headings; of several, that which the sheet or a row above names. */
function chosen(
  fits: readonly Fit[],
  sheet: FileSheet,
  head: readonly FileRow[],
): Fit | 'several' | undefined {
  const named = fits.filter(
    ({ indicator, row }) =>
      namesIndicator(sheet.name, indicator, false) ||
      head.some(
        (above) =>
          above.number < row.number &&
          [...above.cells.values()].some(({ text }) => namesIndicator(text, indicator, true)),
      ),
  );
  const among = named.length > 0 ? named : fits;
  const most = Math.max(0, ...among.map(({ columns }) => columns.size));
  const best = among.filter(({ columns }) => columns.size === most);
  return best.length > 1 ? 'several' : best[0];
}
