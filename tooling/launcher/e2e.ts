import { build } from './build.ts';
import { bin, run } from './processes.ts';

/** Builds and walks through the real server in a browser. */
export async function browserTests(args: readonly string[]): Promise<number> {
  const built = await build();
  if (built !== 0) return built;
  return run(bin('playwright', 'test', '--config', 'tooling/e2e/playwright.config.ts', ...args));
}
