/** `pnpm bench:digits`: a million scores of the fast path, digit by digit, against fractions written down on paper. */
import { compileEdition } from '@olshem/scoring/fast';
import { cut, minus, order, over, times, write, type Pair } from '../naive-evaluator/arithmetic.ts';
import { KINDS, modelBodies, modelColumns, modelIndex, STEPS } from './scoring/model-index.ts';

const ROWS = 50_000;
const { part, whole } = modelColumns(ROWS);
const bodies = modelBodies(ROWS);
const fast = compileEdition({ id: 'model/1', methodology: modelIndex, bodies }, { backend: 'generated' })!;
let differences = 0;

KINDS.forEach((kind, at) => {
  const { points, unit } = fast.layout.nodes.find(({ node }) => node.id === `i${at}`)!;
  for (let row = 0; row < ROWS; row += 1) {
    const expected = cut(
      onPaper(kind, [BigInt(part[at]![row]!), 1n], [BigInt(whole[at]![row]!), 1n]),
      2,
      'half-up',
    );
    const [numerator, denominator] = expected;
    if (BigInt(points[row]!) * denominator === numerator * BigInt(unit)) continue;
    differences += 1;
    if (differences <= 5)
      console.error(`i${at} of b${row}: ${points[row]}/${unit} is not ${write(expected)}.`);
  }
});
console.log(
  `${differences} differences in ${ROWS * KINDS.length} scores; ${fast.layout.fixed.size} bodies left to the exact path.`,
);
process.exitCode = differences === 0 ? 0 : 1;

function onPaper(kind: (typeof KINDS)[number], cases: Pair, all: Pair): Pair {
  const five: Pair = [5n, 1n];
  const notBelowZero = (value: Pair): Pair => (order(value, [0n, 1n]) < 0n ? [0n, 1n] : value);
  if (kind === 'per-case') return notBelowZero(minus(five, times([1n, 100n], cases)));
  if (all[0] === 0n) return five;
  if (kind === 'share') return over(times(five, cases), all);
  if (kind === 'per-thousand') return notBelowZero(minus(five, over(times([50n, 1n], cases), all)));
  const percent = over(times([100n, 1n], cases), all);
  const step = STEPS.find(({ limit }) => order(percent, [BigInt(limit), 1n]) >= 0n);
  return [BigInt(step?.points ?? 0), 1n];
}
