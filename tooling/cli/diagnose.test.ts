import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';

const run = promisify(execFile);

async function diagnose(...args: string[]) {
  const script = fileURLToPath(new URL('./diagnose.ts', import.meta.url));
  try {
    return { code: 0, ...(await run(process.execPath, [script, ...args], { maxBuffer: 16 * 1024 * 1024 })) };
  } catch (problem) {
    const { code, stdout, stderr } = problem as { code: number; stdout: string; stderr: string };
    return { code, stdout, stderr };
  }
}

test('every score of a group is one line with what its author should look at', async () => {
  const { code, stdout } = await diagnose('openness-2025');
  expect(code).toBe(0);
  expect(stdout.split('\n')).toContain(
    'knowledge-base (local): 20 bodies, 7 to 7, median 7, tells apart 0, ceiling, no-discrimination',
  );
});

test('in JSON every pair of indicators has its correlation, strongest first', async () => {
  const { stdout } = await diagnose('openness/2025', '--json', '--strip', '1');
  const { edition, strip, correlations } = JSON.parse(stdout) as {
    edition: string;
    strip: string;
    correlations: unknown[];
  };
  expect([edition, strip]).toEqual(['openness/2025', '1']);
  expect(correlations[0]).toEqual({
    group: 'local',
    nodes: ['personal-reception-intensity', 'population-meetings'],
    bodies: 20,
    correlation: '0.9599',
  });
});

test.each([
  [['nowhere'], 'nowhere'],
  [['openness-2025', '--strip', 'wide'], 'wide'],
  [[], 'Usage: pnpm diagnose EDITION'],
])('%j is refused with one clear line', async (args, message) => {
  const { code, stdout, stderr } = await diagnose(...args);
  expect([code, stdout]).toEqual([2, '']);
  expect(stderr).toContain(message);
  expect(stderr.trim().split('\n')).toHaveLength(1);
});
