/** What a comparison of two editions says. */
import type { Text } from '../methodology/text.ts';
import type { Fraction } from '../number/fraction.ts';

/** The parts of a change of score; they add up to the whole, exactly. */
export interface ChangeParts {
  /** From the newer version's rules, parameters and weights. */
  methodology: Fraction;
  /** From the body's own inputs. */
  ownInputs: Fraction;
  /** From the values of the others, where scores are relative to them. */
  otherBodies: Fraction;
  /** From figures printed, decided or corrected against what their inputs give. */
  corrections: Fraction;
}

/** The parts of a change of rank in places, negative for the better; they add up to the whole as well. */
export type RankParts = { [Part in keyof ChangeParts]: number };

/** Why a change cannot be split, or why there is no change to speak of. */
export type NotComparable =
  /** The node has no score in one of the editions. */
  | 'no-older-score'
  | 'no-newer-score'
  /** Only one of the versions has the node. */
  | 'only-in-newer'
  /** The inputs of the older edition do not suffice for the rules of the newer version. */
  | 'not-rescorable';

/** A score as its edition has it. */
export interface Standing {
  points: Fraction;
  /** With the printed digits, where there are printed ones. */
  shown: string;
  band: string | undefined;
  rank: number | undefined;
}

export interface NodeComparison {
  older: Standing | undefined;
  newer: Standing | undefined;
  change: Fraction | undefined;
  /** Places gained are negative. */
  rankChange: number | undefined;
  parts: ChangeParts | undefined;
  rankParts: RankParts | undefined;
  /** Set where there are no parts. */
  reason: { code: NotComparable; text: Text } | undefined;
}

export interface BodyComparison {
  /** The body in the newer edition. */
  id: string;
  /** The body, or its predecessor, in the older edition. */
  olderId: string;
  group: string;
  /** Every node of the newer version. */
  nodes: Readonly<Record<string, NodeComparison>>;
}

export interface EditionComparison {
  older: string;
  newer: string;
  /** Whether both editions follow one version. */
  sameMethodology: boolean;
  bodies: BodyComparison[];
  /** Bodies of one edition only. */
  onlyOlder: string[];
  onlyNewer: string[];
}

export interface CompareOptions {
  /** Older id by newer id, for bodies that were renamed or succeed another. */
  predecessors?: Readonly<Record<string, string>>;
}
