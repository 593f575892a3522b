/** Places within a range of rows, from whole numbers. */
import type { Ranking } from '../methodology/types.ts';

/** Up to this many rows are kept in order from one time to the next: few change places at once. */
const FEW = 64;
const few = new Float64Array(FEW);
/** Up to this many different totals are counted instead of sorted. */
const COUNTED = 65_536;

/** Rows to be ranked together, and where their places go. */
interface RankedRows {
  points: Float64Array;
  leftOut: Uint8Array;
  from: number;
  until: number;
  places: Int32Array;
  ranking: Ranking;
  /** The rows as they stood the last time, at first in any order. */
  order: Int32Array;
}

/**
 * Writes the place of every row from `from` to `until`; 0 for rows without points (NaN) and for those left out.
 * Equal points share a place.
 */
export function writePlaces(rows: RankedRows): void {
  const { points, leftOut, from, until } = rows;
  if (until - from <= FEW) return byInserting(rows);
  let low = Infinity;
  let high = -Infinity;
  for (let row = from; row < until; row += 1) {
    const value = points[row]!;
    if (Number.isNaN(value) || leftOut[row] === 1) continue;
    if (value < low) low = value;
    if (value > high) high = value;
  }
  if (high - low < COUNTED) return byCounting(rows, low, high);
  bySorting(rows);
}

/** Insertion into the order of the last time takes as many steps as rows have changed places. */
function byInserting({ points, leftOut, from, until, places, ranking, order }: RankedRows): void {
  const { ties, higherIsBetter } = ranking;
  const size = until - from;
  const sign = higherIsBetter ? 1 : -1;
  for (let at = 0; at < size; at += 1) {
    const row = order[from + at]!;
    const value = leftOut[row] === 1 ? NaN : sign * points[row]!;
    // Rows without a place go to the end.
    const key = value === value ? value : -Infinity;
    let to = at;
    while (to > 0 && few[to - 1]! < key) {
      few[to] = few[to - 1]!;
      order[from + to] = order[from + to - 1]!;
      to -= 1;
    }
    few[to] = key;
    order[from + to] = row;
  }
  let place = 0;
  for (let at = 0; at < size; at += 1) {
    if (at === 0 || few[at] !== few[at - 1]) place = ties === 'competition' ? at + 1 : place + 1;
    places[order[from + at]!] = few[at] === -Infinity ? 0 : place;
  }
}

function byCounting(
  { points, leftOut, from, until, places, ranking }: RankedRows,
  low: number,
  high: number,
): void {
  const { ties, higherIsBetter } = ranking;
  const size = high >= low ? high - low + 1 : 0;
  const place = new Int32Array(size);
  const slot = (value: number) => (higherIsBetter ? high - value : value - low);
  for (let row = from; row < until; row += 1) {
    const value = points[row]!;
    if (value === value && leftOut[row] === 0) place[slot(value)]! += 1;
  }
  let next = 1;
  for (let at = 0; at < size; at += 1) {
    const count = place[at]!;
    place[at] = next;
    next += ties === 'competition' ? count : count > 0 ? 1 : 0;
  }
  for (let row = from; row < until; row += 1) {
    const value = points[row]!;
    places[row] = value === value && leftOut[row] === 0 ? place[slot(value)]! : 0;
  }
}

function bySorting({ points, leftOut, from, until, places, ranking }: RankedRows): void {
  const { ties, higherIsBetter } = ranking;
  const rows: number[] = [];
  for (let row = from; row < until; row += 1) {
    places[row] = 0;
    if (!Number.isNaN(points[row]!) && leftOut[row] === 0) rows.push(row);
  }
  rows.sort((a, b) => (higherIsBetter ? points[b]! - points[a]! : points[a]! - points[b]!));
  let place = 0;
  rows.forEach((row, position) => {
    const tied = position > 0 && points[rows[position - 1]!] === points[row];
    if (!tied) place = ties === 'competition' ? position + 1 : place + 1;
    places[row] = place;
  });
}
