/**
 * `pnpm bench:agreement`: the engine against the naive evaluator on a million random methodologies; with `--compiled`
 * its fast path against its exact one, by default on ten thousand, each after many single changes.
 */
import { parseArgs } from 'node:util';
import fc from 'fast-check';
import { bothSay } from '../naive-evaluator/agreement.ts';
import { compiledDiffers } from '../naive-evaluator/compiled.ts';
import { edition, plainEdition } from '../naive-evaluator/random-methodology.ts';

const BATCH = 1000;
const { values } = parseArgs({
  options: {
    cases: { type: 'string' },
    seed: { type: 'string', default: '20251231' },
    compiled: { type: 'boolean', default: false },
  },
});
const cases = Number(values.cases ?? (values.compiled ? 10_000 : 1_000_000));
const seed = Number(values.seed);
const started = performance.now();
const engineAgainstNaive = fc.property(edition, (drawn) => {
  const { engine, naive } = bothSay(drawn);
  if (engine === 'refused') refused += 1;
  else checked += engine.split('],[').length;
  if (engine !== naive) throw new Error(`The engine says ${engine}, the naive evaluator ${naive}.`);
});
const fastAgainstExact = fc.property(plainEdition, (drawn) => {
  for (const backend of ['generated', 'interpreted'] as const) {
    const { difference, computed } = compiledDiffers(drawn, backend);
    checked += computed;
    if (difference) throw new Error(difference);
  }
});
let refused = 0;
let checked = 0;

console.log(`${cases} random methodologies, seed ${seed}`);
for (let done = 0; done < cases; done += BATCH) {
  const numRuns = Math.min(BATCH, cases - done);
  // A batch of its own seed keeps memory flat and lets a failure be repeated alone.
  const result = fc.check(values.compiled ? fastAgainstExact : engineAgainstNaive, {
    seed: seed + done,
    numRuns,
  });
  if (result.failed) {
    console.error(`Differ in the batch of seed ${seed + done}:\n${fc.defaultReportMessage(result)}`);
    process.exit(1);
  }
  if ((done / BATCH) % 10 === 9) process.stderr.write(`${done + numRuns} of ${cases}\n`);
}
const seconds = (performance.now() - started) / 1000;
console.log(
  `0 differences in ${cases} cases (${checked} ${values.compiled ? 'bodies computed' : `node outcomes, ${refused} refusals`}), ${seconds.toFixed(0)} s.`,
);
