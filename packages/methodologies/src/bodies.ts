/** The register of bodies: who is rated, under which names, and what became of them. */
import type { Text } from '@olshem/scoring';
import { knownCell, listOf, readTable, type EditionFiles, type Row } from './edition/parse-csv.ts';

export interface Body {
  id: string;
  group: 'central' | 'local';
  name: Text;
  /** Short name for tables; the Russian one where no other is established. */
  abbreviation: Text;
  /** Former, short and everyday names under which it is looked for. */
  aliases: readonly string[];
  /** ISO 3166-2 code of the region, local bodies only. */
  region?: string;
  /** Year or year and month in which the body began, as far as known. */
  validFrom?: string;
  /** Year or year and month in which it was renamed, split or abolished. */
  validTo?: string;
  predecessors: readonly string[];
  successors: readonly string[];
}

const COLUMNS = [
  'id',
  'kind',
  'abbr_ru',
  'name_ru',
  'name_en',
  'name_kk',
  'region_iso',
  'valid_from',
  'valid_to',
  'successor_of',
  'succeeded_by',
] as const;

/** All bodies of `bodies.csv`, with the abbreviations of `abbreviations.csv` and the other names of `aliases.csv` where those files are present. */
export function readBodies(files: EditionFiles): Body[] {
  const abbreviations = new Map(
    'abbreviations.csv' in files
      ? readTable(files, 'abbreviations.csv', ['id', 'abbr_kk', 'abbr_ru', 'abbr_en']).map((row) => [
          row.id,
          row,
        ])
      : [],
  );
  const aliases = new Map(
    'aliases.csv' in files
      ? readTable(files, 'aliases.csv', ['id', 'aliases']).map((row) => [row.id, listOf(row.aliases)])
      : [],
  );
  const rows = readTable(files, 'bodies.csv', COLUMNS);
  const known = rows.map(({ id }) => id);
  return rows.map((row) => {
    const own = abbreviations.get(row.id);
    const short = row.abbr_ru || own?.abbr_ru || row.name_ru;
    return {
      id: row.id,
      group: knownCell('bodies.csv', row, 'kind', ['central', 'local']),
      name: { kk: row.name_kk || row.name_ru, ru: row.name_ru, en: row.name_en },
      abbreviation: { kk: own?.abbr_kk || short, ru: short, en: own?.abbr_en || short },
      aliases: aliases.get(row.id) ?? [],
      ...(row.region_iso && { region: row.region_iso }),
      ...(row.valid_from && { validFrom: row.valid_from }),
      ...(row.valid_to && { validTo: row.valid_to }),
      predecessors: related(row, 'successor_of', known),
      successors: related(row, 'succeeded_by', known),
    };
  });
}

function related(
  row: Row<(typeof COLUMNS)[number]>,
  column: 'successor_of' | 'succeeded_by',
  known: string[],
): string[] {
  const ids = listOf(row[column]);
  const unknown = ids.find((id) => !known.includes(id));
  if (unknown) {
    throw new SyntaxError(
      `bodies.csv, line ${row.fileLine}: the column “${column}” names “${unknown}”, which is not known.`,
    );
  }
  return ids;
}
