import type { Indicator, InputDefinition } from '@olshem/scoring';
import type { FileRow, FileSheet } from '../../sheets/book.ts';
import { folded } from '../../sheets/folded.ts';
import type { RefusedCell } from './file-words.ts';
import type { FileWorld } from './file-world.ts';

/** A sheet whose headings are understood: where its bodies and its inputs stand. */
export interface Table {
  sheet: FileSheet;
  indicator: Indicator;
  /** The list whose rows these are; undefined where each row is a body. */
  list: string | undefined;
  /** Inputs by column, or the columns of a list. */
  columns: ReadonlyMap<number, Column>;
  /** Where the body's key stands, hidden in a template, and where its name stands. */
  keyColumn: number | undefined;
  nameColumn: number;
  /** The first row below the headings. */
  firstRow: number;
  /** Whether columns and rows that nobody sees belong to the template. */
  marked: boolean;
}

/** An input with its id, or a column of a list. */
export type Column = InputDefinition & { id: string };

/** What a sheet turned out to be: a table, nothing of ours, or something that must not be read. */
export type Found = { table: Table } | { ignored: string } | { refused: RefusedCell[] } | 'silent';

/** The column of a body's name: that which the most of the first rows name a body in. */
export function nameColumnOf(
  rows: readonly FileRow[],
  taken: ReadonlySet<number>,
  world: Pick<FileWorld, 'bodiesNamed'>,
): number | undefined {
  const counts = new Map<number, number>();
  for (const { cells } of rows)
    for (const [column, { text }] of cells)
      if (!taken.has(column) && world.bodiesNamed(text).length > 0)
        counts.set(column, (counts.get(column) ?? 0) + 1);
  const most = Math.max(0, ...counts.values());
  return [...counts].find(([, count]) => count === most)?.[0];
}

/** Whether a text is the title of an indicator, as far as the name of a sheet has room for it. */
export function namesIndicator(text: string, { id, title }: Indicator, exactly: boolean): boolean {
  const wanted = folded(text);
  if (wanted === '') return false;
  const titles = [id, title.kk, title.ru, title.en].map(folded);
  return titles.some(
    (each) => each === wanted || (!exactly && wanted.length >= 8 && each.startsWith(wanted)),
  );
}
