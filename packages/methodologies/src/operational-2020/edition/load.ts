/** The operational evaluation as published, for 2020 and for 2019 beside it. */
import type { PrintedAverage, PrintedSum, PublishedEdition } from '@olshem/scoring/check';
import { readBodies } from '../../bodies.ts';
import { inputsFromFacts } from '../../edition/map-facts.ts';
import { decimalCell, readTable, wholeCell, type EditionFiles } from '../../edition/parse-csv.ts';
import { readSections } from '../../edition/sections.ts';
import { operational2020 } from '../manifest.ts';
import { factInputs, goalSums } from './facts-to-inputs.ts';
import { readApplicability, readBlocks, readFacts } from './tables.ts';

const FOLDER = 'operational-2020';

/** The edition of a year: block points and places as printed, inputs where counts are published. */
export function operationalEdition(files: EditionFiles, year: '2020' | '2019'): PublishedEdition {
  const register = readBodies(files);
  const groupOf = new Map(register.map(({ id, group }) => [id, group]));
  const blocks = readBlocks(files, year, groupOf);
  const applicability = readApplicability(files, year);
  const facts = readFacts(files, [...groupOf.keys()]);
  const bodies = register
    .filter(({ id }) => id in blocks.printed || id in applicability)
    .map(({ id, group }) => ({
      id,
      group,
      ...inputsFromFacts(
        facts.filter(({ body }) => body === id),
        factInputs,
        year,
      ),
    }));
  return {
    id: `operational/${year}`,
    methodology: operational2020,
    bodies: bodies.map(({ id, group, supplied }) => ({
      id,
      group,
      supplied: Object.fromEntries(
        Object.entries(supplied).map(([indicator, inputs]) => [indicator, { inputs }]),
      ),
      printed: blocks.printed[id] ?? {},
      applicability: applicability[id] ?? {},
    })),
    candidates: [],
    averages: readAverages(files, year),
    statements: [],
    sums: readSums(files, year, bodies),
    pairs: blocks.pairs,
    arrows: blocks.arrows,
    bandCells: [],
    lines: blocks.lines,
    ...readSections(files, `${FOLDER}/sections.csv`, operational2020),
    inputSources: Object.fromEntries(bodies.map(({ id, sources }) => [id, sources])),
  };
}

function readAverages(files: EditionFiles, year: string): PrintedAverage[] {
  const path = `${FOLDER}/averages.csv`;
  return readTable(files, path, ['kind', 'block_id', 'year', 'score', 'source_line'])
    .filter((row) => row.year === year)
    .map((row) => ({
      id: `${row.block_id}/${row.kind}`,
      node: row.block_id,
      group: row.kind,
      value: decimalCell(path, row, 'score'),
      line: wholeCell(path, row, 'source_line'),
    }));
}

function readSums(
  files: EditionFiles,
  year: string,
  bodies: readonly { group: string; supplied: object }[],
): PrintedSum[] {
  const path = `${FOLDER}/national-facts.csv`;
  return readTable(files, path, ['fact_id', 'scope', 'value', 'period', 'source_line']).flatMap((row) => {
    const sum = goalSums[row.fact_id];
    if (!sum || row.period !== year) return [];
    const of = bodies.filter(
      ({ group, supplied }) => group === row.scope && sum.indicator in supplied,
    ).length;
    if (of === 0) return [];
    const value = decimalCell(path, row, 'value');
    return [
      { id: row.fact_id, ...sum, group: row.scope, of, value, line: wholeCell(path, row, 'source_line') },
    ];
  });
}
