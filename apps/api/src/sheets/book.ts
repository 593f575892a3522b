/** What a cell holds, before anyone asks what it should mean. Numbers are the digits as they are stored. */
export interface FileCell {
  kind: 'text' | 'number' | 'truth' | 'error' | 'day';
  text: string;
  /** What the form of a number says about it: 0.93 shown as 93 %, or a day counted from the beginning of the calendar. */
  form?: 'percent' | 'date' | undefined;
  /** The value was computed; `unknown` where the file holds no result. */
  formula?: 'known' | 'unknown' | undefined;
}

/** A row that holds something, by its number in the file; columns count from 1. */
export interface FileRow {
  number: number;
  hidden: boolean;
  cells: ReadonlyMap<number, FileCell>;
}

/** A rectangle of cells, borders included. */
export interface Area {
  top: number;
  left: number;
  bottom: number;
  right: number;
}

/** A sheet as it came out of the worker. */
export interface FileSheet {
  name: string;
  hidden: boolean;
  merged: readonly Area[];
  hiddenColumns: readonly { from: number; to: number }[];
  /** Rows that hold something, each written as text: what nobody looks at need not be unfolded. */
  rows: readonly string[];
}

/** A file of one or more sheets. */
export interface Book {
  kind: 'workbook' | 'text';
  /** Days are counted from 1904, as old spreadsheets of one maker do. */
  from1904: boolean;
  sheets: readonly FileSheet[];
}

/** How much of a sheet is read. */
export interface ReadingLimits {
  rows: number;
  columns: number;
}

const KINDS = ['text', 'number', 'truth', 'error', 'day'] as const satisfies FileCell['kind'][];
const FORMS = [undefined, 'percent', 'date'] as const;
const FORMULAS = [undefined, 'known', 'unknown'] as const;

type WrittenCell = [column: number, kind: number, text: string, form?: number, formula?: number];

/** Writes a row as text, which passes from thread to thread as a whole. */
export function writeRow(number: number, hidden: boolean, cells: Iterable<[number, FileCell]>): string {
  const written = Array.from(cells, ([column, { kind, text, form, formula }]): WrittenCell => {
    const plain: [number, number, string] = [column, KINDS.indexOf(kind), text];
    return form || formula ? [...plain, FORMS.indexOf(form), FORMULAS.indexOf(formula)] : plain;
  });
  return JSON.stringify([number, hidden ? 1 : 0, written]);
}

/** The row that `writeRow` wrote. */
export function readRow(written: string): FileRow {
  const [number, hidden, cells] = JSON.parse(written) as [number, number, WrittenCell[]];
  return {
    number,
    hidden: hidden === 1,
    cells: new Map(
      cells.map(([column, kind, text, form = 0, formula = 0]): [number, FileCell] => [
        column,
        { kind: KINDS[kind]!, text, form: FORMS[form], formula: FORMULAS[formula] },
      ]),
    ),
  };
}
