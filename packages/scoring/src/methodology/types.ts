/** What a methodology version is: data only, from which everything else follows. */
import type { NumberNode, TruthNode } from '../expression/nodes.ts';
import type { ParameterValue } from '../expression/scope.ts';
import type { InputDefinitions } from '../inputs/types.ts';
import type { Normalisation } from '../normalise/types.ts';
import type { RoundingMode } from '../number/fraction.ts';
import type { CalendarTemplate } from './calendar.ts';
import type { SourceDocument } from './documents.ts';
import type { Basis, Source } from './source.ts';
import type { Text } from './text.ts';

export type { Basis, Source };

/** How an indicator counts in its criterion: within the maximum, subtracted, or on top of the maximum. */
export const EFFECTS = ['add', 'penalty', 'bonus'] as const;

export type Effect = (typeof EFFECTS)[number];

/** What a score is counted in. */
export const UNITS = ['points', 'percent'] as const;

export type Unit = (typeof UNITS)[number];

/** Rounding of a score, once; `undefined` where the rule's value is kept as it is. */
export interface Rounding {
  digits: number;
  mode: RoundingMode;
}

/**
 * Half-open ranges, best first: a score belongs to the first band whose `from` it reaches.
 * `of` says whether `from` is in points or in per cent of the maximum; with `higherIsBetter: false` a score belongs to
 * the first band whose `below` (exclusive) or `upTo` (inclusive) it stays under.
 */
export interface BandScale {
  of: 'points' | 'percent-of-maximum';
  /** Cut the score before it is banded; absent means exact. */
  rounding?: Rounding;
  bands: readonly Band[];
}

export interface Band {
  id: string;
  title: Text;
  /** Lower limit, inclusive; the last band of a scale that is higher-is-better has none and takes the rest. */
  from?: string;
  /** Upper limit of a lower-is-better scale, exclusive. */
  below?: string;
  /** Upper limit of a lower-is-better scale, inclusive. */
  upTo?: string;
  basis: Basis;
}

/** A condition that inputs of one body must meet together; refused at the cell of `at`. */
export interface InputCheck {
  id: string;
  holds: TruthNode;
  at: string;
  message: Text;
  /** Only warns: such values are unusual, not impossible. */
  plausibility?: boolean;
}

/** Ground on which a body is exempt, and what it gets instead. */
export interface Exemption {
  ground: string;
  title: Text;
  when?: TruthNode;
  /** Substitute points; without them the indicator leaves the criterion. */
  substitute?: NumberNode;
}

export interface IndicatorExample {
  name: string;
  group?: string;
  inputs: Readonly<Record<string, string>>;
  /** Points after rounding, as published or worked by hand. */
  points?: string;
  exempt?: string;
}

export interface Indicator {
  id: string;
  title: Text;
  maxPoints: string;
  /** Points unless it says otherwise. */
  unit?: Unit;
  effect: Effect;
  /** Id of the supplier in the manifest: who supplies the inputs and answers disputes. */
  supplier: string;
  source: Source;
  basis: Basis;
  /** What is not known about the rule, for the methodology page. */
  unknown?: Text;
  inputs: InputDefinitions;
  checks?: readonly InputCheck[];
  /** Titles of the named steps of the rule. */
  steps?: Readonly<Record<string, Text>>;
  rule: NumberNode;
  /** For an index that is not point-based: the rule gives a value in its own unit, this makes it comparable. */
  normalisation?: Normalisation;
  /** One sentence that reads the inputs aloud; `{name}` is replaced by the input's value. */
  reading?: Text;
  exemptions?: readonly Exemption[];
  rounding?: Rounding;
  /** Its own scale, where it differs from the manifest's scale for indicators. */
  bands?: BandScale;
  /** The lowest score takes the first place, whatever the index says. */
  lowerIsBetter?: boolean;
  /** Groups to which the node applies; bodies of other groups are exempt from it on the ground `other-group`. */
  groups?: readonly string[];
  examples: readonly IndicatorExample[];
}

/**
 * How children become their parent. A child without a score leaves the parent without one (`refuse`, the default), or
 * a mean is taken of the others, whose weights then count as the whole (`rescale`).
 */
export type Aggregation =
  | { kind: 'sum' }
  | { kind: 'mean'; rounding?: Rounding; missing?: 'refuse' | 'rescale' }
  | {
      kind: 'weighted-arithmetic' | 'weighted-geometric' | 'weighted-harmonic';
      weights: Readonly<Record<string, string>>;
      missing?: 'refuse' | 'rescale';
    };

/** A criterion, or any inner node of the tree. */
export interface Criterion {
  id: string;
  title: Text;
  maxPoints: string;
  /** Points unless it says otherwise. */
  unit?: Unit;
  /** Effect within its own parent. */
  effect?: Effect;
  aggregation: Aggregation;
  children: readonly (Criterion | Indicator)[];
  bands?: BandScale;
  rounding?: Rounding;
  /** Stands in signed definitions and so stays readable; every scored node is ranked, whether it says so or not. */
  ranked?: boolean;
  /** The lowest score takes the first place, whatever the index says. */
  lowerIsBetter?: boolean;
  /** Groups to which the node applies; bodies of other groups are exempt from it on the ground `other-group`. */
  groups?: readonly string[];
}

export interface Parameter {
  title: Text;
  value: ParameterValue;
  basis: Basis;
  note?: Text;
}

export interface Group {
  id: string;
  title: Text;
}

export interface Supplier {
  id: string;
  abbreviation: Text;
  title: Text;
}

/** Ties: `competition` leaves places empty after a tie (1, 2, 2, 4), `dense` does not (1, 2, 2, 3). */
export const TIES = ['competition', 'dense'] as const;

export interface Ranking {
  ties: (typeof TIES)[number];
  higherIsBetter: boolean;
  /** Ids of nodes whose scores, higher better, settle ties of the total, one after the other. */
  tieBreakers?: readonly string[];
}

/** A version of a methodology. Once in force it never changes; a change is another version. */
export interface Methodology {
  id: string;
  /** A plain label among the versions of one id, `1`; each published set of rules has its own. */
  version: string;
  title: Text;
  source: Source;
  /** Everything to which a source points. */
  documents: readonly SourceDocument[];
  groups: readonly Group[];
  suppliers: readonly Supplier[];
  /**
   * Grounds on which a body is left out of a node, or assessed without a place, by code; grounds that a rule knows of
   * itself stand at the indicator.
   */
  grounds: Readonly<Record<string, Text>>;
  parameters: Readonly<Record<string, Parameter>>;
  /** The root of the tree: the index itself. Without a total (`rated: false`) only its children are scored and ranked. */
  index: Criterion;
  rated: boolean;
  ranking: Ranking;
  /** Scale of indicators that have none of their own. */
  indicatorBands: BandScale;
  /** Scale of the total: the grades. */
  grades?: BandScale;
  /** Bands of the total whose bodies owe a roadmap. */
  roadmapBands?: readonly string[];
  /** What a cycle's calendar begins with. */
  calendar?: CalendarTemplate;
}

/** Whether a node of the tree is an indicator. */
export function isIndicator(node: Criterion | Indicator): node is Indicator {
  return 'rule' in node;
}
