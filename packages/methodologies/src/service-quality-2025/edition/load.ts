/** The monitoring of service quality 2025 as published: leaders and last bodies only, central ones as ranges. */
import type { BodyData, Printed } from '@olshem/scoring';
import type {
  NationalFigure,
  PrintedAverage,
  PrintedChange,
  PrintedStatement,
  PublishedEdition,
} from '@olshem/scoring/check';
import { readBodies } from '../../bodies.ts';
import {
  decimalCell,
  knownCell,
  readTable,
  wholeCell,
  type EditionFiles,
  type Row,
} from '../../edition/parse-csv.ts';
import { keepFigure, type PrintedFigures, type FoundFigure } from '../../edition/printed-figures.ts';
import { printedLevels } from '../bands.ts';
import { serviceQuality2025 } from '../manifest.ts';

const FOLDER = 'service-quality-2025';
const root = serviceQuality2025.index.id;
const SURVEY = [
  'body_id',
  'score',
  'full_satisfaction_percent',
  'rank',
  'list',
  'level_printed',
  'source_line',
] as const;
const RANGES = [
  'score_from',
  'score_to',
  'satisfaction_from',
  'satisfaction_above',
  'satisfaction_to',
] as const;
/** Akimats that the averages cover, and central bodies among which improvement is counted. */
const AKIMATS = 20;
const CENTRAL = 32;

/** The edition; it is partial, so that no place is computed among the few bodies that are named. */
export function serviceQuality2025Edition(files: EditionFiles): PublishedEdition {
  const register = readBodies(files);
  const ids = register.map(({ id }) => id);
  const figures: PrintedFigures = { printed: {}, lines: {} };
  // A row that says nothing of a figure gives none.
  const keep = (found: FoundFigure): void => {
    if (Object.keys(found.figure).length > 0) keepFigure(figures, found);
  };

  for (const source of ['offline', 'online'] as const) {
    const path = `${FOLDER}/${source}.csv`;
    for (const row of readTable(files, path, SURVEY)) {
      const body = knownCell(path, row, 'body_id', ids);
      const line = wholeCell(path, row, 'source_line');
      const mark = { ...points(path, row, 'score'), ...place(path, row) };
      const share = points(path, row, 'full_satisfaction_percent');
      keep({ path, body, node: `${source}-mark`, figure: mark, line });
      keep({ path, body, node: `${source}-satisfaction`, figure: share, line });
    }
  }

  const path = `${FOLDER}/composite.csv`;
  for (const row of readTable(files, path, [...SURVEY, ...RANGES])) {
    const body = knownCell(path, row, 'body_id', ids);
    const line = wholeCell(path, row, 'source_line');
    const mark = {
      ...points(path, row, 'score'),
      ...between({ from: row.score_from, upTo: row.score_to }),
    };
    const share = {
      ...points(path, row, 'full_satisfaction_percent'),
      ...between({
        from: row.satisfaction_from,
        above: row.satisfaction_above,
        upTo: row.satisfaction_to,
      }),
    };
    keep({ path, body, node: root, figure: { ...mark, ...place(path, row) }, line });
    keep({ path, body, node: 'mark', figure: mark, line });
    keep({ path, body, node: 'satisfaction', figure: share, line });
  }

  const bodies: BodyData[] = register
    .filter(({ id }) => id in figures.printed)
    .map(({ id, group }) => ({ id, group, supplied: {}, printed: figures.printed[id]!, applicability: {} }));
  return {
    id: 'service-quality/2025',
    methodology: serviceQuality2025,
    partial: true,
    bodies,
    candidates: [],
    averages: readAverages(files),
    statements: readLevels(files),
    pairs: [],
    arrows: [],
    bandCells: [],
    changes: readChanges(files, ids),
    lines: figures.lines,
    documents: { local: 'service-quality-local-2025', central: 'service-quality-central-2025' },
    figures: readFigures(files),
    inputSources: {},
  };
}

type SurveyRow = Row<(typeof SURVEY)[number]>;

function points(path: string, row: SurveyRow, column: 'score' | 'full_satisfaction_percent'): Printed {
  return row[column] ? { points: decimalCell(path, row, column) } : {};
}

function place(path: string, row: SurveyRow): Printed {
  const rank = wholeCell(path, row, 'rank');
  const band = printedLevels[row.level_printed];
  return { ...(rank !== undefined && { rank }), ...(band && { band }), ...(row.list && { list: row.list }) };
}

/** A range with the ends that are printed. */
function between(ends: NonNullable<Printed['between']>): Printed {
  const printed = Object.entries(ends).filter(([, end]) => end !== '');
  return printed.length > 0 ? { between: Object.fromEntries(printed) } : {};
}

function readAverages(files: EditionFiles): PrintedAverage[] {
  const path = `${FOLDER}/averages.csv`;
  return readTable(files, path, [
    'kind',
    'mode',
    'score',
    'full_satisfaction_percent',
    'source_line',
  ]).flatMap((row) => {
    const common = { group: row.kind, of: AKIMATS, line: wholeCell(path, row, 'source_line') };
    return [
      { ...common, id: `${row.mode}-mark/${row.kind}`, node: `${row.mode}-mark`, value: row.score },
      {
        ...common,
        id: `${row.mode}-satisfaction/${row.kind}`,
        node: `${row.mode}-satisfaction`,
        value: row.full_satisfaction_percent,
      },
    ];
  });
}

function readLevels(files: EditionFiles): PrintedStatement[] {
  const path = `${FOLDER}/bands.csv`;
  const columns = ['kind', 'level_printed', 'bodies_count', 'bodies_total', 'source_line'] as const;
  return readTable(files, path, columns).map((row) => {
    const band = printedLevels[row.level_printed] ?? row.level_printed;
    const node = row.kind === 'local' ? 'offline-mark' : root;
    return {
      id: `${band}/${row.kind}`,
      node,
      group: row.kind,
      of: wholeCell(path, row, 'bodies_total'),
      measure: 'bodies',
      where: { bands: [band] },
      value: decimalCell(path, row, 'bodies_count'),
      line: wholeCell(path, row, 'source_line'),
    };
  });
}

function readChanges(files: EditionFiles, ids: readonly string[]): PrintedChange[] {
  const path = `${FOLDER}/changes.csv`;
  const columns = ['body_id', 'fact_id', 'value', 'qualifier', 'source_line'] as const;
  return readTable(files, path, columns)
    .filter((row) => row.fact_id === 'satisfaction_change_2024_2025')
    .map((row) => ({
      body: knownCell(path, row, 'body_id', ids),
      node: 'satisfaction',
      value: decimalCell(path, row, 'value'),
      unit: 'percentage-points',
      since: '2024',
      line: wholeCell(path, row, 'source_line'),
      ...(row.qualifier && { qualifier: row.qualifier }),
    }));
}

/** Of how many central bodies the share of fully satisfied users rose. */
function readFigures(files: EditionFiles): NationalFigure[] {
  const path = `${FOLDER}/changes.csv`;
  return readTable(files, path, ['fact_id', 'value', 'source_line'])
    .filter((row) => row.fact_id === 'central_bodies_with_improvement')
    .map((row) => ({
      id: row.fact_id,
      title: {
        kk: 'Толық қанағаттанғандар үлесі 2024 жылмен салыстырғанда өскен органдар',
        ru: 'Органы, у которых доля полностью удовлетворённых выросла по сравнению с 2024 годом',
        en: 'Bodies whose share of fully satisfied users rose against 2024',
      },
      node: 'satisfaction',
      group: 'central',
      of: CENTRAL,
      value: decimalCell(path, row, 'value'),
      unit: 'bodies',
      line: wholeCell(path, row, 'source_line'),
    }));
}
