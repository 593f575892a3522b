import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { compileMessages, deriveApps } from './build.ts';
import { bin, root, run } from './processes.ts';

/** Runs every Vitest project, says how long it took, and ends with `N passed, N failed` alone on its line. */
export async function test(args: readonly string[]): Promise<number> {
  const compiled = await run(compileMessages);
  if (compiled !== 0) return compiled;
  const derived = await deriveApps();
  if (derived !== 0) return derived;
  const folder = mkdtempSync(join(tmpdir(), 'olshem-test-'));
  const tally = join(folder, 'tally.json');
  const command = bin(
    'vitest',
    'run',
    '--config',
    'tooling/vitest.config.ts',
    '--reporter=default',
    `--reporter=${root}tooling/launcher/tally-reporter.ts`,
    ...args,
  );
  const start = performance.now();
  const code = await run({ ...command, env: { TALLY_FILE: tally } });
  const seconds = Math.round((performance.now() - start) / 1000);
  const { passed, failed } = readTally(tally);
  rmSync(folder, { recursive: true });
  console.log(`All tests took ${seconds} s`);
  console.log(`${passed} passed, ${failed} failed`);
  return code;
}

/** A runner that ended before it could count has failed once. */
function readTally(file: string): { passed: number; failed: number } {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as { passed: number; failed: number };
  } catch {
    return { passed: 0, failed: 1 };
  }
}
