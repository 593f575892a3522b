import { overPackages } from './build.ts';
import { bin, run, runAll, type Command } from './processes.ts';

/** Types of every package and app, components included. */
export function check(): Promise<number> {
  return overPackages('check');
}

/** Style and mistakes, then the form of the text. */
export function lint(): Promise<number> {
  return runAll(eslint('--max-warnings=0'), prettier('--check'));
}

/** Who may import whom. */
export function layers(): Promise<number> {
  return run(bin('depcruise', '--config', 'tooling/lint/layers.mjs', 'apps', 'packages', 'tooling'));
}

/** Files, exports and dependencies that nothing uses. */
export function unused(): Promise<number> {
  return run(bin('knip', '--config', 'tooling/lint/knip.json'));
}

/** Mends what can be mended without thought and writes every file in the agreed form. */
export async function format(): Promise<number> {
  await run(eslint('--fix', '--quiet'));
  return run(prettier('--write', '--log-level=warn'));
}

function eslint(...args: readonly string[]): Command {
  return bin('eslint', '--config', 'tooling/lint/eslint.config.js', ...args, '.');
}

function prettier(...args: readonly string[]): Command {
  return bin('prettier', '--ignore-path', 'tooling/lint/prettierignore', ...args, '.');
}
