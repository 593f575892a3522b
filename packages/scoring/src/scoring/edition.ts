/** The data of an edition as the engine reads it, and the result that it gives back. */
import type { Fraction } from '../number/fraction.ts';
import type { Methodology } from '../methodology/types.ts';
import type { Supplied } from './score-indicator.ts';

/** A figure printed elsewhere, kept with exactly the digits that were printed. */
export interface Printed {
  points?: string;
  band?: string;
  rank?: number;
  /** Where only a range of points is printed; `from` and `upTo` are inclusive, `above` is not. */
  between?: { from?: string; above?: string; upTo?: string };
  /** The list in which the report names the body where it prints no place: `leaders`, `last`. */
  list?: string;
}

/** Why a node of the tree is not scored or not ranked for a body. `advisory` is scored but not ranked. */
export const APPLICABILITY_STATUSES = ['exempt', 'advisory', 'secret', 'not-assessed'] as const;

export interface Applicability {
  status: (typeof APPLICABILITY_STATUSES)[number];
  ground: string;
}

export interface BodyData {
  id: string;
  group: string;
  /** By indicator; absent where nothing is known. */
  supplied: Readonly<Record<string, Supplied>>;
  /** By node (indicator, criterion or the index itself); only in editions that were published elsewhere. */
  printed: Readonly<Record<string, Printed>>;
  /** By node; nodes below inherit it. */
  applicability: Readonly<Record<string, Applicability>>;
}

export interface EditionData {
  /** `openness/2025`. */
  id: string;
  methodology: Methodology;
  bodies: readonly BodyData[];
  /** Figures of some of the rated bodies only: places are then the printed ones and none is computed. */
  partial?: boolean;
}

/** What came of a node: a score, three different grounds for none that never collapse into one, or silence. */
export const RESULT_STATUSES = ['scored', 'exempt', 'missing', 'secret', 'not-assessed'] as const;

/** `reported` where the official figure is a printed one that the inputs do not give. */
export const RESULT_BASES = ['computed', 'reported'] as const;

/** The outcome on one node for one body. */
export interface NodeResult {
  status: (typeof RESULT_STATUSES)[number];
  basis: (typeof RESULT_BASES)[number];
  /** The official score, exactly. */
  points: Fraction | undefined;
  /** The official score as text: the printed digits where there are printed ones. */
  shown: string | undefined;
  /** What the rule, or the official scores one level below, give. */
  computed: Fraction | undefined;
  /** Before rounding, for indicators that were computed. */
  exact: Fraction | undefined;
  /** In the indicator's own unit, where it is normalised. */
  value?: Fraction;
  /** The official band: the printed one where there is one. */
  band: string | undefined;
  /** The band that the official score falls into. */
  computedBand: string | undefined;
  rank: number | undefined;
  /** How many bodies share the ranking. */
  rankedAmong: number | undefined;
  /** The input that is missing, or the ground of an exemption. */
  because: string | undefined;
  advisory: boolean;
}

export interface BodyResult {
  id: string;
  group: string;
  nodes: Readonly<Record<string, NodeResult>>;
}

export interface EditionResult {
  edition: string;
  methodology: Methodology;
  bodies: readonly BodyResult[];
}
