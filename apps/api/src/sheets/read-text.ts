import { CsvError, parse } from 'csv-parse/sync';
import { writeRow, type Book, type FileCell, type ReadingLimits } from './book.ts';
import { Unreadable } from './unreadable.ts';

/** Characters of a row: far more than its columns hold of texts that mean anything. */
const ROW_CHARACTERS = 1024 * 1024;
/** Lines by which the sign between cells is recognised. */
const PROBE = 8;
/** Signs between cells, that which a Russian or Kazakh spreadsheet writes first. */
const DELIMITERS = [';', '\t', ','];

/** Reads cells parted by semicolons, tabs or commas, in UTF-8, UTF-16 or Windows-1251. */
export function readTextFile(bytes: Uint8Array, limits: ReadingLimits): Book {
  const text = decoded(bytes);
  const rows: string[] = [];
  let line = 0;
  try {
    parse(text, {
      delimiter: delimiterOf(text),
      relaxColumnCount: true,
      maxRecordSize: ROW_CHARACTERS,
      // What is too much is refused where it is found: nothing behind it is read any more.
      onRecord: (cells: string[]) => {
        line += 1;
        if (cells.length > limits.columns)
          throw new Unreadable('sheet_too_wide', { limit: limits.columns, line });
        if (line > limits.rows) throw new Unreadable('sheet_too_long', { limit: limits.rows, found: line });
        const filled = cells.flatMap((text, at): [number, FileCell][] =>
          text.trim() === '' ? [] : [[at + 1, { kind: 'text', text }]],
        );
        if (filled.length > 0) rows.push(writeRow(line, false, filled));
        return null;
      },
    });
  } catch (error) {
    if (error instanceof Unreadable) throw error;
    if (error instanceof CsvError && error.code === 'CSV_MAX_RECORD_SIZE')
      throw new Unreadable('sheet_too_wide', { limit: limits.columns, line: line + 1 });
    throw new Unreadable('sheet_unreadable');
  }
  const sheet = { name: '', hidden: false, merged: [], hiddenColumns: [], rows };
  return { kind: 'text', from1904: false, sheets: [sheet] };
}

/** The sign that stands in every one of the first lines most often: one that only some titles hold is none. */
function delimiterOf(text: string): string {
  const lines = text
    .slice(0, 64 * 1024)
    .replaceAll(/"(?:[^"]|"")*"/g, '')
    .split(/\r\n|[\r\n]/)
    .filter((each) => each.trim() !== '')
    .slice(0, PROBE);
  const most = (sign: string) => {
    const counts = lines.map((each) => each.split(sign).length - 1);
    return { inAll: Math.min(...counts), inFirst: counts[0] ?? 0 };
  };
  const [best = ';'] = DELIMITERS.toSorted((one, other) => {
    const [a, b] = [most(one), most(other)];
    return b.inAll - a.inAll || b.inFirst - a.inFirst;
  });
  return best;
}

/** UTF-8, what a spreadsheet calls Unicode text, or what it writes on a Russian Windows. */
function decoded(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (bytes.includes(0)) throw new Unreadable('sheet_unreadable');
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1251').decode(bytes);
  }
}
