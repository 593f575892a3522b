import type { Area } from './book.ts';

/** The letters of a column as spreadsheets name it: 1 is A, 27 is AA. */
export function columnName(column: number): string {
  const rest = (column - 1) % 26;
  const letter = String.fromCharCode(65 + rest);
  return column > 26 ? columnName((column - 1 - rest) / 26) + letter : letter;
}

/** Row and column of a cell by its name; undefined where the name is none. */
export function placeOf(name: string): { row: number; column: number } | undefined {
  const found = /^\$?([A-Z]{1,3})\$?(\d{1,7})$/.exec(name);
  if (!found) return undefined;
  const column = [...found[1]!].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
  return { row: Number.parseInt(found[2]!, 10), column };
}

/** The rectangle that a range names: `B2:C9`, or one cell. */
export function areaOf(range: string): Area | undefined {
  const [from = '', to = from] = range.split(':');
  const [start, end] = [placeOf(from), placeOf(to)];
  return start && end && { top: start.row, left: start.column, bottom: end.row, right: end.column };
}
