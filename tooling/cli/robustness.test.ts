import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { expect, test, vi } from 'vitest';

// Every command is a process of its own, which starts cold.
vi.setConfig({ testTimeout: 30_000 });

const run = promisify(execFile);

async function robustness(...args: string[]) {
  const script = fileURLToPath(new URL('./robustness.ts', import.meta.url));
  try {
    return { code: 0, ...(await run(process.execPath, [script, ...args], { maxBuffer: 16 * 1024 * 1024 })) };
  } catch (problem) {
    const { code, stdout, stderr } = problem as { code: number; stdout: string; stderr: string };
    return { code, stdout, stderr };
  }
}

test('the same seed gives the same bytes, with the seed, the draws and the error in them', async () => {
  const args = ['openness-2025', '--draws', '200', '--seed', '7', '--json'];
  const [first, second] = await Promise.all([robustness(...args), robustness(...args)]);
  expect(first.stdout).toBe(second.stdout);
  const result = JSON.parse(first.stdout) as { seed: number; draws: number; nodes: { bodies: object[] }[] };
  expect([result.seed, result.draws, result.nodes[0]!.bodies.length]).toEqual([7, 200, 49]);
  expect(result.nodes[0]!.bodies[0]).toMatchObject({
    heldError: expect.stringMatching(/^0\.\d{4}$/) as string,
  });
});

test('with nothing moved every place is the official one', async () => {
  const { stdout } = await robustness(
    'openness-2025',
    '--draws',
    '1',
    '--seed',
    '0',
    '--weights',
    '0',
    '--no-inputs',
  );
  expect(stdout).toContain('  central 1 ministry-of-transport: 1–1, 1.0000 ± 0.0000\n');
  expect(stdout).toContain('1 draws, seed 0, weights ± 0.\n');
});

test.each([
  [['openness-2025'], '--draws is a whole number.'],
  [['openness-2025', '--draws', '10', '--seed', 'x'], '--seed is a whole number.'],
  [['openness-2025', '--draws', '10', '--seed', '1', '--weights', '2'], 'a share from 0 to 1'],
  [['service-quality-2025', '--draws', '10', '--seed', '1'], 'has figures of some bodies only'],
])('%j is refused with one clear line', async (args, message) => {
  const { code, stdout, stderr } = await robustness(...args);
  expect([code, stdout]).toEqual([2, '']);
  expect(stderr).toContain(message);
  expect(stderr.trim().split('\n')).toHaveLength(1);
});
