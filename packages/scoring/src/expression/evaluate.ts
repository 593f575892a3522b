/** The exact value of an expression. Branches that do not apply are not read, so their inputs may be missing. */
import { Fraction, larger, smaller, sumOf } from '../number/fraction.ts';
import type { LadderTable, NumberNode, TruthNode } from './nodes.ts';
import { fractionOf, inputIn, ladderIn, numberParameter, type Scope } from './scope.ts';

/**
 * Points, or any intermediate value, exactly.
 * Throws `MissingInput` when a needed input has no value and `RangeError` on a division by zero.
 */
export function evaluate(node: NumberNode, scope: Scope): Fraction {
  switch (node.op) {
    case 'number':
      return fractionOf(node.value);
    case 'input':
      return numberInput(scope, node.name);
    case 'parameter':
      return numberParameter(scope, node.name);
    case 'add':
      return sumOf(node.of.map((term) => evaluate(term, scope)));
    case 'multiply':
      return node.of.reduce((product, factor) => product.times(evaluate(factor, scope)), Fraction.ONE);
    case 'min':
      return node.of.map((each) => evaluate(each, scope)).reduce(smaller);
    case 'max':
      return node.of.map((each) => evaluate(each, scope)).reduce(larger);
    case 'subtract':
      return evaluate(node.of[0], scope).minus(evaluate(node.of[1], scope));
    case 'divide':
      return evaluate(node.of[0], scope).over(evaluate(node.of[1], scope));
    case 'round':
      return evaluate(node.of, scope).rounded(node.digits, node.mode);
    case 'ceil':
      return Fraction.whole(evaluate(node.of, scope).ceil());
    case 'floor':
      return Fraction.whole(evaluate(node.of, scope).floor());
    case 'ladder':
      return climb(evaluate(node.of, scope), ladderIn(scope, node.ladder)).points;
    case 'table':
      return fractionOf(tableRow(node, scope));
    case 'if':
      return holds(node.when, scope) ? evaluate(node.then, scope) : evaluate(node.else, scope);
    case 'by-group':
      return evaluate(groupCase(node, scope), scope);
    case 'step':
      return evaluate(node.of, scope);
    case 'days-between':
      return Fraction.whole(dayNumber(inputIn(scope, node.to)) - dayNumber(inputIn(scope, node.from)));
    case 'count-rows': {
      const rows = inputIn(scope, node.input);
      if (!Array.isArray(rows)) throw new TypeError(`The input “${node.input}” is not a list.`);
      return Fraction.whole(rows.filter((row) => !node.where || holdsForRow(node.where, row, scope)).length);
    }
  }
}

/** Whether a condition holds; `or` and `and` stop at the first term that settles them. */
export function holds(node: TruthNode, scope: Scope): boolean {
  switch (node.op) {
    case 'equal':
      return evaluate(node.of[0], scope).equals(evaluate(node.of[1], scope));
    case 'less':
      return evaluate(node.of[0], scope).compare(evaluate(node.of[1], scope)) < 0;
    case 'at-most':
      return evaluate(node.of[0], scope).compare(evaluate(node.of[1], scope)) <= 0;
    case 'and':
      return node.of.every((term) => holds(term, scope));
    case 'or':
      return node.of.some((term) => holds(term, scope));
    case 'not':
      return !holds(node.of, scope);
    case 'yes':
      return inputIn(scope, node.input) === true;
    case 'choice':
      return inputIn(scope, node.input) === node.is;
    case 'given':
      return Object.hasOwn(scope.inputs, node.input) && scope.inputs[node.input] !== undefined;
  }
}

/** The step of a ladder that a value reaches; `step` is its position, or undefined for `otherwise`. */
export function climb(value: Fraction, ladder: LadderTable): { points: Fraction; step: number | undefined } {
  const step = ladder.steps.findIndex(({ limit }) => {
    const order = value.compare(fractionOf(limit));
    if (ladder.direction === 'at-least') return order >= 0;
    return ladder.direction === 'at-most' ? order <= 0 : order < 0;
  });
  const reached = ladder.steps[step];
  return reached
    ? { points: fractionOf(reached.points), step }
    : { points: fractionOf(ladder.otherwise), step: undefined };
}

/** The case of a by-group node that applies in the scope. */
export function groupCase(node: Extract<NumberNode, { op: 'by-group' }>, scope: Scope): NumberNode {
  const own = Object.hasOwn(node.cases, scope.group) ? node.cases[scope.group] : undefined;
  if (!own) throw new RangeError(`The rule says nothing about the group “${scope.group}”.`);
  return own;
}

/** The points of the option chosen in a table node. */
export function tableRow(node: Extract<NumberNode, { op: 'table' }>, scope: Scope): string {
  const option = inputIn(scope, node.input);
  const points =
    typeof option === 'string' && Object.hasOwn(node.rows, option) ? node.rows[option] : undefined;
  if (points === undefined) throw new RangeError(`The table has no row for “${String(option)}”.`);
  return points;
}

function numberInput(scope: Scope, name: string): Fraction {
  const value = inputIn(scope, name);
  if (!(value instanceof Fraction)) throw new TypeError(`The input “${name}” is not a number.`);
  return value;
}

/** Days since the epoch of a calendar date; UTC arithmetic on whole days needs no clock and no zone. */
function dayNumber(value: unknown): number {
  if (typeof value !== 'string') throw new TypeError('The input is not a date.');
  return Date.parse(`${value}T00:00:00Z`) / 86_400_000;
}

function holdsForRow(where: TruthNode, row: Readonly<Record<string, string>>, scope: Scope): boolean {
  const inputs = Object.fromEntries(
    Object.entries(row).map(([name, text]) => [name, text === 'yes' ? true : text === 'no' ? false : text]),
  );
  return holds(where, { ...scope, inputs });
}
