/**
 * The contributions of leaves to a score, as whole numbers. A leaf is an indicator, or a node whose parts are not known
 * of every body. Every leaf of every body has one or more variants: what it contributes as it is, and with one input,
 * or its printed figure, one unit of the last digit higher or lower.
 */
import { checkInputs } from '../inputs/check.ts';
import { domainOf } from '../inverse/search.ts';
import { isIndicator, type Criterion, type Indicator, type Methodology } from '../methodology/types.ts';
import { Fraction, larger, smaller, sumOf } from '../number/fraction.ts';
import type { BodyData, BodyResult } from '../scoring/edition.ts';
import { parameterValues, scoreIndicator } from '../scoring/score-indicator.ts';
import { fractionOf } from '../expression/scope.ts';

/** Leaves by body, flat: the variants of cell `body × leaf` begin at `starts[body * leaves + leaf]`. */
export interface Cells {
  leaves: string[];
  /** One more than there are cells, so that every cell has an end. */
  starts: Int32Array;
  /** The unchanged contribution stands first. A leaf that a body does not have contributes nothing. */
  values: Float64Array;
  /** By body, what its official score has beside its leaves: roundings and printed figures that do not add up. */
  rests: Float64Array;
}

type Shape = 'linear' | 'geometric' | 'harmonic';

/** Cells of the bodies, in their order. Throws `RangeError` for a tree that mixes kinds of means. */
export function contributionsOf(
  methodology: Methodology,
  node: Criterion | Indicator,
  bodies: readonly { data: BodyData; result: BodyResult }[],
  perturbed: boolean,
): Cells {
  const leaves = leavesOf(
    node,
    bodies.map(({ result }) => result),
  );
  const shape = shapeOf(node, leaves);
  const rests: Fraction[] = [];
  const contributions = bodies.map(({ data, result }) => {
    const shares = sharesOf(node, leaves, result);
    const parts = [...shares].map(([leaf, share]) => shaped(result.nodes[leaf]!.points!, shape).times(share));
    rests.push(shaped(result.nodes[node.id]!.points!, shape).minus(sumOf(parts)));
    return leaves.map((leaf) => {
      const share = shares.get(leaf.id);
      if (!share) return [Fraction.ZERO];
      const points = perturbed
        ? variantsOf(methodology, leaf, data, result)
        : [result.nodes[leaf.id]!.points!];
      return points.map((value) => shaped(value, shape).times(share));
    });
  });
  return packed(leaves, contributions, rests);
}

/** Whole numbers where one common denominator of moderate size exists, else cut to nine decimals. */
function packed(
  leaves: readonly { id: string }[],
  contributions: readonly Fraction[][][],
  rests: readonly Fraction[],
): Cells {
  const flat = contributions.flat();
  const scale = [...flat.flat(), ...rests].reduce<bigint>((common, { denominator }) => {
    return common > MOST_SCALE ? common : lcm(common, denominator);
  }, 1n);
  const unit = Fraction.whole(scale > MOST_SCALE ? MOST_SCALE : scale);
  const starts = new Int32Array(flat.length + 1);
  flat.forEach((variants, at) => (starts[at + 1] = starts[at]! + variants.length));
  const whole = (value: Fraction) => Number(value.times(unit).rounded(0, 'half-up').numerator);
  const [values, offsets] = [flat.flat(), rests].map((list) => Float64Array.from(list, whole)) as [
    Float64Array,
    Float64Array,
  ];
  return { leaves: leaves.map(({ id }) => id), starts, values, rests: offsets };
}

const MOST_SCALE = 1_000_000_000n;

/** Down the tree as long as every body that has a score has all its parts. */
function leavesOf(node: Criterion | Indicator, results: readonly BodyResult[]): (Criterion | Indicator)[] {
  if (isIndicator(node)) return [node];
  const known = results.every(({ nodes }) => {
    if (!nodes[node.id]!.points) return true;
    const parts = node.children.map((child) => nodes[child.id]!);
    return (
      parts.some(({ points }) => points) &&
      parts.every(({ points, status }) => points ?? status !== 'missing')
    );
  });
  return known ? node.children.flatMap((child) => leavesOf(child, results)) : [node];
}

/** How much of one point of a leaf arrives at the top; leaves that a body does not have are not in the map. */
function sharesOf(
  top: Criterion | Indicator,
  leaves: readonly (Criterion | Indicator)[],
  { nodes }: BodyResult,
): Map<string, Fraction> {
  const shares = new Map<string, Fraction>();
  visit(top, Fraction.ONE);
  return shares;

  function visit(node: Criterion | Indicator, share: Fraction): void {
    if (!nodes[node.id]!.points) return;
    if (leaves.includes(node) || isIndicator(node)) {
      shares.set(node.id, share);
      return;
    }
    const present = node.children.filter((child) => nodes[child.id]!.points);
    const ordinary = present.filter((child) => (child.effect ?? 'add') === 'add');
    const { aggregation } = node;
    const weightOf = (child: Criterion | Indicator) =>
      'weights' in aggregation ? fractionOf(aggregation.weights[child.id] ?? '0') : Fraction.ONE;
    const all = ordinary.reduce((sum, child) => sum.plus(weightOf(child)), Fraction.ZERO);
    for (const child of present) {
      if (child.effect === 'penalty') visit(child, share.negated());
      else if (child.effect === 'bonus' || aggregation.kind === 'sum') visit(child, share);
      else visit(child, share.times(weightOf(child)).over(all));
    }
  }
}

/** Sums and arithmetic means add up; logarithms of geometric and reciprocals of harmonic means do as well. */
function shapeOf(top: Criterion | Indicator, leaves: readonly (Criterion | Indicator)[]): Shape {
  const shapes = new Set<Shape>();
  visit(top);
  if (shapes.size > 1) {
    throw new RangeError(
      `The robustness of “${top.id}” cannot be simulated: it mixes ${[...shapes].join(' and ')} means.`,
    );
  }
  return [...shapes][0] ?? 'linear';

  function visit(node: Criterion | Indicator): void {
    if (isIndicator(node) || leaves.includes(node)) return;
    const { kind } = node.aggregation;
    const extra = node.children.some(({ effect = 'add' }) => effect !== 'add');
    if (kind === 'weighted-geometric') shapes.add('geometric');
    else if (kind === 'weighted-harmonic') shapes.add('harmonic');
    if (extra || !kind.startsWith('weighted-') || kind === 'weighted-arithmetic') shapes.add('linear');
    node.children.forEach(visit);
  }
}

/** Only the order of totals counts, so a logarithm cut to twelve digits serves. */
function shaped(points: Fraction, shape: Shape): Fraction {
  if (shape === 'linear') return points;
  if (points.compare(Fraction.ZERO) <= 0)
    throw new RangeError(`A ${shape} mean needs every part above zero.`);
  if (shape === 'harmonic') return Fraction.ONE.over(points).negated();
  return Fraction.parse(Math.log(Number(points.toDecimal(15))).toFixed(12));
}

/** The points as they are, then with one thing moved by one unit. */
function variantsOf(
  methodology: Methodology,
  leaf: Criterion | Indicator,
  data: BodyData,
  { nodes }: BodyResult,
): Fraction[] {
  const { points, basis, shown, status } = nodes[leaf.id]!;
  if (status === 'exempt') return [points!];
  const supplied = isIndicator(leaf) && !leaf.normalisation ? data.supplied[leaf.id] : undefined;
  if (basis === 'reported' || !supplied || !isIndicator(leaf))
    return [points!, ...aroundPrinted(leaf, points!, shown!)];
  const parameters = parameterValues(methodology);
  const moved = Object.entries(supplied.inputs).flatMap(([name, text]) => {
    const domain = text === undefined ? undefined : domainOf(leaf.inputs[name]!);
    if (!domain) return [];
    const k = Fraction.parse(text!).times(Fraction.whole(domain.scale)).numerator;
    return [k - 1n, k + 1n].flatMap((next) => {
      const inputs = { ...supplied.inputs, [name]: Fraction.ratio(next, domain.scale).toString() };
      if (checkInputs(leaf, inputs, { parameters, group: data.group }).length > 0) return [];
      const score = scoreIndicator(leaf, { ...supplied, inputs }, data.group, parameters);
      return score.status === 'scored' ? [score.points] : [];
    });
  });
  return [points!, ...moved];
}

function aroundPrinted({ maxPoints }: Criterion | Indicator, points: Fraction, shown: string): Fraction[] {
  const digits = shown.split('.')[1]?.length ?? 0;
  const unit = Fraction.ratio(1n, 10n ** BigInt(digits));
  const most = larger(points, Fraction.parse(maxPoints));
  const least = smaller(points, Fraction.ZERO);
  return [points.minus(unit), points.plus(unit)].map((value) => smaller(larger(value, least), most));
}

function lcm(a: bigint, b: bigint): bigint {
  let [x, y] = [a, b];
  while (y !== 0n) [x, y] = [y, x % y];
  return (a / x) * b;
}
