/** From a rule to operations on whole numbers, for bodies of one group under given parameters. */
import type { NumberNode, TruthNode } from '../expression/nodes.ts';
import {
  fractionOf,
  ladderIn,
  numberParameter,
  type ParameterValue,
  type Scope,
} from '../expression/scope.ts';
import { groupCase } from '../expression/evaluate.ts';
import type { Rounding } from '../methodology/types.ts';
import { TooLarge, type Graph, type Register } from './graph.ts';
import {
  common,
  constant,
  either,
  lcm,
  minus,
  over,
  plus,
  rounded,
  scaled,
  extreme,
  times,
  toWhole,
  type Rational,
} from './rational.ts';

/** Where a rule finds its inputs: registers of columns by what is asked of them. */
export interface Columns {
  /** A number with its known denominator. */
  number(name: string): Rational;
  /** A date as days, yes/no as 1 and 0, an option as its place. */
  plain(name: string): Register;
  /** Options in the order of their places. */
  options(name: string): readonly string[];
  /** The number of rows that a node counts. */
  rows(node: Extract<NumberNode, { op: 'count-rows' }>): Register;
}

/** A translator of the rules of one group. */
export function ruleCompiler(
  graph: Graph,
  columns: Columns,
  group: string,
  parameters: Readonly<Record<string, ParameterValue>>,
  trace?: Map<NumberNode, Rational>,
): {
  number: (node: NumberNode) => Rational;
  cut: (node: NumberNode, rounding: Rounding, limit?: number) => Rational;
  truth: (node: TruthNode) => Register;
} {
  const scope: Scope = { inputs: {}, parameters, group };
  return { number, cut, truth };

  function number(node: NumberNode): Rational {
    const value = valueOf(node);
    trace?.set(node, value);
    return value;
  }

  /** Rounding each branch is rounding the one that applies, and many branches are constants. */
  function cut(node: NumberNode, rounding: Rounding, limit?: number): Rational {
    switch (node.op) {
      case 'if':
        return branches(node, (each) => cut(each, rounding, limit));
      case 'step':
        return cut(node.of, rounding, limit);
      case 'by-group':
        return cut(groupCase(node, scope), rounding, limit);
      default:
        return rounded(graph, number(node), rounding.digits, rounding.mode, limit);
    }
  }

  function valueOf(node: NumberNode): Rational {
    if ('of' in node && Array.isArray(node.of) && node.of.length === 0) throw new TooLarge();
    switch (node.op) {
      case 'number':
        return constant(graph, fractionOf(node.value));
      case 'input':
        return columns.number(node.name);
      case 'parameter':
        return constant(graph, numberParameter(scope, node.name));
      case 'add':
        return node.of.map(number).reduce((a, b) => plus(graph, a, b));
      case 'multiply':
        return node.of.map(number).reduce((a, b) => times(graph, a, b));
      case 'min':
        return node.of.map(number).reduce((a, b) => extreme(graph, 'min', a, b));
      case 'max':
        return node.of.map(number).reduce((a, b) => extreme(graph, 'max', a, b));
      case 'subtract':
        return minus(graph, number(node.of[0]), number(node.of[1]));
      case 'divide':
        return over(graph, number(node.of[0]), number(node.of[1]));
      case 'round':
        return cut(node.of, node);
      case 'ceil':
      case 'floor':
        return toWhole(graph, number(node.of), node.op);
      case 'ladder':
        return climb(node);
      case 'table':
        return choose(node);
      case 'if':
        return branches(node, number);
      case 'by-group':
        return number(groupCase(node, scope));
      case 'step':
        return number(node.of);
      case 'days-between':
        return { n: graph.subtract(columns.plain(node.to), columns.plain(node.from)), s: 1 };
      case 'count-rows':
        return { n: columns.rows(node), s: 1 };
    }
  }

  function truth(node: TruthNode): Register {
    switch (node.op) {
      case 'equal':
      case 'less':
      case 'at-most': {
        const { a, b } = common(graph, number(node.of[0]), number(node.of[1]));
        return graph.compare(node.op, a, b);
      }
      case 'and':
      case 'or':
        return node.of
          .map(truth)
          .reduce((a, b) => graph.both(node.op, a, b), graph.constant(node.op === 'and' ? 1 : 0));
      case 'not':
        return graph.not(truth(node.of));
      case 'yes':
        return graph.compare('equal', columns.plain(node.input), graph.constant(1));
      case 'choice': {
        const place = columns.options(node.input).indexOf(node.is);
        return graph.compare('equal', columns.plain(node.input), graph.constant(place));
      }
      case 'given':
        return graph.given(columns.plain(node.input));
    }
  }

  /** Where every value is kept, each must stand by itself, chosen or not. */
  function branches(
    node: Extract<NumberNode, { op: 'if' }>,
    write: (each: NumberNode) => Rational,
  ): Rational {
    const when = truth(node.when);
    const [then, otherwise] = [true, false].map((holds) => {
      const each = holds ? node.then : node.else;
      return trace ? write(each) : graph.inBranch(when, holds, () => write(each));
    }) as [Rational, Rational];
    return either(graph, when, then, otherwise);
  }

  function climb(node: Extract<NumberNode, { op: 'ladder' }>): Rational {
    const value = number(node.of);
    const ladder = ladderIn(scope, node.ladder);
    const limits = ladder.steps.map(({ limit }) => fractionOf(limit));
    const points = [...ladder.steps.map((step) => step.points), ladder.otherwise].map(fractionOf);
    const unit = points.reduce((all, { denominator }) => lcm(all, Number(denominator)), 1);
    const whole = points.map((each) => Number(each.numerator) * (unit / Number(each.denominator)));
    const n = graph.ladder(value.n, scaled(graph, value.d ?? graph.constant(1), value.s), {
      direction: ladder.direction,
      factors: limits.map(({ denominator }) => Number(denominator)),
      limits: limits.map(({ numerator }) => Number(numerator)),
      points: whole.slice(0, -1),
      otherwise: whole.at(-1)!,
    });
    return { n, s: unit };
  }

  function choose(node: Extract<NumberNode, { op: 'table' }>): Rational {
    const points = columns.options(node.input).map((option) => {
      const text = Object.hasOwn(node.rows, option) ? node.rows[option] : undefined;
      return text === undefined ? undefined : fractionOf(text);
    });
    const unit = points.reduce((all, each) => (each ? lcm(all, Number(each.denominator)) : all), 1);
    const whole = points.map((each) =>
      each ? Number(each.numerator) * (unit / Number(each.denominator)) : NaN,
    );
    return { n: graph.lookup(columns.plain(node.input), whole), s: unit };
  }
}
