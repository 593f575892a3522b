import { spawnSync } from 'node:child_process';
import { bin, node, pnpm, run, runAll } from './processes.ts';

/** Turns the messages into code; does nothing when they have not changed. */
export const compileMessages = node('packages/i18n/scripts/compile.mjs');

/** Builds the web apps; what has not changed comes from the cache. */
export async function build(): Promise<number> {
  const compiled = await run(compileMessages);
  if (compiled !== 0) return compiled;
  return runAll(turboRuns() ? bin('turbo', 'run', 'build', '--output-logs=errors-only') : pnpm('-r', 'run', 'build'));
}

/** The lockfile lacks turbo's program on some systems; pnpm then does the same work without a cache. */
function turboRuns(): boolean {
  const { command, args } = bin('turbo', '--version');
  return spawnSync(command, args, { stdio: 'ignore', env: { ...process.env, TURBO_TELEMETRY_DISABLED: '1' } }).status === 0;
}
