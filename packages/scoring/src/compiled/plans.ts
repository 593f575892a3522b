/** What is computed for a node of the tree, for the bodies of one group. */
import type { NumberNode } from '../expression/nodes.ts';
import type { ParameterValue } from '../expression/scope.ts';
import type { Criterion, Indicator, Rounding } from '../methodology/types.ts';
import { Fraction } from '../number/fraction.ts';
import { columnsFor, type ColumnSpec } from './columns.ts';
import { Graph, TooLarge, type Register } from './graph.ts';
import { constant, common, minus, plus, rounded, scaled, times, type Rational } from './rational.ts';
import { ruleCompiler } from './rule.ts';

/** Operations whose result is points times `unit`, exactly. */
export interface Plan {
  graph: Graph;
  result: Register;
  unit: number;
}

/** The plan of an indicator, with the columns that it reads. */
export interface IndicatorPlan extends Plan {
  columns: readonly ColumnSpec[];
}

/** Points beyond this are left to the exact path, so that sums have room. */
export const MOST_POINTS = 1_000_000;
const LARGEST_CAP = 46;
const SMALLEST_CAP = 3;

/**
 * The plan of an indicator with the widest limits of its inputs that keep every step exact, or `undefined` where the
 * rule cannot be held in whole numbers.
 */
export function indicatorPlan(
  indicator: Indicator,
  group: string,
  parameters: Readonly<Record<string, ParameterValue>>,
): IndicatorPlan | undefined {
  if (indicator.normalisation) return undefined;
  return widest((cap) => withCap(indicator, group, parameters, cap));
}

/**
 * What `plan` gives under the largest cap that keeps every step exact. Limits of results only grow with those of inputs,
 * so that what is too large under one cap is so under every larger one.
 */
export function widest<T>(plan: (cap: number) => T): T | undefined {
  let held: T | undefined;
  let [smallest, largest] = [SMALLEST_CAP, LARGEST_CAP];
  while (smallest <= largest) {
    const bits = Math.ceil((smallest + largest) / 2);
    try {
      held = plan(2 ** bits);
      smallest = bits + 1;
    } catch (problem) {
      if (problem instanceof RangeError) return undefined;
      if (!(problem instanceof TooLarge)) throw problem;
      largest = bits - 1;
    }
  }
  return held;
}

function withCap(
  indicator: Indicator,
  group: string,
  parameters: Readonly<Record<string, ParameterValue>>,
  cap: number,
): IndicatorPlan {
  const graph = new Graph();
  const columns = columnsFor(graph, indicator.inputs, cap);
  const { number, cut, truth } = ruleCompiler(graph, columns, group, parameters);
  const { rounding } = indicator;
  const score = (rule: NumberNode) => fixedUnit(rounding ? cut(rule, rounding, MOST_POINTS) : number(rule));
  let points = score(indicator.rule);
  for (const { when, substitute } of [...(indicator.exemptions ?? [])].reverse()) {
    if (!when) continue;
    const instead = substitute && score(substitute);
    points = chosen(graph, truth(when), instead, points);
  }
  return {
    graph,
    result: graph.guard(points.n, MOST_POINTS * points.s),
    unit: points.s,
    columns: columns.specs,
  };
}

/** What is known of a node's column. */
export interface Scale {
  /** Points times this are whole. */
  unit: number;
  /** The largest whole number on either side. */
  most: number;
}

/** The scale of a node in a finer unit, with room for every point that may stand beforehand. */
export function scaleIn(plans: readonly Plan[], unit: number): Scale {
  const largest = plans.map(({ graph, result, unit: own }) => {
    const { low, high } = graph.bounds[result]!;
    return Math.max(Math.abs(low), Math.abs(high)) * (unit / own);
  });
  return { unit, most: Math.max(MOST_POINTS * unit, ...largest) };
}

/** Children as columns in their order; `undefined` where the mean is not one of whole numbers. */
export function criterionPlan(criterion: Criterion, scales: readonly Scale[]): Plan | undefined {
  const how = criterion.aggregation;
  if (how.kind === 'weighted-geometric' || how.kind === 'weighted-harmonic') return undefined;
  const graph = new Graph();
  const parts = criterion.children.map(({ id, effect }, at) => {
    const { unit, most } = scales[at]!;
    const points: Rational = { n: graph.column(at, { low: -most, high: most, mayFail: true }), s: unit };
    return { id, effect: effect ?? 'add', points };
  });
  const of = (wanted: string) => parts.filter(({ effect }) => effect === wanted);
  const nothing = constant(graph, Fraction.ZERO);
  const sum = (all: readonly Rational[]) => all.reduce((a, b) => plus(graph, a, b), nothing);
  try {
    let points = sum(of('add').map((part) => part.points));
    if (how.kind === 'mean') {
      if (of('add').length === 0) return undefined;
      points = finished(graph, times(graph, points, shareOf(graph, of('add').length)), how.rounding);
    }
    if (how.kind === 'weighted-arithmetic') {
      // A child without a weight is refused by the exact path.
      if (!of('add').every(({ id }) => Object.hasOwn(how.weights, id))) return undefined;
      const weights = of('add').map(({ id }) => Fraction.parse(how.weights[id]!));
      const all = weights.reduce((a, b) => a.plus(b), Fraction.ZERO);
      if (all.isZero()) return undefined;
      points = sum(
        of('add').map((part, at) => times(graph, part.points, constant(graph, weights[at]!.over(all)))),
      );
    }
    points = plus(graph, points, sum(of('bonus').map((part) => part.points)));
    points = minus(graph, points, sum(of('penalty').map((part) => part.points)));
    const cut = finished(graph, points, criterion.rounding);
    return { graph, result: cut.n, unit: cut.s };
  } catch (problem) {
    if (problem instanceof TooLarge) return undefined;
    throw problem;
  }
}

/** The register of a plan in a finer unit. */
export function inUnit({ graph, result, unit }: Plan, wanted: number): Register {
  return scaled(graph, result, wanted / unit);
}

function finished(graph: Graph, value: Rational, rounding: Rounding | undefined): Rational {
  return rounding ? rounded(graph, value, rounding.digits, rounding.mode) : value;
}

/** An unrounded quotient of inputs has no unit in which every value is whole. */
function fixedUnit(value: Rational): Rational {
  if (value.d !== undefined) throw new RangeError('The score has no fixed unit.');
  return value;
}

function chosen(graph: Graph, when: Register, instead: Rational | undefined, otherwise: Rational): Rational {
  const other = instead ?? { n: graph.failure(), s: otherwise.s };
  const { a, b, s } = common(graph, other, otherwise);
  return { n: graph.select(when, a, b), s };
}

function shareOf(graph: Graph, count: number): Rational {
  return constant(graph, Fraction.ratio(1n, BigInt(count)));
}
