import { spawnSync } from 'node:child_process';
import { bin, node, pnpm, run } from './processes.ts';

/** Turns the messages into code; does nothing when they have not changed. */
export const compileMessages = node('packages/i18n/scripts/compile.mjs');

/** Builds the web apps; what has not changed comes from the cache. */
export function build(): Promise<number> {
  return overPackages('build');
}

/** Runs a script of every package that has it, after those it stands on. */
export async function overPackages(script: string): Promise<number> {
  const compiled = await run(compileMessages);
  if (compiled !== 0) return compiled;
  return run(
    turboRuns() ? bin('turbo', 'run', script, '--output-logs=errors-only') : pnpm('-r', 'run', script),
  );
}

/** The lockfile lacks turbo's program on some systems; pnpm then does the same work without a cache. */
function turboRuns(): boolean {
  const { command, args } = bin('turbo', '--version');
  return (
    spawnSync(command, args, { stdio: 'ignore', env: { ...process.env, TURBO_TELEMETRY_DISABLED: '1' } })
      .status === 0
  );
}
