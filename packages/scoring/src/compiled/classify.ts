/** Which cells of a body the fast path computes, and which stand beforehand, as the exact path decides. */
import type { ParameterValue } from '../expression/scope.ts';
import { parseInput } from '../inputs/parse.ts';
import { isIndicator, type Criterion, type Indicator, type Methodology } from '../methodology/types.ts';
import { Fraction } from '../number/fraction.ts';
import type { BodyData, BodyResult } from '../scoring/edition.ts';
import { scoreBody } from '../scoring/score-edition.ts';
import { scoreIndicator } from '../scoring/score-indicator.ts';
import { MOST_POINTS } from './plans.ts';
import { readCell, type ColumnSpec } from './columns.ts';

/** A cell that is not computed: official points, no part in its parent, or a value that is missing. */
export type FixedCell = { points: Fraction } | 'absent' | 'missing';

/** Whether points are small enough to be held as whole numbers; larger ones stay with the exact path. */
export function isHeld(points: Fraction): boolean {
  return points.absolute().compare(MOST) <= 0;
}

const MOST = Fraction.whole(MOST_POINTS);

/** Writes the columns of an indicator for one body; `false` where the exact path must score it. */
export function readInputs(
  specs: readonly ColumnSpec[],
  indicator: Indicator,
  body: BodyData,
  write: (at: number, value: number) => void,
): boolean {
  const supplied = body.supplied[indicator.id] ?? { inputs: {} };
  let clean = supplied.exempt === undefined;
  for (const [name, text] of Object.entries(supplied.inputs)) {
    if (!Object.hasOwn(indicator.inputs, name)) clean = false;
    // The exact path refuses a text that is not of its type, even where the rule does not read it.
    else if (text !== undefined && !specs.some((spec) => spec.name === name))
      parseInput(indicator.inputs[name]!, text);
  }
  specs.forEach((spec, at) => {
    const text = Object.hasOwn(supplied.inputs, spec.name) ? supplied.inputs[spec.name] : undefined;
    const value = text === undefined ? NaN : readCell(spec, text);
    if (Number.isNaN(value) && !(text === undefined && spec.optional)) clean = false;
    write(at, value);
  });
  return clean;
}

/**
 * The cells of a body that are fixed, by node. `isClean` says whether the columns of an indicator hold its inputs.
 * A body with a mean over fewer children than usual is scored by the exact path altogether.
 */
export function fixedCells(
  methodology: Methodology,
  body: BodyData,
  parameters: Readonly<Record<string, ParameterValue>>,
  isClean: (indicator: Indicator) => boolean,
): Map<string, FixedCell> {
  const cells = new Map<string, FixedCell>();
  let whole = true;
  visit(methodology.index, undefined);
  return whole ? cells : exactCells(scoreBody(methodology, body, parameters));

  function visit(node: Criterion | Indicator, above: string | undefined): void {
    const foreign = node.groups && !node.groups.includes(body.group) ? 'exempt' : undefined;
    const status = body.applicability[node.id]?.status ?? above ?? foreign;
    if (!isIndicator(node)) for (const child of node.children) visit(child, status);
    const barred =
      status !== undefined && status !== 'advisory' && body.printed[node.id]?.points === undefined;
    const cell = cellOf(node, barred);
    if (cell && typeof cell !== 'string' && !isHeld(cell.points)) whole = false;
    if (barred) cells.set(node.id, 'absent');
    else if (cell) cells.set(node.id, cell);
  }

  function cellOf(node: Criterion | Indicator, barred: boolean): FixedCell | undefined {
    const printed = body.printed[node.id]?.points;
    if (!isIndicator(node))
      return printed === undefined ? criterionCell(node) : { points: Fraction.parse(printed) };
    if (isClean(node) && printed === undefined && !barred) return undefined;
    // Asked for every cell that stands beforehand, because the exact path refuses inputs that have no score.
    const score = scoreIndicator(node, body.supplied[node.id] ?? { inputs: {} }, body.group, parameters);
    if (printed !== undefined) return { points: Fraction.parse(printed) };
    if (score.status === 'missing') return 'missing';
    return score.points ? { points: score.points } : 'absent';
  }

  function criterionCell(criterion: Criterion): FixedCell | undefined {
    if (criterion === methodology.index && !methodology.rated) return 'absent';
    const how = criterion.aggregation;
    const without = criterion.children
      .map(({ id }) => cells.get(id))
      .filter((cell) => typeof cell === 'string');
    if (without.length > 0 && how.kind !== 'sum') whole = false;
    if (without.includes('missing')) return 'missing';
    return without.length === criterion.children.length ? 'missing' : undefined;
  }
}

/** All cells of a body as the exact path gives them. */
export function exactCells(result: BodyResult): Map<string, FixedCell> {
  return new Map(
    Object.entries(result.nodes).map(([id, { points, status }]) => [
      id,
      points ? { points } : status === 'missing' ? 'missing' : 'absent',
    ]),
  );
}
