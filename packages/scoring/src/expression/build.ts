/** Builders of expressions. They return plain nodes, so that a rule written with them is already its JSON. */
import type { RoundingMode } from '../number/fraction.ts';
import { Fraction } from '../number/fraction.ts';
import type { LadderTable, NumberNode, Operand, RuleKind, TruthNode } from './nodes.ts';

/** A constant; the text is checked at definition. */
export function number(value: string): NumberNode {
  Fraction.parse(value);
  return { op: 'number', value };
}

/** An operand as a node. */
export function node(operand: Operand): NumberNode {
  return typeof operand === 'string' ? number(operand) : operand;
}

/** A named parameter of the methodology version. */
export function parameter(name: string): NumberNode {
  return { op: 'parameter', name };
}

export function add(...of: Operand[]): NumberNode {
  return { op: 'add', of: of.map(node) };
}

export function subtract(from: Operand, what: Operand): NumberNode {
  return { op: 'subtract', of: [node(from), node(what)] };
}

export function multiply(...of: Operand[]): NumberNode {
  return { op: 'multiply', of: of.map(node) };
}

/** Division; lint asks for a branch that covers a zero divisor. */
export function divide(what: Operand, by: Operand): NumberNode {
  return { op: 'divide', of: [node(what), node(by)] };
}

export function min(...of: Operand[]): NumberNode {
  return { op: 'min', of: of.map(node) };
}

export function max(...of: Operand[]): NumberNode {
  return { op: 'max', of: of.map(node) };
}

/** Cut to `digits` decimals inside a rule, where the methodology rounds a sub-score. */
export function round(of: Operand, digits: number, mode: RoundingMode = 'half-up'): NumberNode {
  return { op: 'round', of: node(of), digits, mode };
}

export function ceil(of: Operand): NumberNode {
  return { op: 'ceil', of: node(of) };
}

export function floor(of: Operand): NumberNode {
  return { op: 'floor', of: node(of) };
}

/** A named intermediate value; its title stands in the indicator's `steps`. */
export function step(name: string, of: Operand): NumberNode {
  return { op: 'step', name, of: node(of) };
}

export function when(condition: TruthNode, then: Operand, otherwise: Operand, kind?: RuleKind): NumberNode {
  return { op: 'if', when: condition, then: node(then), else: node(otherwise), ...(kind && { kind }) };
}

/** A different rule for each group; lint asks that every group has one. */
export function byGroup(cases: Readonly<Record<string, Operand>>): NumberNode {
  return {
    op: 'by-group',
    cases: Object.fromEntries(Object.entries(cases).map(([group, operand]) => [group, node(operand)])),
  };
}

/** Steps compared from the first to the last; the table may be a named parameter. */
export function ladder(of: Operand, table: LadderTable | { parameter: string }): NumberNode {
  return { op: 'ladder', of: node(of), ladder: table, kind: 'ladder' };
}

/** Points by the option chosen. */
export function table(input: string, rows: Readonly<Record<string, string>>): NumberNode {
  return { op: 'table', input, rows, kind: 'table' };
}

export function equal(a: Operand, b: Operand): TruthNode {
  return { op: 'equal', of: [node(a), node(b)] };
}

export function less(a: Operand, b: Operand): TruthNode {
  return { op: 'less', of: [node(a), node(b)] };
}

export function atMost(a: Operand, b: Operand): TruthNode {
  return { op: 'at-most', of: [node(a), node(b)] };
}

export function both(...of: TruthNode[]): TruthNode {
  return { op: 'and', of };
}

export function either(...of: TruthNode[]): TruthNode {
  return { op: 'or', of };
}

export function not(of: TruthNode): TruthNode {
  return { op: 'not', of };
}

/** True when an optional input has a value. */
export function given(input: string): TruthNode {
  return { op: 'given', input };
}
