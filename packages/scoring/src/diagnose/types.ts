/** What a diagnosis of an edition says about the indicators of its methodology. */

export interface DiagnoseOptions {
  /** How far “just above” a cut-off reaches, in per cent of the maximum; 2 unless told. */
  strip?: string;
}

/** Something that an author of the methodology should look at. */
export type Sign =
  /** At least half of the bodies have the best score there is. */
  | 'ceiling'
  /** At least half of the bodies have the worst score there is. */
  | 'floor'
  /** The score tells fewer than a tenth of the pairs of bodies apart. */
  | 'no-discrimination'
  /** More than twice as many bodies just better than a cut-off as just worse, at least three, and scores that vary. */
  | 'bunching'
  /** Who is good here tends to be bad at the rest of the parent: a correlation below −0.2. */
  | 'against-the-rest';

/** Scores of one node within one group. Numbers are decimals cut to four digits. */
export interface NodeDiagnosis {
  node: string;
  group: string;
  /** Bodies with a score, and bodies without. */
  scored: number;
  without: number;
  lowest: string;
  lowerQuartile: string;
  median: string;
  upperQuartile: string;
  highest: string;
  mean: string;
  /** Sample standard deviation; undefined for one body. */
  deviation: string | undefined;
  atMaximum: number;
  atZero: number;
  /** Share of the pairs of bodies whose scores differ; undefined for one body. */
  discrimination: string | undefined;
  /** Pearson's correlation with the parent's score without this node; only where the parent is a sum. */
  withRest: string | undefined;
  cutOffs: CutOff[];
  signs: Sign[];
}

/** Bodies around the limit of a band. */
export interface CutOff {
  band: string;
  /** The limit in points. */
  limit: string;
  /** At the limit or better, within the strip. */
  justBetter: number;
  /** Worse, within the strip. */
  justWorse: number;
}

/** Two indicators that rise and fall together, or against each other. */
export interface Correlation {
  group: string;
  nodes: [string, string];
  /** Bodies that have both scores. */
  bodies: number;
  /** Pearson's correlation, cut to four digits. */
  correlation: string;
}

export interface Diagnosis {
  edition: string;
  /** How far “just above” reached, in per cent of the maximum. */
  strip: string;
  nodes: NodeDiagnosis[];
  /** Every pair of indicators with at least three common bodies and some spread; strongest first. */
  correlations: Correlation[];
}
