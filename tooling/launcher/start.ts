import { build } from './build.ts';
import { node, run } from './processes.ts';

/** Builds what has changed and serves the three apps until told to stop. */
export async function start(): Promise<number> {
  const built = await build();
  if (built !== 0) return built;
  return run({ ...node('apps/server/src/main.ts'), env: { STOP_WITH_PARENT: '1' } });
}
