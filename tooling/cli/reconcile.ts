/** `pnpm reconcile`: what does not add up in a published edition. */
import { reconcile } from '@olshem/scoring/check';
import { editions, loadEdition } from '@olshem/methodologies/node';
import { printJson, runCommand, UsageError } from './command.ts';

/** `openness/2025` in addresses is `openness-2025` on the command line; both are understood. */
const EDITION_IDS = editions.map(({ id }) => id.replace('/', '-'));

const USAGE = 'pnpm reconcile EDITION [--data DIR] [--lang kk|ru|en] [--json]';

await runCommand({
  usage: USAGE,
  help: [
    'Recomputes every level of a published edition from the level below it and lists what differs.',
    `  EDITION     ${EDITION_IDS.join(', ')}`,
    '  --data DIR  read the figures from another folder of the same format',
    '  --lang      language of the findings; en otherwise',
    '  --json      machine-readable',
    'Exit code 0: the figures were read and compared, whatever was found; the findings are the result.',
  ].join('\n'),
  options: { data: { type: 'string' }, lang: { type: 'string' } },
  positionals: { least: 1, most: 1 },
  run(values, [id]) {
    const language = values.lang ?? 'en';
    if (language !== 'kk' && language !== 'ru' && language !== 'en') throw new UsageError(`Usage: ${USAGE}`);
    const edition = loadEdition(id!, values.data === undefined ? {} : { dir: values.data });
    const findings = reconcile(edition);
    if (values.json) {
      printJson({ edition: edition.id, bodies: edition.bodies.length, findings });
      return true;
    }
    for (const { kind, text, body, group, lines } of findings) {
      const where = body ?? group ?? 'all bodies';
      const source = lines?.length ? ` (line ${lines.join(', ')})` : '';
      console.log(`${kind}: ${where}${source}\n  ${text[language]}`);
    }
    console.log(`${findings.length} findings in ${edition.id}, ${edition.bodies.length} bodies.`);
    return true;
  },
});
