import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { expect, test, vi } from 'vitest';

// Every command is a process of its own, which starts cold.
vi.setConfig({ testTimeout: 30_000 });

const run = promisify(execFile);

async function compare(...args: string[]) {
  const script = fileURLToPath(new URL('./compare.ts', import.meta.url));
  try {
    return { code: 0, ...(await run(process.execPath, [script, ...args], { maxBuffer: 16 * 1024 * 1024 })) };
  } catch (problem) {
    const { code, stdout, stderr } = problem as { code: number; stdout: string; stderr: string };
    return { code, stdout, stderr };
  }
}

test('every change is shown with what it comes from', async () => {
  const { code, stdout } = await compare('operational-2019', 'operational-2020', '--node', 'goals');
  expect(code).toBe(0);
  expect(stdout).toContain('national-bank goals: 93.0 → 94.5 (ownInputs 1.5), rank 11 → 5\n');
  expect(stdout).toMatch(
    /39 bodies in operational\/2019 and operational\/2020; 0 only in the older, 2 only in the newer/,
  );
});

test('the JSON has every node, with parts that add up', async () => {
  const { stdout } = await compare('operational-2019', 'operational-2020', '--json');
  const { bodies } = JSON.parse(stdout) as {
    bodies: { nodes: Record<string, { rankChange?: number; rankParts?: Record<string, number> }> }[];
  };
  const split = bodies.flatMap(({ nodes }) => Object.values(nodes)).filter(({ rankParts }) => rankParts);
  expect(split.length).toBeGreaterThan(80);
  for (const { rankChange, rankParts } of split) {
    expect(Object.values(rankParts!).reduce((sum, part) => sum + part, 0)).toBe(rankChange);
  }
});

test.each([
  [['openness-2025'], 'Usage: pnpm compare A B'],
  [['openness-1999', 'openness-2025'], 'There is no edition “openness-1999”'],
  [['openness-2025', 'operational-2020'], 'are editions of different indices'],
  [['operational-2019', 'operational-2020', '--node', 'x'], 'has no node “x”'],
])('%j is refused with one clear line', async (args, message) => {
  const { code, stdout, stderr } = await compare(...args);
  expect([code, stdout]).toEqual([2, '']);
  expect(stderr).toContain(message);
  expect(stderr.trim().split('\n')).toHaveLength(1);
});
