import { m } from '@olshem/i18n';
import { isAsked } from '../asked.ts';
import { wordingOf } from '../../errors/refusal.ts';
import { columnName } from '../../sheets/address.ts';
import { readRow, type FileCell, type FileRow } from '../../sheets/book.ts';
import { typedText } from '../../sheets/digits.ts';
import { folded } from '../../sheets/folded.ts';
import { cellName, type Place, type RefusedCell, type Warnings } from './file-words.ts';
import type { FileWorld } from './file-world.ts';
import type { Column, Table } from './table.ts';
import { readCellOfFile, type CellReading } from './read-cell-of-file.ts';

/** What a file says about one cell of the grid. */
export interface Entry {
  bodyId: string;
  indicatorId: string;
  inputId: string;
  place: Place;
  typed: string;
  wanted: { status: 'value'; value: string } | { status: 'exempt'; ground: string };
}

/** What a table says, with the rows that say something. */
export interface ReadTable {
  entries: Entry[];
  refused: RefusedCell[];
  rows: number;
}

/** A row with its body and what stands in its columns. */
interface Line {
  row: FileRow;
  bodyId: string;
  cells: { column: number; input: Column; cell: FileCell; reading: CellReading }[];
}

/** Reads the rows of a table: each a body with its inputs, or a row of a list. Lets others have their turn between them. */
export async function readTable(
  table: Table,
  world: FileWorld,
  warnings: Warnings,
  from1904: boolean,
): Promise<ReadTable> {
  const found: ReadTable = { entries: [], refused: [], rows: 0 };
  const lines: Line[] = [];
  const rowOf = new Map<string, number>();
  saidHiddenColumns(table, warnings, world);
  for (const [at, written] of table.sheet.rows.entries()) {
    if (at % 500 === 499) await new Promise(setImmediate);
    const row = readRow(written);
    if (row.number < table.firstRow) continue;
    const cells = [...table.columns].flatMap(([column, input]) => {
      const cell = row.cells.get(column);
      return cell ? [{ column, input, cell }] : [];
    });
    if (cells.length === 0) continue;
    found.rows += 1;
    const body = bodyOf(row, table, world);
    const place = { sheet: table.sheet.name, row: row.number, column: table.nameColumn };
    const typed = row.cells.get(table.nameColumn)?.text ?? '';
    if ('detail' in body) {
      found.refused.push({ place, typed, detail: body.detail });
      continue;
    }
    const before = rowOf.get(body.id);
    if (table.list === undefined && before !== undefined) {
      const detail = m.portal_file_body_twice({ row: before }, { locale: world.locale });
      found.refused.push({ place, typed, detail });
      continue;
    }
    rowOf.set(body.id, row.number);
    if (row.hidden)
      warnings.add(
        table.sheet.name,
        m.portal_file_said_hidden_rows({}, { locale: world.locale }),
        cellName(row.number),
      );
    const asked = {
      exemptions: table.list === undefined ? (table.indicator.exemptions ?? []) : [],
      locale: world.locale,
      from1904,
    };
    lines.push({
      row,
      bodyId: body.id,
      cells: cells.map((each) => ({
        ...each,
        reading: readCellOfFile(each.cell, { ...asked, input: each.input }),
      })),
    });
  }
  refuseFaulty(found, lines, { table, warnings, from1904, world });
  if (table.list === undefined) found.entries.push(...entriesOf(lines, table, from1904));
  else found.entries.push(...listsIn(found, lines, table, world));
  return found;
}

/** The body that a row is about, or why it is none. */
function bodyOf(row: FileRow, table: Table, world: FileWorld): { id: string } | { detail: string } {
  const said = { locale: world.locale };
  const key = table.keyColumn === undefined ? '' : (row.cells.get(table.keyColumn)?.text.trim() ?? '');
  const name = row.cells.get(table.nameColumn)?.text ?? '';
  const named = world.bodiesNamed(name);
  const keyed = world.cycle.bodies.find(({ id }) => id === key);
  if (key !== '' && !keyed) return { detail: m.portal_file_body_unknown({}, said) };
  if (keyed && folded(name) !== '' && !named.includes(keyed.id))
    return { detail: m.portal_file_body_mixed({ body: keyed.name[world.locale] }, said) };
  if (!keyed && folded(name) === '') return { detail: m.portal_file_body_missing({}, said) };
  const id = keyed?.id ?? (named.length === 1 ? named[0] : undefined);
  if (id === undefined) return { detail: m.portal_file_body_unknown({}, said) };
  return isAsked(world.limits, id, table.indicator.id)
    ? { id }
    : { detail: wordingOf('value_not_asked', {}, world.locale) };
}

/** Refuses cells that are no value or that a merged one hides; says what should be known of the others. */
function refuseFaulty(
  found: ReadTable,
  lines: readonly Line[],
  about: { table: Table; warnings: Warnings; from1904: boolean; world: FileWorld },
): void {
  const { warnings, from1904 } = about;
  const { sheet, columns, firstRow } = about.table;
  const { locale } = about.world;
  const wide = sheet.merged.filter(
    ({ bottom, left, right }) =>
      bottom >= firstRow && [...columns.keys()].some((column) => column >= left && column <= right),
  );
  for (const { row, cells } of lines)
    for (const each of cells) {
      const { column, cell, reading } = each;
      const place = { sheet: sheet.name, row: row.number, column };
      const merged = wide.find(
        ({ top, bottom, left, right }) =>
          row.number >= top && row.number <= bottom && column >= left && column <= right,
      );
      if (merged) {
        const range = `${cellName(merged.top, merged.left)}:${cellName(merged.bottom, merged.right)}`;
        each.reading = { kind: 'refused', detail: m.portal_file_merged({ range }, { locale }) };
      }
      if (each.reading.kind === 'refused')
        found.refused.push({ place, typed: typedText(cell, from1904), detail: each.reading.detail });
      else if (reading.kind !== 'empty' && 'said' in reading)
        for (const words of reading.said) warnings.add(sheet.name, words, cellName(row.number, column));
    }
}

function entriesOf(lines: readonly Line[], { indicator, sheet }: Table, from1904: boolean): Entry[] {
  return lines.flatMap(({ row, bodyId, cells }) =>
    cells.flatMap(({ column, input, cell, reading }): Entry[] => {
      if (reading.kind !== 'value' && reading.kind !== 'exempt') return [];
      const { said: _, kind, ...held } = reading;
      return [
        {
          bodyId,
          indicatorId: indicator.id,
          inputId: input.id,
          place: { sheet: sheet.name, row: row.number, column },
          typed: typedText(cell, from1904),
          wanted: { status: kind, ...held } as Entry['wanted'],
        },
      ];
    }),
  );
}

/** The lists of the bodies, made of the rows that stand under their names. A row with a blank column is refused. */
function listsIn(found: ReadTable, lines: readonly Line[], table: Table, { locale }: FileWorld): Entry[] {
  const { sheet, indicator, list = '', columns } = table;
  return [...Map.groupBy(lines, ({ bodyId }) => bodyId)].flatMap(([bodyId, own]): Entry[] => {
    const rows = own.map(({ row, cells }) => {
      const entries = [...columns].map(([column, { id, title }]) => {
        const reading = cells.find((cell) => cell.column === column)?.reading ?? { kind: 'empty' };
        if (reading.kind === 'empty') {
          const place = { sheet: sheet.name, row: row.number, column };
          const detail = m.portal_file_row_incomplete({ column: title[locale] }, { locale });
          found.refused.push({ place, typed: '', detail });
        }
        return [id, reading.kind === 'value' ? reading.value : undefined] as const;
      });
      return Object.fromEntries(entries);
    });
    if (rows.some((row) => Object.values(row).includes(undefined))) return [];
    const place = { sheet: sheet.name, row: own[0]!.row.number, column: table.nameColumn };
    const value = JSON.stringify(rows);
    return [
      {
        bodyId,
        indicatorId: indicator.id,
        inputId: list,
        place,
        typed: '',
        wanted: { status: 'value', value },
      },
    ];
  });
}

function saidHiddenColumns({ sheet, columns }: Table, warnings: Warnings, { locale }: FileWorld): void {
  for (const column of columns.keys())
    if (sheet.hiddenColumns.some(({ from, to }) => column >= from && column <= to))
      warnings.add(sheet.name, m.portal_file_said_hidden_columns({}, { locale }), columnName(column));
}
