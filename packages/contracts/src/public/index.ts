export * from './body.ts';
export * from './edition.ts';
export * from './indicator.ts';
export * from './methodology.ts';
export * from './points.ts';
export * from './ranking.ts';
export * from './revisions.ts';
export {
  amendment,
  band,
  bodyName,
  finding,
  printedBeside,
  revisionNote,
  score,
  sourcePlace,
  working,
  workingStep,
  type Amendment,
  type BandOnWire,
  type BodyName,
  type FindingOnWire,
  type PrintedBeside,
  type RevisionNote,
  type SourcePlaceOnWire,
  type WorkingOnWire,
} from './shared.ts';
