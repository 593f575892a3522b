/** `pnpm bench:agreement`: the engine against the naive evaluator on a million random methodologies. */
import { parseArgs } from 'node:util';
import fc from 'fast-check';
import { bothSay } from '../naive-evaluator/agreement.ts';
import { edition } from '../naive-evaluator/random-methodology.ts';

const BATCH = 1000;
const { values } = parseArgs({
  options: { cases: { type: 'string', default: '1000000' }, seed: { type: 'string', default: '20251231' } },
});
const cases = Number(values.cases);
const seed = Number(values.seed);
const started = performance.now();
let refused = 0;
let nodes = 0;

console.log(`${cases} random methodologies, seed ${seed}`);
for (let done = 0; done < cases; done += BATCH) {
  const numRuns = Math.min(BATCH, cases - done);
  // A batch of its own seed keeps memory flat and lets a failure be repeated alone.
  const result = fc.check(
    fc.property(edition, (drawn) => {
      const { engine, naive } = bothSay(drawn);
      if (engine === 'refused') refused += 1;
      nodes += engine.split('],[').length;
      if (engine !== naive) throw new Error(`The engine says ${engine}, the naive evaluator ${naive}.`);
    }),
    { seed: seed + done, numRuns },
  );
  if (result.failed) {
    console.error(`Differ in the batch of seed ${seed + done}:\n${fc.defaultReportMessage(result)}`);
    process.exit(1);
  }
  if ((done / BATCH) % 10 === 9) process.stderr.write(`${done + numRuns} of ${cases}\n`);
}
const seconds = (performance.now() - started) / 1000;
console.log(
  `0 differences in ${cases} cases (${nodes} node outcomes, ${refused} refusals), ${seconds.toFixed(0)} s.`,
);
