import type { Text } from '@olshem/scoring';
import type { Locale } from '@olshem/i18n';
import { DomainError, wordingOf, type Fault } from '../errors/refusal.ts';

/** A line of a sheet, judged: what it says, or why it cannot be taken. */
export interface JudgedLine<Entry> {
  entry: Entry | null;
  faults: Fault[];
}

/** What all lines say. One line with a fault stops all, so that a file is taken as a whole or not at all. */
export function demandFaultless<Entry>(judged: readonly JudgedLine<Entry>[]): Entry[] {
  const errors = judged.flatMap(({ faults }, at) =>
    faults.map((fault) => ({ ...fault, path: `lines.${at}.${fault.path}` })),
  );
  if (errors.length > 0) throw new DomainError('sheet_lines_wrong', 422, {}, { errors });
  return judged.flatMap(({ entry }) => (entry === null ? [] : [entry]));
}

/** Faults in the language of the reader. */
export function inWords(faults: readonly Fault[], locale: Locale) {
  return faults.map(({ path, code, values = {} }) => ({
    path,
    code,
    detail: wordingOf(code, values, locale),
  }));
}

/** Whether a cell means one of these words, however its letters and blanks are written. */
export function means(cell: string, words: readonly string[]): boolean {
  const wanted = folded(cell);
  return wanted !== '' && words.some((word) => folded(word) === wanted);
}

/** The several words of a cell, which a semicolon or a line break keeps apart. */
export function severalIn(cell: string): string[] {
  return cell
    .split(/[;\n]/)
    .map((word) => word.trim())
    .filter(Boolean);
}

/** A text in all its languages. */
export function textsOf({ kk, ru, en }: Text): string[] {
  return [kk, ru, en];
}

function folded(text: string): string {
  return text.normalize('NFC').toLowerCase().replaceAll(/\s+/g, ' ').trim();
}
