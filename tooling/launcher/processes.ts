import { spawn, type ChildProcess } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { whenAncestorsDie } from './ancestors.ts';

/** The checkout. */
export const root = fileURLToPath(new URL('../..', import.meta.url));

/** A command with its arguments, and the variables it gets besides ours. */
export interface Command {
  command: string;
  args: readonly string[];
  env?: Record<string, string>;
  cwd?: string;
}

/** A Node program of the checkout, on the Node that runs this. */
export function node(script: string, ...args: readonly string[]): Command {
  return { command: process.execPath, args: [join(root, script), ...args] };
}

/** A program that a dependency of `tooling` or of the checkout brings. */
export function bin(name: string, ...args: readonly string[]): Command {
  const places = ['tooling/node_modules/.bin', 'node_modules/.bin'].map((folder) => join(root, folder, name));
  const command = places.find((place) => existsSync(place));
  if (!command) throw new Error(`${name} is not installed. Run "pnpm install".`);
  return { command, args };
}

/** The pnpm that runs us, for work over all packages. */
export function pnpm(...args: readonly string[]): Command {
  return { command: 'npx', args: ['-y', 'pnpm@12', ...args] };
}

/** Runs to the end, its output beside ours, and gives the exit code. Ends with us, however we end. */
export async function run(command: Command): Promise<number> {
  const child = start(command);
  const forget = endWithUs(child);
  const code = await new Promise<number>((done) => {
    child.once('error', (error) => {
      console.error(error.message);
      done(1);
    });
    child.once('exit', (exitCode) => done(exitCode ?? 1));
  });
  forget();
  return code;
}

/** Runs one after another and stops at the first that fails. */
export async function runAll(...commands: readonly Command[]): Promise<number> {
  for (const command of commands) {
    const code = await run(command);
    if (code !== 0) return code;
  }
  return 0;
}

function start({ command, args, env, cwd = root }: Command): ChildProcess {
  return spawn(command, [...args], {
    stdio: 'inherit',
    cwd,
    env: { ...process.env, TURBO_TELEMETRY_DISABLED: '1', ...env },
    shell: process.platform === 'win32',
  });
}

/** Passes signals on, and ends the child when those above us died without telling. */
function endWithUs(child: ChildProcess): () => void {
  const pass = (signal: NodeJS.Signals) => child.kill(signal);
  const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;
  for (const signal of signals) process.on(signal, pass);
  const forget = whenAncestorsDie(() => child.kill('SIGTERM'));
  return () => {
    for (const signal of signals) process.off(signal, pass);
    forget();
  };
}
