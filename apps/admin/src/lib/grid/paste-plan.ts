import { readCell } from '@olshem/entry';
import { locales, type Locale } from '@olshem/i18n';
import type { Row } from './cell.svelte.ts';
import type { Place } from './cell-keys.ts';
import type { EntryGrid, Writing } from './entry-grid.svelte.ts';

/** Why a column or a line of a block goes nowhere. */
export type NotTaken =
  'unknown' | 'doubled' | 'unnamed' | 'outside' | 'words' | 'beside' | 'list' | 'header' | 'empty';

/** Where a column of a block goes. */
export interface PlannedColumn {
  /** Its input, where it has one. */
  inputId?: string;
  /** Whether the names of bodies stand in it. */
  names?: boolean;
  why?: NotTaken;
}

/** Where a line of a block goes. */
export interface PlannedLine {
  cells: readonly string[];
  bodyId?: string;
  /** Whether the body is not among the lines shown. */
  elsewhere?: boolean;
  why?: NotTaken;
}

/** What would go where. */
export interface PastePlan {
  columns: readonly PlannedColumn[];
  lines: readonly PlannedLine[];
  writings: readonly Writing[];
  /** Blank cells of the block: what stands in the grid there is left alone. */
  blank: number;
  /** Cells of the block that go nowhere. */
  left: number;
  /** Whether the person has to look at it first, because not all fits. */
  asks: boolean;
}

/** Where a block is put, and by what names the bodies are known. */
export interface PasteSite {
  grid: EntryGrid;
  /** The lines shown, in their order. */
  rows: readonly Row[];
  at: Place;
  /** Names, abbreviations and former names of the bodies, in all languages. */
  names: Readonly<Record<string, readonly string[]>>;
  locale: Locale;
}

/**
 * Says what of a block goes where: lines to the bodies that are named in one of the columns, columns to the inputs that are
 * named in the first line; where nobody is named, cell by cell from the chosen one on. A blank cell never erases.
 */
export function planPaste(block: readonly (readonly string[])[], site: PasteSite): PastePlan {
  const width = Math.max(0, ...block.map(({ length }) => length));
  const lines = block.map((cells) => Array.from({ length: width }, (_, at) => cells[at]?.trim() ?? ''));
  const header = headerOf(lines[0] ?? [], site.grid);
  const bodies = bodiesByName(site);
  const named = nameColumn(header ? lines.slice(1) : lines, bodies);
  const columns = columnsFor(lines, header, named, site);
  const planned = linesFor(lines, header, named, bodies, site);
  const writings: Writing[] = [];
  let blank = 0;
  let left = 0;
  for (const { cells, bodyId, why } of planned) {
    if (why === 'header' || why === 'empty') continue;
    const row = site.grid.rows.find((each) => each.bodyId === bodyId);
    cells.forEach((typed, at) => {
      const { inputId, names } = columns[at]!;
      if (names) return;
      const cell = row?.cells.find((each) => each.inputId === inputId);
      if (typed === '') blank += cell ? 1 : 0;
      else if (cell) writings.push({ cell, typed });
      else left += 1;
    });
  }
  const asks =
    left > 0 ||
    columns.some(({ why }) => why !== undefined && why !== 'empty') ||
    planned.some(
      ({ why, elsewhere }) => elsewhere || (why !== undefined && why !== 'header' && why !== 'empty'),
    );
  return { columns, lines: planned, writings, blank, left, asks };
}

/** Case, quotes, kinds of dashes and blanks make no other name. */
function folded(name: string): string {
  return name
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll(/[\u2010-\u2015\u2212]/g, '-')
    .replaceAll('ё', 'е')
    .replaceAll(/[«»"“”„'’.]/g, '')
    .replaceAll(/[\s\u200b\ufeff\u00ad]+/g, ' ')
    .trim();
}

/** Bodies by their names; a name that two of them bear stands for neither. */
function bodiesByName({ grid, names }: PasteSite): Map<string, string | undefined> {
  const found = new Map<string, string | undefined>();
  for (const { bodyId } of grid.rows)
    for (const name of names[bodyId] ?? []) {
      const key = folded(name);
      if (key !== '') found.set(key, found.has(key) && found.get(key) !== bodyId ? undefined : bodyId);
    }
  return found;
}

/** The inputs that the first line names, by column; undefined where it names none. */
function headerOf(line: readonly string[], { inputs }: EntryGrid): (string | undefined)[] | undefined {
  const header = line.map((text) => {
    const key = folded(text);
    return inputs.find(({ id, title }) =>
      [id, ...locales.map((each) => title[each])].some((t) => folded(t) === key),
    )?.id;
  });
  return header.some((id) => id !== undefined) ? header : undefined;
}

/** The column in which most bodies are named; undefined where none is. */
function nameColumn(
  lines: readonly (readonly string[])[],
  bodies: ReadonlyMap<string, string | undefined>,
): number | undefined {
  const counts = (lines[0] ?? []).map(
    (_, at) => lines.filter((line) => bodies.get(folded(line[at]!)) !== undefined).length,
  );
  const most = Math.max(0, ...counts);
  return most === 0 ? undefined : counts.indexOf(most);
}

function columnsFor(
  lines: readonly (readonly string[])[],
  header: readonly (string | undefined)[] | undefined,
  named: number | undefined,
  { grid, at, locale }: PasteSite,
): PlannedColumn[] {
  const { inputs } = grid;
  const data = header ? lines.slice(1) : lines;
  let next = at.column;
  return (lines[0] ?? []).map((_, column): PlannedColumn => {
    if (column === named) return { names: true };
    const texts = data.map((line) => line[column]!).filter((text) => text !== '');
    if (header) {
      const inputId = header[column];
      if (inputId === undefined) return { why: texts.length === 0 ? 'empty' : 'unknown' };
      if (header.indexOf(inputId) !== header.lastIndexOf(inputId)) return { why: 'doubled' };
      return inputs.find(({ id }) => id === inputId)!.type === 'list' ? { why: 'list' } : { inputId };
    }
    // What stands before the names numbers the lines.
    if (named !== undefined && column < named) return { why: texts.length === 0 ? 'empty' : 'beside' };
    const input = inputs[next];
    if (input && isWords(texts, input, locale)) return { why: 'words' };
    next += 1;
    if (!input) return { why: texts.length === 0 ? 'empty' : 'outside' };
    return input.type === 'list' ? { why: texts.length === 0 ? 'empty' : 'list' } : { inputId: input.id };
  });
}

function linesFor(
  lines: readonly (readonly string[])[],
  header: unknown,
  named: number | undefined,
  bodies: ReadonlyMap<string, string | undefined>,
  { rows, at }: PasteSite,
): PlannedLine[] {
  const bodyOf = (cells: readonly string[]) =>
    named === undefined ? undefined : bodies.get(folded(cells[named]!));
  const all = lines.map(bodyOf);
  return lines.map((cells, line): PlannedLine => {
    if (header && line === 0) return { cells, why: 'header' };
    if (cells.every((text) => text === '')) return { cells, why: 'empty' };
    if (named === undefined) {
      const bodyId = rows[at.row + line - (header ? 1 : 0)]?.bodyId;
      return bodyId === undefined ? { cells, why: 'outside' } : { cells, bodyId };
    }
    const bodyId = all[line];
    if (bodyId === undefined) return { cells, why: cells[named] === '' ? 'unnamed' : 'unknown' };
    if (all.indexOf(bodyId) !== all.lastIndexOf(bodyId)) return { cells, why: 'doubled' };
    return rows.some((row) => row.bodyId === bodyId) ? { cells, bodyId } : { cells, bodyId, elsewhere: true };
  });
}

/** Whether most of a column are words where a number or a day is asked for: names that nobody here bears. */
function isWords(texts: readonly string[], input: EntryGrid['inputs'][number], locale: Locale): boolean {
  if (input.type === 'yes-no' || input.type === 'choice' || input.type === 'list') return false;
  const words = texts.filter(
    (text) =>
      /\p{L}{2}/u.test(text) && !text.startsWith('#') && readCell(text, input, locale).kind === 'refused',
  );
  return words.length * 2 > texts.length;
}
