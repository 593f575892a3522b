import { LIMITS, MEGABYTE } from '@olshem/contracts';
import { locales, type Locale } from '@olshem/i18n';
import { CsvError, parse } from 'csv-parse/sync';
import { strFromU8, unzipSync } from 'fflate';
import { readSheet as readWorkbook } from 'read-excel-file/node';
import { DomainError } from '../errors/refusal.ts';

/** Bytes that a workbook may unpack to: many times what a sheet of this length needs. */
const UNPACKED = 20 * MEGABYTE;

/** Bytes of a sheet as text, and columns of any: more than any register needs. */
const TEXT_BYTES = 2 * MEGABYTE;
const COLUMNS = 100;
/** Rows of a sheet, blank ones included. */
const MOST_ROWS = 10_000;
/** Characters of a row: as many as its columns hold of the longest text that one may be. */
const ROW_CHARACTERS = 64 * 1024;

/** A file with a header line and lines below it, every cell as text. */
export interface Sheet {
  header: string[];
  /** Each with its number in the file; blank ones are left out. */
  lines: { number: number; cells: string[] }[];
}

/** Reads the first sheet of an XLSX or a CSV file; which of the two it is, its first bytes say. */
export async function readSheet(bytes: Uint8Array): Promise<Sheet> {
  const rows = await (isZip(bytes) ? rowsOfWorkbook(bytes) : rowsOfText(bytes));
  const written = rows
    .map((row, at) => ({ number: at + 1, cells: row.map((cell) => cell.trim()) }))
    .filter(({ cells }) => cells.some((cell) => cell !== ''));
  const [header, ...lines] = written;
  if (!header || lines.length === 0) throw new DomainError('sheet_empty', 422);
  if (lines.length > LIMITS.sheetLines) throw tooLong(lines.length);
  return { header: header.cells, lines };
}

/** The lines of a sheet as objects; a column is found by any of its names, and one that is missing is refused. */
export function linesOf<Column extends string>(
  { header, lines }: Sheet,
  columns: Record<Column, { names(locale: Locale): string; optional?: true }>,
): { number: number; line: Record<Column, string> }[] {
  const names = Object.keys(columns) as Column[];
  const at = new Map(
    names.map((name) => {
      const known = [name, ...locales.map((locale) => columns[name].names(locale))].map(folded);
      return [name, header.findIndex((cell) => known.includes(folded(cell)))];
    }),
  );
  const missing = names.filter((name) => at.get(name) === -1 && !columns[name].optional);
  if (missing.length > 0) {
    const listed = (locale: Locale) => missing.map((name) => columns[name].names(locale)).join(', ');
    throw new DomainError('sheet_columns_missing', 422, { columns: listed });
  }
  return lines.map(({ number, cells }) => {
    const entries = names.map((name) => [name, cells[at.get(name) ?? -1] ?? '']);
    return { number, line: Object.fromEntries(entries) as Record<Column, string> };
  });
}

async function rowsOfWorkbook(bytes: Uint8Array): Promise<string[][]> {
  if (unpackedSize(bytes) > UNPACKED) throw new DomainError('sheet_unreadable', 422);
  demandNearCells(bytes);
  const rows = await readWorkbook(Buffer.from(bytes)).catch(() => {
    throw new DomainError('sheet_unreadable', 422);
  });
  return rows.map((row) => row.map(textOf));
}

/** Refuses a workbook with a cell far away: the reader would make every empty cell before it. */
function demandNearCells(bytes: Uint8Array): void {
  const sheets = worksheetsOf(bytes);
  for (const xml of Object.values(sheets)) {
    for (const [, letters = '', row = ''] of strFromU8(xml).matchAll(/\br="([A-Z]{0,3})(\d+)"/g)) {
      const column = [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
      if (column > COLUMNS) throw tooWide(Number(row));
      if (Number(row) > MOST_ROWS) throw tooLong(Number(row));
    }
  }
}

function worksheetsOf(bytes: Uint8Array): Record<string, Uint8Array> {
  try {
    return unzipSync(bytes, { filter: ({ name }) => /^xl\/worksheets\/[^/]+\.xml$/.test(name) });
  } catch {
    throw new DomainError('sheet_unreadable', 422);
  }
}

function rowsOfText(bytes: Uint8Array): string[][] {
  if (bytes.length > TEXT_BYTES)
    throw new DomainError('too_large', 413, { megabytes: TEXT_BYTES / MEGABYTE });
  const text = decoded(bytes);
  const firstLine = text.slice(0, text.search(/[\r\n]|$/));
  const [delimiter = ','] = [';', ',', '\t'].toSorted(
    (a, b) => firstLine.split(b).length - firstLine.split(a).length,
  );
  let rows = 0;
  try {
    return parse(text, {
      bom: true,
      delimiter,
      relaxColumnCount: true,
      maxRecordSize: ROW_CHARACTERS,
      // What is too much is refused where it is found: nothing behind it is read any more.
      onRecord: (row: string[]) => {
        rows += 1;
        if (row.length > COLUMNS) throw tooWide(rows);
        if (rows > MOST_ROWS) throw tooLong(rows);
        return row;
      },
    });
  } catch (error) {
    if (error instanceof DomainError) throw error;
    if (error instanceof CsvError && error.code === 'CSV_MAX_RECORD_SIZE') throw tooWide(rows + 1);
    throw new DomainError('sheet_unreadable', 422);
  }
}

function tooLong(found: number): DomainError {
  return new DomainError('sheet_too_long', 422, { limit: LIMITS.sheetLines, found });
}

function tooWide(line: number): DomainError {
  return new DomainError('sheet_too_wide', 422, { limit: COLUMNS, line });
}

/** UTF-8, or what Excel writes on a Russian Windows. */
function decoded(bytes: Uint8Array): string {
  if (bytes.includes(0)) throw new DomainError('sheet_unreadable', 422);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1251').decode(bytes);
  }
}

function textOf(cell: unknown): string {
  if (cell instanceof Date) return cell.toISOString().slice(0, 10);
  return typeof cell === 'string' || typeof cell === 'number' || typeof cell === 'boolean'
    ? String(cell)
    : '';
}

function isZip(bytes: Uint8Array): boolean {
  return bytes[0] === 0x50 && bytes[1] === 0x4b;
}

/** Bytes of all files inside a ZIP, as its directory declares them; a small file may declare a huge one. */
function unpackedSize(bytes: Uint8Array): number {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let sum = 0;
  for (let at = 0; at + 46 <= bytes.length; at++) {
    if (view.getUint32(at, true) !== 0x02014b50) continue;
    sum += view.getUint32(at + 24, true);
    at += 45;
  }
  return sum;
}

function folded(text: string): string {
  return text
    .normalize('NFC')
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]/gu, '');
}
