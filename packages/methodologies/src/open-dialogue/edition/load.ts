/** The Open Dialogue rating as published, without a date: a few shares, places and lists. */
import type { Printed } from '@olshem/scoring';
import type { NationalFigure, PublishedEdition } from '@olshem/scoring/check';
import { readBodies } from '../../bodies.ts';
import { decimalCell, knownCell, readTable, wholeCell, type EditionFiles } from '../../edition/parse-csv.ts';
import { openDialogue } from '../manifest.ts';

const PATH = 'open-dialogue/facts.csv';

/** The edition; it is partial, so that no place is computed among the few akimats that are named. */
export function openDialogueEdition(files: EditionFiles): PublishedEdition {
  const register = readBodies(files);
  const ids = register.map(({ id }) => id);
  const printed: Record<string, Record<string, Printed>> = {};
  const lines: Record<string, Record<string, number>> = {};
  const columns = ['body_id', 'fact_id', 'value', 'unit', 'qualifier', 'source_line'] as const;
  for (const row of readTable(files, PATH, columns).filter(({ body_id }) => body_id !== '')) {
    const body = knownCell(PATH, row, 'body_id', ids);
    const line = wholeCell(PATH, row, 'source_line');
    const keep = (nodes: readonly string[], figure: Printed): void => {
      for (const node of nodes) {
        const own = (printed[body] ??= {});
        own[node] = { ...own[node], ...figure };
        if (line !== undefined) (lines[body] ??= {})[node] = line;
      }
    };
    if (row.fact_id === 'answered_rank') keep(['answers'], { rank: wholeCell(PATH, row, 'value') });
    if (row.fact_id === 'answered_percent')
      keep(['answers', 'answered-share'], { points: decimalCell(PATH, row, 'value') });
    if (row.fact_id === 'answered_group') keep(['answers'], { list: row.value });
    if (row.fact_id === 'satisfaction_group') keep(['dissatisfaction'], { list: row.value });
    if (row.fact_id === 'dissatisfied_percent') {
      const value = decimalCell(PATH, row, 'value');
      const figure = row.qualifier === 'at most' ? { between: { upTo: value } } : { points: value };
      keep(['dissatisfaction', 'dissatisfied-share'], figure);
    }
  }
  return {
    id: 'open-dialogue/undated',
    methodology: openDialogue,
    partial: true,
    bodies: register
      .filter(({ id }) => id in printed)
      .map(({ id, group }) => ({ id, group, supplied: {}, printed: printed[id]!, applicability: {} })),
    candidates: [],
    averages: [],
    statements: [],
    pairs: [],
    arrows: [],
    bandCells: [],
    lines,
    documents: { local: 'open-dialogue-report' },
    figures: readFigures(files),
    inputSources: {},
  };
}

/** Titles of the figures of all akimats together. */
const national: Readonly<Record<string, Pick<NationalFigure, 'title' | 'unit' | 'node'>>> = {
  appeals_total: {
    title: { kk: 'Түскен жолданымдар', ru: 'Поступило обращений', en: 'Appeals received' },
    unit: 'thousand-appeals',
    node: 'answers',
  },
  appeals_answered: {
    title: {
      kk: 'Жауап берілген жолданымдар',
      ru: 'Обращения, на которые дан ответ',
      en: 'Appeals answered',
    },
    unit: 'thousand-appeals',
    node: 'answers',
  },
  answered_percent: {
    title: {
      kk: 'Жауап берілген жолданымдар үлесі',
      ru: 'Доля обращений, на которые дан ответ',
      en: 'Share of appeals answered',
    },
    unit: 'percent',
    node: 'answers',
  },
};

/** Figures of all akimats together, as printed: with a `more than` where it stands there. */
function readFigures(files: EditionFiles): NationalFigure[] {
  const columns = ['body_id', 'fact_id', 'value', 'qualifier', 'source_line'] as const;
  return readTable(files, PATH, columns).flatMap((row) => {
    const figure = row.body_id === '' ? national[row.fact_id] : undefined;
    if (!figure) return [];
    return [
      {
        id: row.fact_id,
        ...figure,
        group: 'local',
        value: decimalCell(PATH, row, 'value'),
        line: wholeCell(PATH, row, 'source_line'),
        ...(row.qualifier && { qualifier: row.qualifier }),
      },
    ];
  });
}
