import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';

// Every command is a process of its own, which starts cold.
vi.setConfig({ testTimeout: 30_000 });

const run = promisify(execFile);
let dir: string;

beforeAll(async () => {
  dir = await mkdtemp(join(tmpdir(), 'olshem-new-'));
});
afterAll(() => rm(dir, { recursive: true }));

async function command(name: string, ...args: string[]) {
  const script = fileURLToPath(new URL(`./${name}.ts`, import.meta.url));
  try {
    return { code: 0, ...(await run(process.execPath, [script, ...args, '--dir', dir])) };
  } catch (problem) {
    const { code, stdout, stderr } = problem as { code: number; stdout: string; stderr: string };
    return { code, stdout, stderr };
  }
}

test('a methodology and a further indicator are begun, and nothing is written over', async () => {
  const begun = await command('new-methodology', 'my-index', '--indicator', 'answers-on-time');
  expect(begun).toMatchObject({ code: 0, stdout: expect.stringContaining('add myIndex to registry.ts') });
  expect(await readFile(join(dir, 'my-index/manifest.ts'), 'utf8')).toContain(
    "from './indicators/answers-on-time.ts'",
  );

  const further = await command('new-indicator', 'my-index', 'open-doors');
  expect(further).toMatchObject({
    code: 0,
    stdout: expect.stringContaining('put openDoors under its criterion'),
  });
  expect(await readFile(join(dir, 'my-index/indicators/open-doors.ts'), 'utf8')).toContain(
    "id: 'open-doors'",
  );

  const again = await command('new-indicator', 'my-index', 'open-doors');
  expect(again).toMatchObject({ code: 2, stderr: expect.stringContaining('is already there') });
});

test.each([
  [['new-indicator', 'no-such-index', 'x'], 'There is no methodology “no-such-index”'],
  [['new-indicator', 'my-index', '../elsewhere'], '“../elsewhere” is no id'],
  [['new-methodology', 'My Index'], '“My Index” is no id'],
  [['new-methodology'], 'Usage: pnpm new:methodology'],
])('%j is refused in one line with exit code 2', async ([name, ...args], message) => {
  const { code, stderr } = await command(name!, ...args);
  expect(code).toBe(2);
  expect(stderr).toContain(message);
  expect(stderr.trim().split('\n')).toHaveLength(1);
});
