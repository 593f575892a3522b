/** The working of a whole edition in whole numbers: the exact value of every part of every rule, kept for every body. */
import type { NumberNode } from '../expression/nodes.ts';
import { indicatorsOf } from '../methodology/define.ts';
import type { Indicator, Methodology } from '../methodology/types.ts';
import { Fraction } from '../number/fraction.ts';
import type { BodyData, EditionData } from '../scoring/edition.ts';
import { parameterValues } from '../scoring/score-indicator.ts';
import { readInputs } from './classify.ts';
import { columnsFor } from './columns.ts';
import { Graph } from './graph.ts';
import { retain } from './interpret.ts';
import { widest } from './plans.ts';
import type { Rational } from './rational.ts';
import { ruleCompiler } from './rule.ts';

/** Working that is recomputed as a whole and read cell by cell. */
export interface CompiledWorking {
  /** Computes every part of every rule again. */
  recompute(): void;
  /**
   * The exact value of each node of the indicator's rule, before rounding; a node of a branch that does not apply may be
   * without one. `undefined` where the inputs are for the exact path: then `explainIndicator` has the working.
   */
  valuesOf(body: string, indicator: string): ReadonlyMap<NumberNode, Fraction | undefined> | undefined;
}

interface Traced {
  run: () => void;
  /** Rows of the bodies whose inputs are held. */
  rowOf: ReadonlyMap<string, number>;
  valueAt(row: number): Map<NumberNode, Fraction | undefined>;
}

/** Prepares the working of an edition. Indicators that cannot be held in whole numbers have none here. */
export function compileWorking({ methodology, bodies }: EditionData): CompiledWorking {
  const traced = new Map<string, Traced[]>();
  for (const indicator of indicatorsOf(methodology)) {
    const groups = methodology.groups.map(({ id }) => bodies.filter(({ group }) => group === id));
    const own = groups.map((members) => members.length > 0 && tracedOf(methodology, indicator, members));
    traced.set(
      indicator.id,
      own.filter((each) => each !== false && each !== undefined),
    );
  }
  const all = [...traced.values()].flat();
  const working: CompiledWorking = {
    recompute: () => all.forEach(({ run }) => run()),
    valuesOf(body, indicator) {
      const found = traced.get(indicator)?.find(({ rowOf }) => rowOf.has(body));
      return found?.valueAt(found.rowOf.get(body)!);
    },
  };
  working.recompute();
  return working;
}

function tracedOf(
  methodology: Methodology,
  indicator: Indicator,
  members: readonly BodyData[],
): Traced | undefined {
  const plan = widest((cap) => {
    const graph = new Graph();
    const columns = columnsFor(graph, indicator.inputs, cap);
    const trace = new Map<NumberNode, Rational>();
    ruleCompiler(graph, columns, members[0]!.group, parameterValues(methodology), trace).number(
      indicator.rule,
    );
    return { graph, trace, specs: columns.specs };
  });
  if (!plan) return undefined;
  const columns = plan.specs.map(() => new Float64Array(members.length));
  const rowOf = new Map<string, number>();
  members.forEach((body, row) => {
    if (readInputs(plan.specs, indicator, body, (at, value) => (columns[at]![row] = value)))
      rowOf.set(body.id, row);
  });
  const registers = [...plan.trace.values()].flatMap(({ n, d }) => (d === undefined ? [n] : [n, d]));
  const { run, values } = retain(plan.graph, registers, columns, members.length);
  return {
    run,
    rowOf,
    valueAt: (row) =>
      new Map(
        [...plan.trace].map(([node, { n, s, d }]) => [
          node,
          exactly(values.get(n)![row]!, s, d === undefined ? 1 : values.get(d)![row]!),
        ]),
      ),
  };
}

function exactly(n: number, s: number, d: number): Fraction | undefined {
  if (Number.isNaN(n) || Number.isNaN(d)) return undefined;
  return Fraction.ratio(BigInt(n), BigInt(s) * BigInt(d));
}
