/** The sections of a printed report: what a reader finds in it, where a transcription counts lines. */
import { nodesOf, type Methodology, type Text } from '@olshem/scoring';
import type { PrintedSection } from '@olshem/scoring/check';
import { readBodies } from '../bodies.ts';
import { decimalCell, readTable, wholeCell, type EditionFiles } from './parse-csv.ts';

/** Headings that are about no single node or body. */
const headings: Readonly<Record<string, Text>> = {
  results: { kk: 'Бағалау нәтижелері', ru: 'Результаты оценки', en: 'Results of the assessment' },
  'results-central': {
    kk: 'Орталық мемлекеттік органдар бойынша бағалау нәтижелері',
    ru: 'Результаты оценки в разрезе центральных государственных органов',
    en: 'Results by central public body',
  },
  'results-local': {
    kk: 'Жергілікті атқарушы органдар бойынша бағалау нәтижелері',
    ru: 'Результаты оценки в разрезе местных исполнительных органов',
    en: 'Results by local executive body',
  },
  conclusions: { kk: 'Қорытынды', ru: 'Выводы', en: 'Conclusions' },
  appendices: { kk: 'Қосымшалар', ru: 'Приложения', en: 'Appendices' },
};

/**
 * The sections that a table names, each titled as the node or body that it is about; none where there is no such table.
 * Throws `SyntaxError` when a section is about nothing that is known.
 */
export function readSections(
  files: EditionFiles,
  path: string,
  methodology: Methodology,
): { sections?: PrintedSection[] } {
  if (!(path in files)) return {};
  const titles = new Map([
    ...Object.entries(headings),
    ...readBodies(files).map(({ id, name }) => [id, name] as const),
    ...nodesOf(methodology.index).map(({ id, title }) => [id, title] as const),
  ]);
  const sections = readTable(files, path, ['document', 'first_line', 'about', 'page']).map((row) => {
    const title = titles.get(row.about);
    if (!title) throw new SyntaxError(`${path}, line ${row.fileLine}: nothing is named “${row.about}”.`);
    const page = wholeCell(path, row, 'page');
    return {
      document: row.document,
      firstLine: Number(decimalCell(path, row, 'first_line')),
      title,
      ...(page !== undefined && { page }),
    };
  });
  return { sections };
}
