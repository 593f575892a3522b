/** What became of bodies: renamings, splits, mergers, with their dates and grounds. */
import type { Text } from '@olshem/scoring';
import { knownCell, listOf, readTable, type EditionFiles } from './edition/parse-csv.ts';

export interface BodyAct {
  id: string;
  kind: 'rename' | 'split' | 'merge' | 'abolish';
  /** Day, month or year from which it holds, as far as known. */
  on: string;
  /** The bodies it happened to. */
  from: readonly string[];
  /** The bodies that stand after it; one of `from` among them goes on. */
  to: readonly string[];
  ground: Text;
}

const FILE = 'body-acts.csv';
const COLUMNS = ['id', 'kind', 'on', 'from', 'to', 'ground_kk', 'ground_ru', 'ground_en'] as const;

/** All acts of `body-acts.csv`. */
export function readBodyActs(files: EditionFiles): BodyAct[] {
  return readTable(files, FILE, COLUMNS).map((row) => ({
    id: row.id,
    kind: knownCell(FILE, row, 'kind', ['rename', 'split', 'merge', 'abolish']),
    on: row.on,
    from: listOf(row.from),
    to: listOf(row.to),
    ground: { kk: row.ground_kk, ru: row.ground_ru, en: row.ground_en },
  }));
}
