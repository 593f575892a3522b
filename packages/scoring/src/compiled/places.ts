/** Places within a range of rows, from whole numbers. */
import type { Ranking } from '../methodology/types.ts';

/** Below this many rows comparing every pair is faster than sorting. */
const FEW = 48;
/** Up to this many different totals are counted instead of sorted. */
const COUNTED = 65_536;

/**
 * Writes the place of every row from `from` to `until`; 0 for rows without points (NaN) and for those left out.
 * Equal points share a place.
 */
export function writePlaces(
  points: Float64Array,
  leftOut: Uint8Array,
  from: number,
  until: number,
  places: Int32Array,
  ranking: Ranking,
): void {
  if (until - from <= FEW && ranking.ties === 'competition')
    return byPairs(points, leftOut, from, until, places, ranking);
  let low = Infinity;
  let high = -Infinity;
  for (let row = from; row < until; row += 1) {
    const value = points[row]!;
    if (Number.isNaN(value) || leftOut[row] === 1) continue;
    if (value < low) low = value;
    if (value > high) high = value;
  }
  if (high - low < COUNTED) return byCounting(points, leftOut, from, until, places, ranking, low, high);
  bySorting(points, leftOut, from, until, places, ranking);
}

function byPairs(
  points: Float64Array,
  leftOut: Uint8Array,
  from: number,
  until: number,
  places: Int32Array,
  { higherIsBetter }: Ranking,
): void {
  for (let row = from; row < until; row += 1) {
    const value = points[row]!;
    let place = leftOut[row] === 1 || value !== value ? 0 : 1;
    if (place === 1) {
      for (let other = from; other < until; other += 1) {
        const better = higherIsBetter ? points[other]! > value : points[other]! < value;
        if (better && leftOut[other] === 0) place += 1;
      }
    }
    places[row] = place;
  }
}

function byCounting(
  points: Float64Array,
  leftOut: Uint8Array,
  from: number,
  until: number,
  places: Int32Array,
  { ties, higherIsBetter }: Ranking,
  low: number,
  high: number,
): void {
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

function bySorting(
  points: Float64Array,
  leftOut: Uint8Array,
  from: number,
  until: number,
  places: Int32Array,
  { ties, higherIsBetter }: Ranking,
): void {
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
