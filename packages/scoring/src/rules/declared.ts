/** The declared kinds of rule. Each is an expression with its kind noted, so that explanations can be worded by it. */
import { divide, max, min, multiply, node, subtract, when, equal } from '../expression/build.ts';
import type { NumberNode, Operand, RuleKind } from '../expression/nodes.ts';

/** `maximum × part ÷ whole`. */
export function proportionalShare(maximum: Operand, part: Operand, whole: Operand): NumberNode {
  return kinded('proportional-share', divide(multiply(maximum, part), whole));
}

/** `maximum − perCase × cases`, not below zero. */
export function deductionPerCase(maximum: Operand, perCase: Operand, cases: Operand): NumberNode {
  return floorAt('0', kinded('deduction-per-case', subtract(maximum, multiply(perCase, cases))));
}

/** `maximum − maximum × number × cases ÷ whole`, not below zero: one case per `number` costs everything. */
export function deductionPerNumber(
  maximum: Operand,
  number: Operand,
  cases: Operand,
  whole: Operand,
): NumberNode {
  return floorAt(
    '0',
    kinded('deduction-per-number', subtract(maximum, divide(multiply(maximum, number, cases), whole))),
  );
}

/** Not below `limit`. */
export function floorAt(limit: Operand, of: Operand): NumberNode {
  return kinded('floor', max(limit, of));
}

/** Not above `limit`. */
export function capAt(limit: Operand, of: Operand): NumberNode {
  return kinded('cap', min(limit, of));
}

/** Factors multiplied. */
export function productOf(...factors: Operand[]): NumberNode {
  return kinded('product-of-factors', multiply(...factors));
}

/** A score times a coefficient. */
export function corrected(score: Operand, coefficient: Operand): NumberNode {
  return kinded('correcting-coefficient', multiply(score, coefficient));
}

/** Fixed points when there were no cases, the rule otherwise. */
export function noCases(cases: Operand, points: Operand, otherwise: Operand): NumberNode {
  return when(equal(cases, '0'), points, otherwise, 'no-cases');
}

/** Points that an expert enters against a rubric, not above the maximum. */
export function expertPoints(points: Operand, maximum: Operand): NumberNode {
  return kinded('expert-points', min(maximum, points));
}

function kinded(kind: RuleKind, of: NumberNode): NumberNode {
  return { ...node(of), kind } as NumberNode;
}
