/** What does not add up in a published figure. */
import type { Text } from '../methodology/text.ts';

/** What kind of figure a finding is about. */
export const FINDING_LEVELS = [
  'input',
  'indicator',
  'criterion',
  'total',
  'band',
  'rank',
  'average',
  'statement',
  'arrow',
  'figure',
] as const;

export type FindingLevel = (typeof FINDING_LEVELS)[number];

/**
 * `contradiction`: the printed figure does not follow from its parts. `rounding`: it follows from a value that was cut
 * or rounded where it is printed. `input-suspect`: the points and the printed count cannot both hold.
 */
export const FINDING_KINDS = ['contradiction', 'rounding', 'input-suspect'] as const;

export type FindingKind = (typeof FINDING_KINDS)[number];

export interface Finding {
  /** Stable: made of level, node, body or group. */
  id: string;
  kind: FindingKind;
  level: FindingLevel;
  /** The node of the tree that the figure belongs to. */
  node: string;
  body?: string;
  group?: string;
  /** The input or fact concerned, for findings about inputs and figures. */
  input?: string;
  printed: string;
  expected: string;
  difference?: string;
  /** Values of `input` that would fit the printed points, as inclusive ranges. */
  fits?: readonly { input: string; from: string; to: string }[];
  /** For rounding: the unrounded value of a part that explains the difference. */
  explainedBy?: { node: string; printed: string; value: string };
  lines?: readonly number[];
  /** Neutral wording: what is printed, what its parts give. */
  text: Text;
}
