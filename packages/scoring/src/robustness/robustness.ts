/**
 * Rank intervals by simulation: weights move, inputs move by one unit of their last digit, and indicators are left out
 * one at a time. The effective weights of leaves are moved; what a total has beside its leaves, such as a rounding or a
 * printed figure that does not add up, stays as it is, so that the unchanged edition gives the official places.
 */
import { Fraction } from '../number/fraction.ts';
import { nthRoot } from '../number/root.ts';
import type { Criterion, Indicator, Methodology } from '../methodology/types.ts';
import type { BodyData, BodyResult, EditionData } from '../scoring/edition.ts';
import { scoreEdition } from '../scoring/score-edition.ts';
import { contributionsOf, type Cells } from './cells.ts';
import { drawTotals, NEUTRAL, placesOf, totalsOf } from './draws.ts';
import { generatorOf } from './generator.ts';
import type { LeftOut, NodeRobustness, RankInterval, Robustness, RobustnessOptions } from './types.ts';

/**
 * The robustness of the total, or of each node below an index without one. Throws `RangeError` for options out of
 * range, for an edition that has figures of some bodies only, and for a tree that mixes kinds of means.
 */
export function robustness(edition: EditionData, options: RobustnessOptions): Robustness {
  const { draws, seed, weights = '0.25', inputs = true } = options;
  if (!Number.isSafeInteger(draws) || draws < 1 || draws > MOST_DRAWS) {
    throw new RangeError(`The number of draws is a whole number from 1 to ${MOST_DRAWS}, not ${draws}.`);
  }
  if (edition.partial)
    throw new RangeError(
      `The edition ${edition.id} has figures of some bodies only; places cannot be simulated.`,
    );
  const spread = spreadOf(weights);
  const { methodology } = edition;
  const { bodies } = scoreEdition(edition);
  const paired = edition.bodies.map((data, at) => ({ data, result: bodies[at]! }));
  const generator = generatorOf(seed);
  const tops = methodology.rated ? [methodology.index] : methodology.index.children;
  const simulate = (top: Criterion | Indicator): NodeRobustness => {
    const parts = methodology.groups.flatMap(({ id }) => {
      const ranked = paired.filter(
        ({ result }) => result.group === id && result.nodes[top.id]!.rank !== undefined,
      );
      return ranked.length === 0 ? [] : [ranked];
    });
    const simulated = parts.map((members) => {
      const cells = contributionsOf(methodology, top, members, inputs);
      const histogram = histogramOf(methodology, top, cells, members, { draws, spread, generator });
      return {
        intervals: members.map(({ result }, at) => intervalOf(result, top.id, histogram[at]!, draws)),
        left: leaveOneOut(methodology, top, cells, members),
      };
    });
    return {
      node: top.id,
      bodies: simulated.flatMap(({ intervals }) => intervals),
      leaveOneOut: merged(simulated.map(({ left }) => left)),
    };
  };
  return { edition: edition.id, seed, draws, weights, inputs, nodes: tops.map(simulate) };
}

const MOST_DRAWS = 10_000_000;

type Members = readonly { data: BodyData; result: BodyResult }[];

/** Thousandths by which a weight may move. */
function spreadOf(weights: string): number {
  const share = Fraction.parse(weights);
  const thousandths = share.times(Fraction.whole(NEUTRAL));
  if (!thousandths.isWhole() || share.compare(Fraction.ZERO) < 0 || share.compare(Fraction.ONE) > 0) {
    throw new RangeError(
      `The spread of the weights is a share from 0 to 1 with at most three decimals, not ${weights}.`,
    );
  }
  return Number(thousandths.numerator);
}

/** How often every body took every place. */
function histogramOf(
  methodology: Methodology,
  top: Criterion | Indicator,
  cells: Cells,
  members: Members,
  { draws, spread, generator }: { draws: number; spread: number; generator: ReturnType<typeof generatorOf> },
): Int32Array[] {
  const [totals, factors] = [new Float64Array(members.length), new Float64Array(cells.leaves.length)];
  const [order, ranks] = [Int32Array.from(members.keys()), new Int32Array(members.length)];
  const histogram = members.map(() => new Int32Array(members.length + 1));
  const turned = lowerFirst(methodology, top);
  const dense = methodology.ranking.ties === 'dense';
  for (let draw = 0; draw < draws; draw += 1) {
    drawTotals(cells, spread, generator, factors, totals);
    if (turned) for (let body = 0; body < totals.length; body += 1) totals[body] = -totals[body]!;
    placesOf(totals, order, dense, ranks);
    for (let body = 0; body < ranks.length; body += 1) histogram[body]![ranks[body]!]! += 1;
  }
  return histogram;
}

function intervalOf(result: BodyResult, node: string, counts: Int32Array, draws: number): RankInterval {
  const rank = result.nodes[node]!.rank!;
  const places = [...counts.keys()].filter((place) => counts[place]! > 0);
  const sum = places.reduce((all, place) => all + BigInt(place) * BigInt(counts[place]!), 0n);
  const squares = places.reduce((all, place) => all + BigInt(place * place) * BigInt(counts[place]!), 0n);
  const number = BigInt(draws);
  const mean = Fraction.ratio(sum, number);
  const held = Fraction.ratio(BigInt(counts[rank]!), number);
  const spread = Fraction.ratio(squares, number).minus(mean.times(mean));
  return {
    body: result.id,
    group: result.group,
    rank,
    best: places[0]!,
    worst: places.at(-1)!,
    low: quantile(counts, draws, 25n),
    high: quantile(counts, draws, 975n),
    mean: mean.toDecimal(2),
    held: held.toDecimal(4),
    meanError: errorOf(spread, draws),
    heldError: errorOf(held.times(Fraction.ONE.minus(held)), draws),
  };
}

/** The first place at which that many thousandths of the draws are reached. */
function quantile(counts: Int32Array, draws: number, thousandths: bigint): number {
  let reached = 0;
  return counts.findIndex((count) => {
    reached += count;
    return BigInt(reached) * 1000n >= BigInt(draws) * thousandths;
  });
}

/** The standard error of a mean over the draws. */
function errorOf(variance: Fraction, draws: number): string {
  return nthRoot(variance.over(Fraction.whole(draws)), 2n).toDecimal(4);
}

function leaveOneOut(
  methodology: Methodology,
  top: Criterion | Indicator,
  cells: Cells,
  members: Members,
): LeftOut[] {
  return cells.leaves.map((indicator, left) => {
    const factors = cells.leaves.map((_, leaf) => (leaf === left ? 0 : NEUTRAL));
    const totals = totalsOf(cells, factors);
    if (lowerFirst(methodology, top)) totals.forEach((total, at) => (totals[at] = -total));
    const ranks = new Int32Array(members.length);
    placesOf(totals, Int32Array.from(members.keys()), methodology.ranking.ties === 'dense', ranks);
    const moves = members.flatMap(({ result }, at): [string, number, number][] => {
      const rank = result.nodes[top.id]!.rank!;
      return rank === ranks[at] ? [] : [[result.id, ranks[at]!, Math.abs(ranks[at]! - rank)]];
    });
    return {
      indicator,
      largestMove: moves.reduce((largest, [, , move]) => Math.max(largest, move), 0),
      moved: Object.fromEntries(moves),
    };
  });
}

/** The same indicator left out in every group, as one entry. */
function merged(groups: readonly LeftOut[][]): LeftOut[] {
  const byIndicator = Map.groupBy(groups.flat(), ({ indicator }) => indicator);
  return [...byIndicator].map(([indicator, parts]) => ({
    indicator,
    largestMove: Math.max(...parts.map(({ largestMove }) => largestMove)),
    moved: Object.assign({}, ...parts.map(({ moved }) => moved)) as Record<string, number>,
  }));
}

function lowerFirst({ ranking }: Methodology, top: Criterion | Indicator): boolean {
  return top.effect === 'penalty' || top.lowerIsBetter === true || !ranking.higherIsBetter;
}
