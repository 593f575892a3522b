/** The printed tables of the openness index 2025. */
import { nodesOf, type Methodology } from '@olshem/scoring';
import type { BandCell } from '@olshem/scoring/check';
import type { Fact } from '../../edition/map-facts.ts';
import {
  decimalCell,
  knownCell,
  readTable,
  wholeCell,
  type EditionFiles,
  type Row,
} from '../../edition/parse-csv.ts';
import { keepFigure, requireFigures, type PrintedFigures } from '../../edition/printed-figures.ts';
import type { TextFigure } from './relations.ts';

const FOLDER = 'openness-2025';

/** The printed figures, and the cells of the grade column as they stand. */
export interface PrintedTables extends PrintedFigures {
  bandCells: BandCell[];
}

/**
 * Points of indicators, points and letters of criteria, totals with grade and place. Every body that is in one of the
 * tables must be in all of them, on every node, once.
 */
export function readPrinted(
  files: EditionFiles,
  bodies: readonly string[],
  methodology: Methodology,
): PrintedTables {
  const tables: PrintedTables = { printed: {}, lines: {}, bandCells: [] };
  const nodes = nodesOf(methodology.index).map(({ id }) => id);

  const indicators = `${FOLDER}/indicators.csv`;
  for (const row of readTable(files, indicators, ['body_id', 'indicator_id', 'score', 'source_line'])) {
    const body = knownCell(indicators, row, 'body_id', bodies);
    const node = knownCell(indicators, row, 'indicator_id', nodes);
    const figure = { points: decimalCell(indicators, row, 'score') };
    const line = wholeCell(indicators, row, 'source_line');
    keepFigure(tables, { path: indicators, body, node, figure, line });
  }

  const criteria = `${FOLDER}/criteria.csv`;
  for (const row of readTable(files, criteria, [
    'body_id',
    'criterion_id',
    'score',
    'category_printed',
    'source_line',
  ])) {
    const body = knownCell(criteria, row, 'body_id', bodies);
    const node = knownCell(criteria, row, 'criterion_id', nodes);
    const band = row.category_printed;
    const figure = { points: decimalCell(criteria, row, 'score'), ...(band && { band }) };
    const line = wholeCell(criteria, row, 'source_line');
    keepFigure(tables, { path: criteria, body, node, figure, line });
  }

  const totals = `${FOLDER}/totals.csv`;
  const columns = [
    'body_id',
    'score',
    'category_printed',
    'category_source',
    'category_cell',
    'position',
    'source_line',
  ] as const;
  for (const row of readTable(files, totals, columns)) {
    const body = knownCell(totals, row, 'body_id', bodies);
    const line = wholeCell(totals, row, 'source_line');
    const rank = wholeCell(totals, row, 'position');
    // Cells of the grade column are merged and displaced, so a grade is official only where the text names it.
    const band = row.category_source === 'text' ? row.category_printed : '';
    const figure = {
      points: decimalCell(totals, row, 'score'),
      ...(band && { band }),
      ...(rank !== undefined && { rank }),
    };
    keepFigure(tables, { path: totals, body, node: methodology.index.id, figure, line });
    if (row.category_cell) {
      tables.bandCells.push({
        body,
        node: methodology.index.id,
        band: row.category_cell,
        ...(line !== undefined && { line }),
      });
    }
  }
  requireFigures(tables, FOLDER, nodes);
  return tables;
}

/** Figures about single bodies in the running text. */
export function readFacts(files: EditionFiles, bodies: readonly string[]): Fact[] {
  const path = `${FOLDER}/facts.csv`;
  const columns = [
    'body_id',
    'indicator_id',
    'fact_id',
    'value',
    'source_line',
    'qualifier',
    'period',
  ] as const;
  return readTable(files, path, columns).map((row) => ({
    body: knownCell(path, row, 'body_id', bodies),
    about: row.indicator_id,
    fact: row.fact_id,
    value: decimalCell(path, row, 'value'),
    qualifier: row.qualifier,
    period: row.period,
    line: wholeCell(path, row, 'source_line') ?? 0,
  }));
}

/** Figures of the text about the nation and its groups, and general ones about single bodies. */
export function readTextFigures(files: EditionFiles): { nation: TextFigure[]; bodies: TextFigure[] } {
  const columns = ['fact_id', 'value', 'unit', 'period', 'qualifier', 'source_line'] as const;
  const figure = (path: string, scope: string, row: Row<(typeof columns)[number]>): TextFigure => ({
    fact: row.fact_id,
    scope,
    value: decimalCell(path, row, 'value'),
    unit: row.unit,
    period: row.period,
    qualifier: row.qualifier,
    line: wholeCell(path, row, 'source_line') ?? 0,
  });
  const [nation, facts] = [`${FOLDER}/national-facts.csv`, `${FOLDER}/facts.csv`];
  return {
    nation: readTable(files, nation, ['scope', ...columns]).map((row) => figure(nation, row.scope, row)),
    bodies: readTable(files, facts, ['body_id', 'indicator_id', ...columns])
      .filter((row) => row.indicator_id === '')
      .map((row) => figure(facts, row.body_id, row)),
  };
}

/** Grounds of exemption by body and indicator; the table is optional. */
export function readExemptions(files: EditionFiles): Record<string, Record<string, string>> {
  const path = `${FOLDER}/exemptions.csv`;
  const grounds: Record<string, Record<string, string>> = {};
  if (!(path in files)) return grounds;
  for (const row of readTable(files, path, ['body_id', 'indicator_id', 'ground'])) {
    (grounds[row.body_id] ??= {})[row.indicator_id] = row.ground;
  }
  return grounds;
}
