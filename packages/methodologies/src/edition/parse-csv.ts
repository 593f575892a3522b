/** Reads the tables of an edition. A malformed table is refused with the file, the line and what is wrong there. */
import { Fraction } from '@olshem/scoring';
import { CsvError, parse } from 'csv-parse/sync';

/** One row: the cells by column, and the line of the file on which it stands. */
export type Row<Column extends string> = Readonly<Record<Column, string>> & { readonly fileLine: number };

/** Texts of files by their path below the data folder. */
export type EditionFiles = Readonly<Record<string, string>>;

/** The rows of a table with the columns named; throws `SyntaxError` when a column is absent or a row is malformed. */
export function readTable<const Column extends string>(
  files: EditionFiles,
  path: string,
  columns: readonly Column[],
): Row<Column>[] {
  const text = Object.hasOwn(files, path) ? files[path] : undefined;
  if (text === undefined) throw new SyntaxError(`The file ${path} is missing.`);
  const records = parseText(path, text);
  const absent = columns.filter((column) => !records.header.includes(column));
  if (absent.length > 0)
    throw new SyntaxError(`${path}, line 1: there is no column “${absent.join('”, “')}”.`);
  return records.rows as Row<Column>[];
}

/** The cell as decimal text with exactly its digits; throws `SyntaxError` when it is no decimal. */
export function decimalCell<Column extends string>(path: string, row: Row<Column>, column: Column): string {
  const text: string = row[column];
  if (!/^-?\d+(\.\d+)?$/.test(text)) {
    throw new SyntaxError(
      `${path}, line ${row.fileLine}: “${text}” in the column “${column}” is not a decimal number.`,
    );
  }
  return text;
}

/** The cell as a whole number from zero, or undefined when it is empty. */
export function wholeCell<Column extends string>(
  path: string,
  row: Row<Column>,
  column: Column,
): number | undefined {
  if (row[column] === '') return undefined;
  const value = Fraction.parse(decimalCell(path, row, column));
  if (!value.isWhole() || value.numerator < 0n) {
    throw new SyntaxError(
      `${path}, line ${row.fileLine}: “${row[column]}” in the column “${column}” is not a whole number.`,
    );
  }
  return Number(value.numerator);
}

/** What a cell lists between semicolons. */
export function listOf(cell: string): string[] {
  return cell
    .split(';')
    .map((each) => each.trim())
    .filter(Boolean);
}

/** The cell, which must be one of the known values. */
export function knownCell<Column extends string, Value extends string>(
  path: string,
  row: Row<Column>,
  column: Column,
  known: readonly Value[],
): Value {
  const text: string = row[column];
  const found = known.find((value) => value === text);
  if (found === undefined) {
    throw new SyntaxError(
      `${path}, line ${row.fileLine}: the column “${column}” names “${text}”, which is not known.`,
    );
  }
  return found;
}

function parseText(
  path: string,
  text: string,
): { header: string[]; rows: Record<string, string | number>[] } {
  try {
    let header: string[] = [];
    const records = parse(text, {
      bom: true,
      info: true,
      skip_empty_lines: true,
      columns: (names: string[]) => (header = names),
    }) as unknown as { record: Record<string, string>; info: { lines: number } }[];
    return { header, rows: records.map(({ record, info }) => ({ ...record, fileLine: info.lines })) };
  } catch (problem) {
    if (problem instanceof CsvError)
      throw new SyntaxError(`${path}: ${problem.message}.`, { cause: problem });
    throw problem;
  }
}
