/** What `reconcile` reads and what it finds. The loaders of published editions produce these shapes. */
import type { Text } from '../methodology/text.ts';
import type { EditionData } from '../scoring/edition.ts';

/** Where a figure stands in the published report. */
export interface SourcePlace {
  line?: number;
  /** `rounded`, `more than`, `stated in words`: as printed beside the figure. */
  qualifier?: string;
}

/** A printed figure that might be an input (or a sum of inputs) but does not count as one; checked against the points. */
export interface CandidateFigure extends SourcePlace {
  body: string;
  indicator: string;
  /** Id of the fact in the source. */
  fact: string;
  title: Text;
  /** The input it is tried as. */
  input: string;
  value: string;
  /** The inputs to try it with: the published ones together with what the figure implies. */
  inputs: Readonly<Record<string, string>>;
}

/** A printed mean of a node over a group; `group` absent means all bodies. */
export interface PrintedAverage extends SourcePlace {
  id: string;
  node: string;
  group?: string;
  /** How many bodies the figure covers; it is not checked while fewer scores are published. */
  of?: number;
  value: string;
}

/** A printed count or share of bodies whose official figure satisfies a condition. */
export interface PrintedStatement extends SourcePlace {
  id: string;
  node: string;
  group?: string;
  /** `bodies`: how many; `percent-of-bodies`: what share of the group. */
  measure: 'bodies' | 'percent-of-bodies';
  /** How many bodies the figure covers; it is not checked while fewer scores are published. */
  of?: number;
  /** Bodies in one of these bands of the node, with exactly these points, or with more than these. */
  where: { bands: readonly string[] } | { points: string } | { above: string };
  value: string;
}

/** A printed sum of an input over bodies, or with `shareOf` the per cent that it is of another input's sum. */
export interface PrintedSum extends SourcePlace {
  id: string;
  indicator: string;
  input: string;
  shareOf?: string;
  group?: string;
  /** How many bodies the sum covers; it is checked only when the input of each is published. */
  of: number;
  value: string;
}

/** A figure in a relation; what is not exact stands for every value that would be printed so. */
export interface RelatedFigure extends SourcePlace {
  value: string;
  /** `1000` for a figure in thousands. */
  scale?: string;
  exact?: boolean;
}

/** Figures of the text that must agree: `value` is the sum of `of`, or their share, difference or growth in per cent. */
export interface PrintedRelation {
  id: string;
  title: Text;
  body?: string;
  kind: 'sum' | 'share' | 'difference' | 'growth';
  of: readonly RelatedFigure[];
  value: RelatedFigure;
}

/** Two printings of what should be one figure. */
export interface FigurePair {
  id: string;
  body: string;
  node: string;
  title: Text;
  first: SourcePlace & { value: string };
  second: SourcePlace & { value: string };
}

/** A printed direction of change between two editions: up, down, unchanged. */
export interface PrintedArrow extends SourcePlace {
  body: string;
  node: string;
  arrow: 'up' | 'down' | 'unchanged';
  /** What the arrow compares: scores, or places, of which the lower is better. */
  of: 'points' | 'place';
  earlier: string;
  later: string;
}

/**
 * A band that stands on the row of a body in a table whose cells are merged over several rows: kept and checked, but
 * not official, because the cell may belong to a neighbouring row.
 */
export interface BandCell extends SourcePlace {
  body: string;
  node: string;
  band: string;
}

/** A section of the published report: it holds every line from its first one to the next section. */
export interface PrintedSection {
  document: string;
  firstLine: number;
  title: Text;
  /** The page on which it begins, where the report numbers it. */
  page?: number;
}

/** What a figure of a whole group or of the country is counted in. */
export const FIGURE_UNITS = ['percent', 'thousand-appeals', 'bodies'] as const;

/** A printed figure of a whole group or of the country that no other figure of the edition gives. */
export interface NationalFigure extends SourcePlace {
  id: string;
  title: Text;
  /** The node to which it belongs, where it does. */
  node?: string;
  group?: string;
  /** Out of how many, where it counts some of them. */
  of?: number;
  value: string;
  unit: (typeof FIGURE_UNITS)[number];
}

/** What a printed change is counted in. */
export const CHANGE_UNITS = ['percentage-points', 'points'] as const;

/** A printed change against the period before. */
export interface PrintedChange extends SourcePlace {
  body: string;
  node: string;
  value: string;
  unit: (typeof CHANGE_UNITS)[number];
  since: string;
}

/** An edition published elsewhere with everything in it that can be checked. */
export interface PublishedEdition extends EditionData {
  candidates: readonly CandidateFigure[];
  averages: readonly PrintedAverage[];
  statements: readonly PrintedStatement[];
  sums?: readonly PrintedSum[];
  relations?: readonly PrintedRelation[];
  pairs: readonly FigurePair[];
  arrows: readonly PrintedArrow[];
  bandCells: readonly BandCell[];
  changes?: readonly PrintedChange[];
  figures?: readonly NationalFigure[];
  /** Sections of the documents to which lines refer. */
  sections?: readonly PrintedSection[];
  /** The document to which the lines of a group refer, by group. */
  documents?: Readonly<Record<string, string>>;
  /** Source line of the printed figure of a node: `lines[body][node]`. */
  lines: Readonly<Record<string, Readonly<Record<string, number>>>>;
  /** Provenance of each input: `inputSources[body][indicator][input]`. */
  inputSources: Readonly<
    Record<string, Readonly<Record<string, Readonly<Record<string, SourcePlace & { fact: string }>>>>>
  >;
}
