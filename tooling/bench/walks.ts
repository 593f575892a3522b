/**
 * Random walks through a cycle: `node tooling/bench/walks.ts --walks 1000 --length 60 --seed 1`.
 * Prints the seed of every walk on which the promise did not hold, and ends with 1 if there is any.
 */
import { parseArgs } from 'node:util';
import { createWorld, walk, walkAlone } from '@olshem/api/testing';

const { values } = parseArgs({
  options: {
    walks: { type: 'string', default: '1000' },
    length: { type: 'string', default: '60' },
    seed: { type: 'string', default: '1' },
  },
});
const [walks, length, first] = [values.walks, values.length, values.seed].map(Number) as [
  number,
  number,
  number,
];

const sum = { walks: 0, steps: 0, publications: 0, refusals: 0, broken: 0 };
for (let seed = first; seed < first + walks; seed += 1) {
  for (const [name, goes] of [
    ['all', walk],
    ['one administrator', walkAlone],
  ] as const) {
    const world = await createWorld('disputes', { demonstration: false });
    const { steps, publications, refusals, faults } = await goes(world, seed, length);
    await world.open.close();
    sum.walks += 1;
    sum.steps += steps;
    sum.publications += publications;
    sum.refusals += refusals;
    if (faults.length > 0) {
      sum.broken += 1;
      console.log(`seed ${String(seed)}, ${name}:`, faults);
    }
  }
}
console.log(sum);
process.exitCode = sum.broken > 0 ? 1 : 0;
