import { LIMITS } from '@olshem/contracts';
import { locales, type Locale } from '@olshem/i18n';
import { DomainError } from '../errors/refusal.ts';
import { readRow } from '../sheets/book.ts';
import { typedText } from '../sheets/digits.ts';
import { folded } from '../sheets/folded.ts';
import { readFile } from '../sheets/read-file.ts';

/** Rows of a sheet, blank ones included, and its columns: more than any register needs. */
const MOST = { rows: 10_000, columns: 100 };

/** A file with a header line and lines below it, every cell as text. */
export interface Sheet {
  header: string[];
  /** Each with its number in the file; blank ones are left out. */
  lines: { number: number; cells: string[] }[];
}

/** Reads the first sheet of an XLSX or a CSV file; which of the two it is, its first bytes say. */
export async function readSheet(bytes: Uint8Array): Promise<Sheet> {
  const { sheets, from1904 } = await readFile(bytes, MOST);
  const [header, ...lines] = (sheets[0]?.rows ?? []).map(readRow).map(({ number, cells }) => {
    const texts = Array.from({ length: Math.max(0, ...cells.keys()) }, () => '');
    for (const [column, cell] of cells) texts[column - 1] = typedText(cell, from1904).trim();
    return { number, cells: texts };
  });
  if (!header || lines.length === 0) throw new DomainError('sheet_empty', 422);
  if (lines.length > LIMITS.sheetLines)
    throw new DomainError('sheet_too_long', 422, { limit: LIMITS.sheetLines, found: lines.length });
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
