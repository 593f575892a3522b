/** The printed tables of the operational evaluation, for one year. */
import type { Applicability } from '@olshem/scoring';
import type { FigurePair, PrintedArrow } from '@olshem/scoring/check';
import type { Fact } from '../../edition/map-facts.ts';
import {
  decimalCell,
  knownCell,
  readTable,
  wholeCell,
  type EditionFiles,
  type Row,
} from '../../edition/parse-csv.ts';
import { keepFigure, type PrintedFigures } from '../../edition/printed-figures.ts';

const FOLDER = 'operational-2020';
const BLOCKS = ['goals', 'citizens', 'organisation'] as const;
const COLUMNS = [
  'body_id',
  'block_id',
  'year',
  'score',
  'rank',
  'rank_of',
  'source',
  'source_line',
  'arrow_printed',
] as const;

type BlockRow = Row<(typeof COLUMNS)[number]>;

/** Block points and places of a year, what the pages of the bodies print beside them, and the arrows. */
export interface BlockTables extends PrintedFigures {
  pairs: FigurePair[];
  arrows: PrintedArrow[];
}

/** The block tables are official; the page of a body prints the same figures a second time. */
export function readBlocks(
  files: EditionFiles,
  year: string,
  groupOf: ReadonlyMap<string, string>,
): BlockTables {
  const path = `${FOLDER}/blocks.csv`;
  const ids = [...groupOf.keys()];
  const rows = readTable(files, path, COLUMNS);
  for (const row of rows) {
    knownCell(path, row, 'body_id', ids);
    knownCell(path, row, 'block_id', BLOCKS);
    if (row.score) decimalCell(path, row, 'score');
  }
  const table = rows.filter((row) => row.source === 'block_table');
  const own = table.filter((row) => row.year === year);
  const tables: BlockTables = { printed: {}, lines: {}, pairs: [], arrows: [] };
  for (const row of own) {
    const rank = wholeCell(path, row, 'rank');
    const figure = { points: decimalCell(path, row, 'score'), ...(rank !== undefined && { rank }) };
    const line = wholeCell(path, row, 'source_line');
    keepFigure(tables, { path, body: row.body_id, node: row.block_id, figure, line });
    const earlier = table.find((other) => sameCell(other, row) && Number(other.year) === Number(year) - 1);
    const arrow = ARROWS[row.arrow_printed];
    if (arrow && earlier?.rank && row.rank) {
      // The arrows follow the places: a body may rise in points and fall in place.
      const figures = { of: 'place' as const, earlier: earlier.rank, later: row.rank };
      tables.arrows.push({
        body: row.body_id,
        node: row.block_id,
        arrow,
        ...figures,
        line: Number(row.source_line),
      });
    }
    const page = rows.find(
      (other) => other.source === 'body_page' && sameCell(other, row) && other.year === year,
    );
    const ranked = own.filter(
      (other) => other.block_id === row.block_id && groupOf.get(other.body_id) === groupOf.get(row.body_id),
    );
    if (page) tables.pairs.push(...pairs(row, page, ranked.length));
  }
  return tables;
}

/** Goals and target indicators as facts, and the figures of the text. */
export function readFacts(files: EditionFiles, bodies: readonly string[]): Fact[] {
  const goals = `${FOLDER}/goals.csv`;
  const counts = [
    'goals_total',
    'goals_achieved',
    'target_indicators_total',
    'target_indicators_achieved',
  ] as const;
  const text = `${FOLDER}/facts.csv`;
  const columns = ['body_id', 'block_id', 'fact_id', 'value', 'period', 'qualifier', 'source_line'] as const;
  return [
    ...readTable(files, goals, ['body_id', ...counts, 'source_line']).flatMap((row) =>
      counts.map((fact) => ({
        body: knownCell(goals, row, 'body_id', bodies),
        about: 'goals',
        fact,
        value: decimalCell(goals, row, fact),
        qualifier: '',
        period: '2020',
        line: wholeCell(goals, row, 'source_line') ?? 0,
      })),
    ),
    ...readTable(files, text, columns).map((row) => ({
      body: knownCell(text, row, 'body_id', bodies),
      about: row.block_id,
      fact: row.fact_id,
      value: row.value,
      qualifier: row.qualifier,
      period: row.period,
      line: wholeCell(text, row, 'source_line') ?? 0,
    })),
  ];
}

/** Why bodies are not scored or not ranked on a node; the table is optional. */
export function readApplicability(
  files: EditionFiles,
  year: string,
): Record<string, Record<string, Applicability>> {
  const path = `${FOLDER}/applicability.csv`;
  const found: Record<string, Record<string, Applicability>> = {};
  if (!(path in files)) return found;
  for (const row of readTable(files, path, ['body_id', 'node_id', 'year', 'status', 'ground'])) {
    if (row.year !== year) continue;
    const status = knownCell(path, row, 'status', ['exempt', 'advisory', 'secret', 'not-assessed']);
    (found[row.body_id] ??= {})[row.node_id] = { status, ground: row.ground };
  }
  return found;
}

const ARROWS: Readonly<Record<string, PrintedArrow['arrow']>> = {
  '↗': 'up',
  '⬆️': 'up',
  '↘': 'down',
  '⬇️': 'down',
  '=': 'unchanged',
  '==': 'unchanged',
  '—': 'unchanged',
  '-': 'unchanged',
};

function sameCell(a: BlockRow, b: BlockRow): boolean {
  return a.body_id === b.body_id && a.block_id === b.block_id;
}

/** The score, the place and the number of ranked bodies as the table and as the page of the body have them. */
function pairs(table: BlockRow, page: BlockRow, ranked: number): FigurePair[] {
  const lines = { table: Number(table.source_line), page: Number(page.source_line) };
  const pair = (id: string, title: FigurePair['title'], first: string, second: string): FigurePair[] =>
    first && second
      ? [
          {
            id: `${id}/${table.block_id}`,
            body: table.body_id,
            node: table.block_id,
            title,
            first: { value: first, line: lines.table },
            second: { value: second, line: lines.page },
          },
        ]
      : [];
  return [
    ...pair(
      'score',
      { kk: 'Блок бойынша балл', ru: 'Балл по блоку', en: 'Points of the block' },
      table.score,
      page.score,
    ),
    ...pair(
      'rank',
      { kk: 'Блок бойынша орын', ru: 'Место по блоку', en: 'Place on the block' },
      table.rank,
      page.rank,
    ),
    ...pair(
      'ranked-among',
      {
        kk: 'Блок бойынша бағаланған органдар саны',
        ru: 'Число оценённых по блоку органов',
        en: 'Number of bodies ranked on the block',
      },
      String(ranked),
      page.rank_of,
    ),
  ];
}
