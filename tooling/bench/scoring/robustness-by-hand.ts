/** Ten thousand draws of the model index written by hand: other weights, every input a unit off. The limit. */
import { byHand } from './by-hand.ts';
import { KINDS } from './model-index.ts';

/** Draws and counts places; every draw scores all bodies anew. */
export function robustnessByHand({
  part,
  whole,
}: {
  part: Float64Array[];
  whole: Float64Array[];
}): (draws: number) => Int32Array[] {
  const rows = part[0]!.length;
  const moved = { part: part.map((column) => column.slice()), whole: whole.map((column) => column.slice()) };
  const index = byHand(moved);
  const totals = new Float64Array(rows);
  let state = 1;
  const next = () => (state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0) >>> 8;
  return (draws) => {
    const counts = Array.from({ length: rows }, () => new Int32Array(rows + 1));
    for (let draw = 0; draw < draws; draw += 1) {
      for (let at = 0; at < KINDS.length; at += 1) {
        for (let row = 0; row < rows; row += 1) {
          moved.part[at]![row] = Math.max(0, part[at]![row]! + (next() % 3) - 1);
          moved.whole[at]![row] = whole[at]![row]! + (next() % 3) - 1;
        }
      }
      index.run();
      totals.fill(0);
      for (const points of index.points) {
        const weight = 75 + (next() % 51);
        for (let row = 0; row < rows; row += 1) totals[row]! += weight * points[row]!;
      }
      for (let row = 0; row < rows; row += 1) {
        let place = 1;
        for (let other = 0; other < rows; other += 1) if (totals[other]! > totals[row]!) place += 1;
        counts[row]![place]! += 1;
      }
    }
    return counts;
  };
}
