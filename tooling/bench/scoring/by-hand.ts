/** The model index written by hand for this one purpose: whole hundredths on typed arrays, no reading, no guards, no explanations. The limit. */
import { KINDS, STEPS } from './model-index.ts';

/** Points by indicator, criteria, totals, grades and places of the model index, recomputed by `run`. */
export function byHand({ part, whole }: { part: Float64Array[]; whole: Float64Array[] }) {
  const rows = part[0]!.length;
  const points = KINDS.map(() => new Int32Array(rows));
  const criteria = [0, 1, 2, 3].map(() => new Int32Array(rows));
  const totals = new Int32Array(rows);
  const grades = new Int8Array(rows);
  const places = new Int32Array(rows);
  const counts = new Int32Array(10_001);
  return { points, totals, grades, places, run, change };

  function run(): void {
    for (let at = 0; at < KINDS.length; at += 1) score(at, 0, rows);
    for (let criterion = 0; criterion < 4; criterion += 1) add(criterion, 0, rows);
    sum(0, rows);
    rank();
  }

  function change(row: number, at: number, value: number): void {
    part[at]![row] = value;
    score(at, row, row + 1);
    add(Math.floor(at / 5), row, row + 1);
    sum(row, row + 1);
    rank();
  }

  function score(at: number, from: number, until: number): void {
    const [cases, all, out] = [part[at]!, whole[at]!, points[at]!];
    switch (KINDS[at]!) {
      case 'share':
        for (let i = from; i < until; i += 1) {
          const w = all[i]!;
          out[i] = w === 0 ? 500 : Math.floor((1000 * cases[i]! + w) / (2 * w));
        }
        break;
      case 'per-thousand':
        for (let i = from; i < until; i += 1) {
          const w = all[i]!;
          const n = 500 * w - 5000 * cases[i]!;
          out[i] = w === 0 ? 500 : n < 0 ? 0 : Math.floor((2 * n + w) / (2 * w));
        }
        break;
      case 'per-case':
        for (let i = from; i < until; i += 1) {
          const n = 500 - cases[i]!;
          out[i] = n < 0 ? 0 : n;
        }
        break;
      case 'steps':
        for (let i = from; i < until; i += 1) {
          const w = all[i]!;
          const n = 100 * cases[i]!;
          const step =
            n >= STEPS[0].limit * w ? 500 : n >= STEPS[1].limit * w ? 300 : n >= STEPS[2].limit * w ? 100 : 0;
          out[i] = w === 0 ? 500 : step;
        }
    }
  }

  function add(criterion: number, from: number, until: number): void {
    const [a, b, c, d, e] = points.slice(criterion * 5, criterion * 5 + 5) as [
      Int32Array,
      Int32Array,
      Int32Array,
      Int32Array,
      Int32Array,
    ];
    const out = criteria[criterion]!;
    for (let i = from; i < until; i += 1) out[i] = a[i]! + b[i]! + c[i]! + d[i]! + e[i]!;
  }

  function sum(from: number, until: number): void {
    const [a, b, c, d] = criteria as [Int32Array, Int32Array, Int32Array, Int32Array];
    for (let i = from; i < until; i += 1) {
      const total = a[i]! + b[i]! + c[i]! + d[i]!;
      totals[i] = total;
      grades[i] = total >= 8000 ? 2 : total >= 6000 ? 1 : 0;
    }
  }

  function rank(): void {
    if (rows <= 64) {
      for (let i = 0; i < rows; i += 1) {
        const own = totals[i]!;
        let place = 1;
        for (let other = 0; other < rows; other += 1) if (totals[other]! > own) place += 1;
        places[i] = place;
      }
      return;
    }
    counts.fill(0);
    for (let i = 0; i < rows; i += 1) counts[totals[i]!]! += 1;
    let place = 1;
    for (let value = 10_000; value >= 0; value -= 1) {
      const equal = counts[value]!;
      counts[value] = place;
      place += equal;
    }
    for (let i = 0; i < rows; i += 1) places[i] = counts[totals[i]!]!;
  }
}
