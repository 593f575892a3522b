/** Draws over cells: whole numbers in typed arrays, so that ten thousand draws take a fraction of a second. */
import type { Cells } from './cells.ts';
import type { Generator } from './generator.ts';

/** Factors of weights are whole thousandths: 1000 keeps the weight. */
export const NEUTRAL = 1000;

const WORDS = 2 ** 32;

/** Totals of all bodies with the given factors, every cell as it is. */
export function totalsOf({ leaves, starts, values, rests }: Cells, factors: ArrayLike<number>): Float64Array {
  const totals = rests.map((rest) => rest * NEUTRAL);
  for (let body = 0, cell = 0; body < totals.length; body += 1) {
    for (let leaf = 0; leaf < leaves.length; leaf += 1, cell += 1) {
      totals[body]! += factors[leaf]! * values[starts[cell]!]!;
    }
  }
  return totals;
}

/** Totals of one draw, written into `totals`: factors are drawn within ± `spread`, and of every cell one variant. */
export function drawTotals(
  { leaves, starts, values, rests }: Cells,
  spread: number,
  generator: Generator,
  factors: Float64Array,
  totals: Float64Array,
): void {
  const range = 2 * spread + 1;
  for (let leaf = 0; leaf < leaves.length; leaf += 1) {
    factors[leaf] = NEUTRAL - spread + Math.floor((generator.word() / WORDS) * range);
  }
  let word = 0;
  for (let body = 0, cell = 0; body < totals.length; body += 1) {
    let total = rests[body]! * NEUTRAL;
    for (let leaf = 0; leaf < leaves.length; leaf += 1, cell += 1) {
      const start = starts[cell]!;
      const count = starts[cell + 1]! - start;
      // Sixteen random bits choose among the few variants of a cell; a word serves two cells.
      word = cell % 2 === 0 ? generator.word() : word >>> 16;
      total += factors[leaf]! * values[start + ((Math.imul(word & 0xffff, count) >>> 16) | 0)]!;
    }
    totals[body] = total;
  }
}

/**
 * Places from totals, ties sharing one, written into `ranks`. `order` holds the bodies by their last places, so that
 * sorting has little left to do.
 */
export function placesOf(totals: Float64Array, order: Int32Array, dense: boolean, ranks: Int32Array): void {
  for (let at = 1; at < order.length; at += 1) {
    const body = order[at]!;
    const total = totals[body]!;
    let to = at;
    while (to > 0 && totals[order[to - 1]!]! < total) {
      order[to] = order[to - 1]!;
      to -= 1;
    }
    order[to] = body;
  }
  let place = 0;
  for (let at = 0; at < order.length; at += 1) {
    const body = order[at]!;
    if (at === 0 || totals[order[at - 1]!]! !== totals[body]!) place = dense ? place + 1 : at + 1;
    ranks[body] = place;
  }
}
