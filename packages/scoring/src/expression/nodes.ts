/**
 * The expression algebra of a rule. An expression **is** its serialised form: a JSON value of these nodes travels in
 * every publication bundle, and from it come the points, the working, the formula and the inverse.
 */
import type { RoundingMode } from '../number/fraction.ts';

/** A decimal (`0.1`) or a fraction (`1/3`) as text. */
export type NumberText = string;

/** The declared kind of rule that a node stands for; evaluators ignore it, explanations are worded by it. */
export const RULE_KINDS = [
  'proportional-share',
  'deduction-per-case',
  'deduction-per-number',
  'ladder',
  'table',
  'product-of-factors',
  'correcting-coefficient',
  'floor',
  'cap',
  'no-cases',
  'expert-points',
] as const;

export type RuleKind = (typeof RULE_KINDS)[number];

/** How a ladder compares its value with a step's limit: `at-least` takes the first step reached from the top, … */
export const LADDER_DIRECTIONS = ['at-least', 'at-most', 'less-than'] as const;

export type LadderDirection = (typeof LADDER_DIRECTIONS)[number];

/** Steps in the order in which they are tried; the first that holds gives its points, else `otherwise`. */
export interface LadderTable {
  direction: LadderDirection;
  steps: readonly { limit: NumberText; points: NumberText }[];
  otherwise: NumberText;
}

export type NumberNode =
  | { op: 'number'; value: NumberText }
  | { op: 'input'; name: string }
  | { op: 'parameter'; name: string }
  | ({ op: 'add' | 'multiply' | 'min' | 'max'; of: readonly NumberNode[] } & Kinded)
  | ({ op: 'subtract' | 'divide'; of: readonly [NumberNode, NumberNode] } & Kinded)
  | { op: 'round'; of: NumberNode; digits: number; mode: RoundingMode }
  | { op: 'ceil' | 'floor'; of: NumberNode }
  | ({ op: 'ladder'; of: NumberNode; ladder: { parameter: string } | LadderTable } & Kinded)
  | ({ op: 'table'; input: string; rows: Readonly<Record<string, NumberText>> } & Kinded)
  | ({ op: 'if'; when: TruthNode; then: NumberNode; else: NumberNode } & Kinded)
  | { op: 'by-group'; cases: Readonly<Record<string, NumberNode>> }
  | { op: 'step'; name: string; of: NumberNode }
  | { op: 'days-between'; from: string; to: string }
  | { op: 'count-rows'; input: string; where?: TruthNode };

export type TruthNode =
  | { op: 'equal' | 'less' | 'at-most'; of: readonly [NumberNode, NumberNode] }
  | { op: 'and' | 'or'; of: readonly TruthNode[] }
  | { op: 'not'; of: TruthNode }
  | { op: 'yes'; input: string }
  | { op: 'choice'; input: string; is: string }
  | { op: 'given'; input: string };

interface Kinded {
  kind?: RuleKind;
}

/** Any node, for walkers. */
export type ExpressionNode = NumberNode | TruthNode;

/** What a rule may be built from: a node, or a decimal that becomes one. */
export type Operand = NumberNode | NumberText;
