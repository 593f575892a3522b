/** The documents of a methodology, and the sources and days that rest on them. */
import type { CalendarDay, CalendarStage } from '../methodology/calendar.ts';
import type { SourceDocument } from '../methodology/documents.ts';
import { STAGES } from '../methodology/stages.ts';
import type { Methodology, Source } from '../methodology/types.ts';
import { error, warning, type LintFinding } from './finding.ts';

/** A source names a clause of a document that the manifest lists. */
export function lintSource(
  source: Source | undefined,
  { documents }: Pick<Methodology, 'documents'>,
  where: string,
): LintFinding[] {
  const document = documents.find(({ id }) => id === source?.document);
  // An article has neither clauses nor pages: it is cited as a whole.
  const whole = document?.kind === 'media-article' || document?.kind === 'media-ranking';
  if (!source?.document?.trim() || !(whole || source.clause?.trim() || source.section))
    return [
      error('no-source', where, 'The source is not given; name the document, and the clause or section.'),
    ];
  if (document) return [];
  return [
    error(
      'unknown-document',
      where,
      `The document “${source.document}” is not in the manifest; describe it under “documents”.`,
    ),
  ];
}

/** What a reader needs in order to find a document. */
export function lintDocuments({ documents }: Methodology): LintFinding[] {
  return documents
    .filter(isVague)
    .map(({ id }) =>
      warning(
        'document-vague',
        `document ${id}`,
        'Publisher or date is not given; say in “note” what is known instead.',
      ),
    );
}

function isVague({ publisher, published, note }: SourceDocument): boolean {
  return (publisher === null || published === null) && !note;
}

/** Every stage before publication once, in order, each after the one before it. */
export function lintCalendar(methodology: Methodology): LintFinding[] {
  const stages = methodology.calendar?.stages;
  if (!stages) return [];
  const names = stages.map(({ stage }) => stage);
  const expected = STAGES.filter((stage) => stage !== 'published');
  return [
    ...(names.join() === expected.join()
      ? []
      : [
          error(
            'calendar-incomplete',
            'calendar',
            `The stages are ${names.join(', ') || 'none'}; list each once, in this order: ${expected.join(', ')}.`,
          ),
        ]),
    ...stages.flatMap((stage, at) => lintStage(stage, stages[at - 1], methodology)),
  ];
}

function lintStage(
  { stage, opens, closes }: CalendarStage,
  before: CalendarStage | undefined,
  methodology: Methodology,
): LintFinding[] {
  const where = `calendar, stage ${stage}`;
  return [
    ...(isAfter(opens, closes)
      ? [error('calendar-order', where, 'The stage closes before it opens; correct one of the days.')]
      : []),
    ...(before && !isAfter(opens, before.closes)
      ? [
          error(
            'calendar-order',
            where,
            `The stage opens before “${before.stage}” has closed; correct one of the days.`,
          ),
        ]
      : []),
    ...[opens, closes].flatMap(({ source, basis }) =>
      source || basis !== 'assumed' ? lintSource(source, methodology, where) : [],
    ),
  ];
}

function isAfter(a: CalendarDay, b: CalendarDay): boolean {
  return a.month > b.month || (a.month === b.month && a.day > b.day);
}
