/** How sure the places of an edition are. */

export interface RobustnessOptions {
  /** Number of draws. */
  draws: number;
  /** The same seed gives the same result, to the byte. */
  seed: number;
  /** How far each indicator's weight may move, as a share of it; 0.25 unless told, 0 keeps the weights. */
  weights?: string;
  /** Whether inputs and printed figures move by one unit of their last digit; true unless told. */
  inputs?: boolean;
}

/** The places of one body over all draws. Numbers with decimals are text. */
export interface RankInterval {
  body: string;
  group: string;
  /** The official place. */
  rank: number;
  /** Best and worst place that occurred. */
  best: number;
  worst: number;
  /** The places between which 95 of 100 draws lie. */
  low: number;
  high: number;
  mean: string;
  /** Share of the draws with the official place. */
  held: string;
  /** Monte Carlo standard errors of the mean and of the share. */
  meanError: string;
  heldError: string;
}

/** Places when one indicator is left out. */
export interface LeftOut {
  indicator: string;
  /** The largest number of places that a body moves. */
  largestMove: number;
  /** New place by body, for bodies that move. */
  moved: Readonly<Record<string, number>>;
}

export interface NodeRobustness {
  node: string;
  bodies: RankInterval[];
  leaveOneOut: LeftOut[];
}

export interface Robustness {
  edition: string;
  seed: number;
  draws: number;
  weights: string;
  inputs: boolean;
  /** The index, or its children where it has no total. */
  nodes: NodeRobustness[];
}
