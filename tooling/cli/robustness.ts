/** `pnpm robustness`: how sure the places of an edition are. */
import { robustness } from '@olshem/scoring/study';
import { editions, loadEdition } from '@olshem/methodologies/node';
import { printJson, runCommand, UsageError } from './command.ts';

/** `openness/2025` in addresses is `openness-2025` on the command line; both are understood. */
const EDITION_IDS = editions.map(({ id }) => id.replace('/', '-'));

const USAGE = 'pnpm robustness EDITION --draws N --seed S [--weights SHARE] [--no-inputs] [--json]';

await runCommand({
  usage: USAGE,
  help: [
    'Simulates the places of an edition with weights that move at random and inputs that move by one unit of',
    'their last digit, and leaves out one indicator at a time. The same seed gives the same result.',
    `  EDITION          ${EDITION_IDS.join(', ')}`,
    '  --draws N        number of draws, e.g. 10000',
    '  --seed S         a whole number from zero',
    '  --weights SHARE  how far a weight may move, 0.25 otherwise; 0 keeps the weights',
    '  --no-inputs      keep inputs and printed figures as they are',
    '  --json           machine-readable',
  ].join('\n'),
  options: {
    draws: { type: 'string' },
    seed: { type: 'string' },
    weights: { type: 'string' },
    'no-inputs': { type: 'boolean' },
  },
  positionals: { least: 1, most: 1 },
  run(values, [id]) {
    const edition = loadEdition(id!);
    const result = robustness(edition, {
      draws: wholeNumber(values.draws, '--draws'),
      seed: wholeNumber(values.seed, '--seed'),
      ...(values.weights !== undefined && { weights: values.weights }),
      inputs: values['no-inputs'] !== true,
    });
    if (values.json) {
      printJson(result);
      return true;
    }
    for (const { node, bodies, leaveOneOut } of result.nodes) {
      console.log(`${node}: place, 95 of 100 draws, share of draws with the place`);
      for (const { body, group, rank, low, high, held, heldError } of bodies.toSorted(
        (a, b) => a.group.localeCompare(b.group) || a.rank - b.rank,
      )) {
        console.log(`  ${group} ${rank} ${body}: ${low}–${high}, ${held} ± ${heldError}`);
      }
      for (const { indicator, largestMove } of leaveOneOut) {
        console.log(`  without ${indicator}: at most ${largestMove} places`);
      }
    }
    console.log(`${result.draws} draws, seed ${result.seed}, weights ± ${result.weights}.`);
    return true;
  },
});

function wholeNumber(text: string | undefined, name: string): number {
  if (text === undefined || !/^\d{1,15}$/.test(text))
    throw new UsageError(`${name} is a whole number. Usage: ${USAGE}`);
  return Number(text);
}
