import { build } from './build.ts';
import { check, format, layers, lint, unused } from './checks.ts';
import { browserTests } from './e2e.ts';
import { start } from './start.ts';
import { test } from './test.ts';

const tasks: Record<string, (args: readonly string[]) => Promise<number>> = {
  start,
  test,
  build,
  check,
  lint,
  layers,
  unused,
  format,
  e2e: browserTests,
};

/** Runs one task of the checkout and gives its exit code. */
export async function runTask(name: string, args: readonly string[]): Promise<number> {
  const task = tasks[name];
  if (task) return task(args);
  console.error(`There is no task "${name}". There are: ${Object.keys(tasks).join(', ')}.`);
  return 1;
}
