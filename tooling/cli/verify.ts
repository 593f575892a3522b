/** `pnpm verify`: recomputes a published bundle offline, cell by cell. */
import { readFile } from 'node:fs/promises';
import { verifyBundle, type VerificationReport } from '@olshem/bundle';
import { printJson, runCommand, UsageError } from './command.ts';

const SHOWN = 20;

await runCommand({
  usage: 'pnpm verify BUNDLE|URL [--key PUBLIC_KEY] [--json]',
  help: [
    'Checks canonical form, digests and signature of a bundle and recomputes every score, band and place in it.',
    '  BUNDLE|URL  a file, or an address that serves one',
    '  --key KEY   the public key (base64url) that must have signed it',
    '  --json      machine-readable',
    'Exit code 1 when anything differs, each difference with its cell, and when the signature cannot be checked here.',
  ].join('\n'),
  options: { key: { type: 'string' } },
  positionals: { least: 1, most: 1 },
  async run(values, [source]) {
    const text = await readSource(source!);
    const report = await verifyBundle(text, values.key === undefined ? {} : { publicKey: values.key });
    if (values.json) {
      printJson(report);
      return report.ok;
    }
    if (report.index !== undefined) {
      console.log(
        `${report.index}/${report.edition}, revision ${report.revision}, published ${report.publishedAt}`,
      );
      console.log(`SHA-256 ${report.sha256}, signed by ${report.publicKey}`);
    }
    for (const { cell, message } of report.problems.slice(0, SHOWN)) console.log(`  ${cell}: ${message}`);
    if (report.problems.length > SHOWN) console.log(`  … and ${report.problems.length - SHOWN} more`);
    console.log(verdictOf(report));
    return report.ok;
  },
});

function verdictOf({ problems, matching, cells, findings, signature }: VerificationReport): string {
  const unchecked = signature?.state === 'unchecked' ? ` ${signature.message}` : '';
  if (problems.length > 0)
    return `NOT verified: ${problems.length} problems, ${matching} of ${cells} cells agree.${unchecked}`;
  const recomputed = `${matching} of ${cells} cells recomputed, ${findings} findings confirmed.`;
  return unchecked ? `Not fully verified: ${recomputed}${unchecked}` : `Verified: ${recomputed}`;
}

async function readSource(source: string): Promise<string> {
  if (!/^https?:\/\//.test(source)) {
    return readFile(source, 'utf8').catch((problem: NodeJS.ErrnoException) => {
      const why = { ENOENT: 'there is no such file', EISDIR: 'it is a folder', EACCES: 'it may not be read' };
      throw new UsageError(
        `${source} is no bundle: ${why[problem.code as keyof typeof why] ?? problem.message}.`,
      );
    });
  }
  const answer = await fetch(source).catch((problem: unknown) => {
    throw new UsageError(`${source} cannot be reached: ${(problem as Error).message}`);
  });
  if (!answer.ok) throw new UsageError(`${source} answered ${answer.status}.`);
  return answer.text();
}
