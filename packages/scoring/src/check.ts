/** Checking: a definition before it is in force, figures printed elsewhere, and what it would take to reach others. */
export { smallestChange } from './inverse/smallest-change.ts';
export { lint } from './lint/lint.ts';
export { FINDING_KINDS, FINDING_LEVELS, type Finding } from './reconcile/finding.ts';
export { reconcile } from './reconcile/reconcile.ts';
export { CHANGE_UNITS, FIGURE_UNITS } from './reconcile/types.ts';
export type {
  BandCell,
  CandidateFigure,
  FigurePair,
  NationalFigure,
  PrintedArrow,
  PrintedAverage,
  PrintedChange,
  PrintedRelation,
  PrintedSection,
  PrintedStatement,
  PrintedSum,
  PublishedEdition,
  RelatedFigure,
  SourcePlace,
} from './reconcile/types.ts';
