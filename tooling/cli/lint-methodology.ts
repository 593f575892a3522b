/** `pnpm lint:methodology`: what is wrong or doubtful in the definition of a methodology. */
import { methodologies } from '@olshem/methodologies';
import { lint } from '@olshem/scoring/check';
import { printJson, runCommand, UsageError } from './command.ts';

const ids = methodologies.map(({ id }) => id).join(', ');

await runCommand({
  usage: 'pnpm lint:methodology ID [--json]',
  help: [
    'Checks the definition of a methodology: what would be refused at load, and what deserves a second look.',
    `  ID      ${ids}`,
    '  --json  machine-readable',
    'Exit code 1 when there is an error; warnings alone pass.',
  ].join('\n'),
  options: {},
  positionals: { least: 1, most: 1 },
  run(values, [id]) {
    const methodology = methodologies.find((each) => each.id === id);
    if (!methodology) throw new UsageError(`There is no methodology “${id}”; there are ${ids}.`);
    const findings = lint(methodology);
    const errors = findings.filter(({ severity }) => severity === 'error').length;
    if (values.json)
      printJson({ methodology: methodology.id, errors, warnings: findings.length - errors, findings });
    else {
      for (const { severity, where, message } of findings) console.log(`${severity}: ${where}: ${message}`);
      console.log(
        `${counted(errors, 'error')}, ${counted(findings.length - errors, 'warning')} in ${methodology.id}.`,
      );
    }
    return errors === 0;
  },
});

function counted(count: number, word: string): string {
  return `${count} ${word}${count === 1 ? '' : 's'}`;
}
