/** The tree of a methodology laid out over rows of bodies, group by group, children before their parents. */
import type { ParameterValue } from '../expression/scope.ts';
import { isIndicator, type Criterion, type Indicator, type Methodology } from '../methodology/types.ts';
import type { BodyData } from '../scoring/edition.ts';
import { fixedCells, isHeld, readInputs } from './classify.ts';
import type { ColumnSpec } from './columns.ts';
import { FixedCells } from './fixed.ts';
import type { Graph, Register } from './graph.ts';
import type { Backend, Kernel } from './backend.ts';
import { kernelOf, togetherOf } from './kernel.ts';
import { criterionPlan, indicatorPlan, inUnit, scaleIn, type Plan, type Scale } from './plans.ts';
import { lcm } from './rational.ts';

const BLOCK = 512;

/** A kernel with its columns, for the rows of one group. */
export interface Run {
  graph: Graph;
  result: Register;
  kernel: Kernel;
  columns: readonly Float64Array[];
  specs: readonly ColumnSpec[];
  from: number;
  until: number;
}

/** A node of the tree with the points of every row, as whole numbers of `1 ÷ unit`. */
export interface LaidNode {
  node: Criterion | Indicator;
  unit: number;
  scale: Scale;
  points: Float64Array;
  parent: number | undefined;
  runs: Run[];
}

/** The rows of one group. */
export interface Rows {
  group: string;
  from: number;
  until: number;
}

export interface Layout {
  bodies: BodyData[];
  groups: readonly Rows[];
  nodes: LaidNode[];
  /** Fixed cells by row, for rows that have any. */
  fixed: FixedCells;
  /** Computes every node of one group, where no cell stands beforehand. */
  together: (() => void)[];
}

/** What is computed for a node of one group, and from what. */
interface Source {
  plan: Plan;
  columns: Float64Array[];
  specs: readonly ColumnSpec[];
}

/** Lays out; `undefined` where a rule or a mean cannot be held in whole numbers. */
export function layOut(
  methodology: Methodology,
  data: readonly BodyData[],
  parameters: Readonly<Record<string, ParameterValue>>,
  backend: Backend | undefined,
  units: ReadonlyMap<string, number>,
): Layout | undefined {
  const bodies = methodology.groups.flatMap(({ id }) => data.filter(({ group }) => group === id));
  if (bodies.length < data.length) return undefined;
  const groups = methodology.groups
    .map(({ id }) => ({
      group: id,
      from: bodies.findIndex(({ group }) => group === id),
      until: bodies.findLastIndex(({ group }) => group === id) + 1,
    }))
    .filter(({ from }) => from >= 0);
  const clean = new Map<Indicator, Uint8Array>();
  const sources = new Map<string, Source[]>();
  for (const indicator of postOrder(methodology.index).filter(isIndicator)) {
    const store = new Map<string, Float64Array>();
    clean.set(indicator, new Uint8Array(bodies.length));
    const own: Source[] = [];
    for (const { group, from, until } of groups) {
      const plan = indicatorPlan(indicator, group, parameters);
      if (!plan) return undefined;
      const columns = plan.columns.map((spec) => columnFor(store, spec, bodies.length));
      for (let row = from; row < until; row += 1) {
        const read = readInputs(
          plan.columns,
          indicator,
          bodies[row]!,
          (at, value) => (columns[at]![row] = value),
        );
        clean.get(indicator)![row] = Number(read);
      }
      own.push({ plan, columns, specs: plan.columns });
    }
    sources.set(indicator.id, own);
  }
  const fixed = new FixedCells();
  bodies.forEach((body, row) => {
    const cells = fixedCells(methodology, body, parameters, (indicator) => clean.get(indicator)![row] === 1);
    fixed.set(row, cells);
  });
  const denominators = denominatorsOf(fixed, units);
  const nodes: LaidNode[] = [];
  for (const node of postOrder(methodology.index)) {
    const children = isIndicator(node)
      ? []
      : node.children.map((child) => nodes.findIndex((laid) => laid.node === child));
    const plans = isIndicator(node)
      ? sources.get(node.id)!
      : groups.map(() => {
          const plan = criterionPlan(
            node,
            children.map((at) => nodes[at]!.scale),
          );
          return plan && { plan, columns: children.map((at) => nodes[at]!.points), specs: [] };
        });
    if (plans.some((each) => !each)) return undefined;
    const unit = plans.reduce((all, each) => lcm(all, each!.plan.unit), denominators.get(node.id) ?? 1);
    const runs = plans.map((each, at) => ({
      graph: each!.plan.graph,
      result: inUnit(each!.plan, unit),
      kernel: kernelOf(each!.plan.graph, inUnit(each!.plan, unit), backend),
      columns: each!.columns,
      specs: each!.specs,
      from: groups[at]!.from,
      until: groups[at]!.until,
    }));
    for (const at of children) nodes[at]!.parent = nodes.length;
    const scale = scaleIn(
      plans.map((each) => each!.plan),
      unit,
    );
    nodes.push({ node, unit, scale, points: new Float64Array(bodies.length), parent: undefined, runs });
  }
  const together = groups.map(({ from, until }, at) => {
    const runs = nodes.map((laid) => laid.runs[at]!);
    const kernel = togetherOf(runs, backend);
    const columns = runs.map((run) => run.columns);
    const outs = nodes.map(({ points }) => points);
    // Block by block, so that children are still near when their parent adds them up.
    return () => {
      for (let row = from; row < until; row += BLOCK)
        kernel(columns, outs, row, Math.min(row + BLOCK, until));
    };
  });
  return { bodies, groups, nodes, fixed, together };
}

function postOrder(node: Criterion | Indicator): (Criterion | Indicator)[] {
  return isIndicator(node) ? [node] : [...node.children.flatMap(postOrder), node];
}

function columnFor(store: Map<string, Float64Array>, spec: ColumnSpec, size: number): Float64Array {
  const key = JSON.stringify([spec.name, spec.counted]);
  let column = store.get(key);
  if (!column) store.set(key, (column = new Float64Array(size)));
  return column;
}

function denominatorsOf(fixed: FixedCells, units: ReadonlyMap<string, number>): Map<string, number> {
  const result = new Map(units);
  for (const [, cells] of fixed.entries()) {
    for (const [id, cell] of cells) {
      if (typeof cell !== 'string' && isHeld(cell.points))
        result.set(id, lcm(result.get(id) ?? 1, Number(cell.points.denominator)));
    }
  }
  return result;
}
