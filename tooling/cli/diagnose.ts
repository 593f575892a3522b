/** `pnpm diagnose`: whether the indicators of an edition do their work. */
import { editions, loadEdition } from '@olshem/methodologies/node';
import { scoreEdition } from '@olshem/scoring';
import { diagnose } from '@olshem/scoring/study';
import { printJson, runCommand } from './command.ts';

/** `openness/2025` in addresses is `openness-2025` on the command line; both are understood. */
const EDITION_IDS = editions.map(({ id }) => id.replace('/', '-'));

await runCommand({
  usage: 'pnpm diagnose EDITION [--strip PERCENT] [--json]',
  help: [
    'Shows for every score how it is spread over the bodies and what its author should look at: bodies at the ceiling',
    'or floor, scores that tell few apart, bunching just above a cut-off, indicators that run against the rest.',
    `  EDITION          ${EDITION_IDS.join(', ')}`,
    '  --strip PERCENT  how far “just above” a cut-off reaches, in per cent of the maximum; 2 otherwise',
    '  --json           machine-readable, with the correlation of every pair of indicators',
  ].join('\n'),
  options: { strip: { type: 'string' } },
  positionals: { least: 1, most: 1 },
  run(values, [id]) {
    const result = diagnose(scoreEdition(loadEdition(id!)), {
      ...(values.strip !== undefined && { strip: values.strip }),
    });
    if (values.json) {
      printJson(result);
      return true;
    }
    for (const { node, group, scored, lowest, median, highest, discrimination, signs } of result.nodes) {
      console.log(
        `${node} (${group}): ${scored} bodies, ${lowest} to ${highest}, median ${median}, ` +
          `tells apart ${discrimination ?? '–'}${signs.map((sign) => `, ${sign}`).join('')}`,
      );
    }
    return true;
  },
});
