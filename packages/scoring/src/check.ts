/** Checking: a definition before it is in force, figures printed elsewhere, and what it would take to reach others. */
export { smallestChange } from './inverse/smallest-change.ts';
export { lint } from './lint/lint.ts';
export { reconcile } from './reconcile/reconcile.ts';
export type {
  BandCell,
  CandidateFigure,
  FigurePair,
  Finding,
  PrintedArrow,
  PrintedAverage,
  PrintedChange,
  PrintedRelation,
  PrintedStatement,
  PrintedSum,
  PublishedEdition,
  RelatedFigure,
  SourcePlace,
} from './reconcile/types.ts';
