/** A rule, and a condition, over an interval of one of its inputs. */
import { climb, evaluate, groupCase, holds } from '../expression/evaluate.ts';
import type { ExpressionNode, LadderTable, NumberNode, TruthNode } from '../expression/nodes.ts';
import { fractionOf, ladderIn, MissingInput, type Scope } from '../expression/scope.ts';
import { inputsRead } from '../expression/walk.ts';
import { Fraction } from '../number/fraction.ts';
import {
  either,
  extreme,
  moving,
  negative,
  over,
  plus,
  risen,
  still,
  times,
  type Interval,
  type Reach,
} from './reach.ts';

/** The scope with one input left open. */
export interface Opened {
  scope: Scope;
  input: string;
  /** Filled as nodes are asked; whether a node reads the open input. */
  reads: WeakMap<ExpressionNode, boolean>;
}

/** Every value that the rule takes on the interval lies in the reach; undefined where none can be told. */
export function enclose(node: NumberNode, opened: Opened, interval: Interval): Reach | undefined {
  if (!readsOpen(node, opened)) return still(evaluate(node, opened.scope));
  const inner = (operand: NumberNode) => enclose(operand, opened, interval);
  const combined = (of: readonly NumberNode[], join: (a: Reach, b: Reach) => Reach | undefined) =>
    of.map(inner).reduce((a, b) => a && b && join(a, b));
  switch (node.op) {
    case 'input':
      return moving(interval);
    case 'add':
      return combined(node.of, (a, b) => plus(a, b, interval));
    case 'subtract':
      return combined(node.of, (a, b) => plus(a, negative(b), interval));
    case 'multiply':
      return combined(node.of, (a, b) => times(a, b, interval));
    case 'divide':
      return combined(node.of, (a, b) => over(a, b, interval));
    case 'min':
      return combined(node.of, (a, b) => extreme(a, b, 1));
    case 'max':
      return combined(node.of, (a, b) => extreme(a, b, -1));
    case 'step':
      return inner(node.of);
    case 'round':
      return mapped(inner(node.of), (value) => value.rounded(node.digits, node.mode));
    case 'ceil':
      return mapped(inner(node.of), (value) => Fraction.whole(value.ceil()));
    case 'floor':
      return mapped(inner(node.of), (value) => Fraction.whole(value.floor()));
    case 'ladder':
      return climbed(inner(node.of), ladderIn(opened.scope, node.ladder));
    case 'by-group':
      return inner(groupCase(node, opened.scope));
    case 'if': {
      const taken = decide(node.when, opened, interval);
      if (taken === undefined) return undefined;
      if (taken !== 'maybe') return inner(taken ? node.then : node.else);
      const [then, otherwise] = [node.then, node.else].map((branch) => unlessUndefined(() => inner(branch)));
      return then && otherwise && either(then, otherwise);
    }
    default:
      return undefined;
  }
}

/** Whether a condition holds: on the whole interval, nowhere on it, perhaps; undefined where it may have no value. */
export function decide(node: TruthNode, opened: Opened, interval: Interval): boolean | 'maybe' | undefined {
  if (!readsOpen(node, opened)) return holds(node, opened.scope);
  switch (node.op) {
    case 'not': {
      const of = decide(node.of, opened, interval);
      return typeof of === 'boolean' ? !of : of;
    }
    case 'and':
    case 'or':
      return joined(node.of, node.op === 'or', opened, interval);
    case 'equal':
    case 'less':
    case 'at-most': {
      const [a, b] = node.of.map((side) => enclose(side, opened, interval));
      return a && b && compared(node.op, a, b);
    }
    case 'given':
      return true;
    default:
      return undefined;
  }
}

/** Terms are asked in order, as evaluation does, so that a term that is never reached cannot spoil the answer. */
function joined(of: readonly TruthNode[], settling: boolean, opened: Opened, interval: Interval) {
  let certain = true;
  for (const term of of) {
    const holding = certain
      ? decide(term, opened, interval)
      : unlessUndefined(() => decide(term, opened, interval));
    if (holding === settling || holding === undefined) return holding;
    if (holding === 'maybe') certain = false;
  }
  return certain ? !settling : 'maybe';
}

function compared(op: 'equal' | 'less' | 'at-most', a: Reach, b: Reach): boolean | 'maybe' {
  const [lowest, highest] = [a.low.compare(b.high), a.high.compare(b.low)];
  if (op === 'less') return highest < 0 ? true : lowest >= 0 ? false : 'maybe';
  if (op === 'at-most') return highest <= 0 ? true : lowest > 0 ? false : 'maybe';
  if (highest < 0 || lowest > 0) return false;
  return highest === 0 && lowest === 0 ? true : 'maybe';
}

function climbed(of: Reach | undefined, ladder: LadderTable): Reach | undefined {
  if (!of) return undefined;
  const points = [...ladder.steps.map((step) => fractionOf(step.points)), fractionOf(ladder.otherwise)];
  const up = ladder.direction === 'at-least' ? -1 : 1;
  const ordered = pairs(ladder.steps.map(({ limit }) => fractionOf(limit))).every(
    ([a, b]) => a.compare(b) * up < 0,
  );
  if (ordered && pairs(points).every(([a, b]) => a.compare(b) * up <= 0)) {
    return risen(of, (value) => climb(value, ladder).points);
  }
  if (ordered && pairs(points).every(([a, b]) => a.compare(b) * up >= 0)) {
    return negative(risen(of, (value) => climb(value, ladder).points.negated()));
  }
  const [low, high] = [of.low, of.high].map((value) => climb(value, ladder));
  if (ordered && low!.step === high!.step) return still(low!.points);
  return points.map(still).reduce(either);
}

function pairs<T>(values: readonly T[]): [T, T][] {
  return values.slice(1).map((value, at) => [values[at]!, value]);
}

function mapped(of: Reach | undefined, by: (value: Fraction) => Fraction): Reach | undefined {
  return of && risen(of, by);
}

/** A branch that may not be taken must not fail the whole: what it lacks only makes the outcome uncertain. */
function unlessUndefined<T>(attempt: () => T | undefined): T | undefined {
  try {
    return attempt();
  } catch (problem) {
    if (problem instanceof MissingInput || problem instanceof RangeError) return undefined;
    throw problem;
  }
}

function readsOpen(node: ExpressionNode, opened: Opened): boolean {
  let reads = opened.reads.get(node);
  if (reads === undefined) {
    reads = inputsRead(node).has(opened.input);
    opened.reads.set(node, reads);
  }
  return reads;
}
