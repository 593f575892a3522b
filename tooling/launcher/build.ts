import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { bin, node, pnpm, root, run } from './processes.ts';

/** Turns the messages into code; does nothing when they have not changed. */
export const compileMessages = node('packages/i18n/scripts/compile.mjs');

/** Writes what SvelteKit derives from the routes of an app; everything that reads its TypeScript needs it once. */
export async function deriveApps(): Promise<number> {
  const apps = ['site', 'admin'].map((name) => join(root, 'apps', name));
  for (const app of apps.filter((folder) => !existsSync(join(folder, 'node_modules/$app/tsconfig.json')))) {
    const code = await run({ command: join(app, 'node_modules/.bin/svelte-kit'), args: ['sync'], cwd: app });
    if (code !== 0) return code;
  }
  return 0;
}

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
