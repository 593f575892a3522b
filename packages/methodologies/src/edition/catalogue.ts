/** The indices and their published editions: what there is to load, and how. */
import type { PublishedEdition, Text } from '@olshem/scoring';
import { openness2025Edition } from '../openness-2025/edition/load.ts';
import type { EditionFiles } from './parse-csv.ts';

/** A rating as such, over all its periods. */
export interface IndexDescription {
  id: string;
  title: Text;
}

/** One published edition of an index. */
export interface EditionDescription {
  /** `openness/2025`: the index and the period. */
  id: string;
  index: string;
  period: string;
  methodology: string;
  title: Text;
  /** The folder of its tables below the data folder, and their names. */
  folder: string;
  tables: readonly string[];
  optionalTables?: readonly string[];
  read: (files: EditionFiles) => PublishedEdition;
}

/** All indices, in the order in which they are listed. */
export const indices: readonly IndexDescription[] = [
  { id: 'openness', title: { kk: 'Ашықтық индексі', ru: 'Индекс открытости', en: 'Openness index' } },
];

/** All editions that were published elsewhere, newest first within an index. */
export const editions: readonly EditionDescription[] = [
  {
    id: 'openness/2025',
    index: 'openness',
    period: '2025',
    methodology: 'openness-2025',
    title: { kk: 'Ашықтық индексі, 2025 жыл', ru: 'Индекс открытости, 2025 год', en: 'Openness index, 2025' },
    folder: 'openness-2025',
    tables: ['indicators.csv', 'criteria.csv', 'totals.csv', 'facts.csv', 'national-facts.csv'],
    optionalTables: ['exemptions.csv'],
    read: openness2025Edition,
  },
];

/** The edition of that id, `openness/2025` or `openness-2025`; throws `RangeError` that names the known ones. */
export function editionOf(id: string): EditionDescription {
  const found = editions.find((edition) => edition.id === id || edition.id.replace('/', '-') === id);
  if (!found) throw new RangeError(`There is no edition “${id}”; known: ${editions.map((each) => each.id).join(', ')}.`);
  return found;
}
