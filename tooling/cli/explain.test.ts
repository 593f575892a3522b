import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';

const run = promisify(execFile);

async function explain(...args: string[]) {
  const script = fileURLToPath(new URL('./explain.ts', import.meta.url));
  try {
    return { code: 0, ...(await run(process.execPath, [script, ...args], { maxBuffer: 16 * 1024 * 1024 })) };
  } catch (problem) {
    const { code, stdout, stderr } = problem as { code: number; stdout: string; stderr: string };
    return { code, stdout, stderr };
  }
}

test('a total is explained down to the inputs of its indicators', async () => {
  const { code, stdout } = await explain('openness-2025', 'ministry-of-health');
  expect(code).toBe(0);
  expect(stdout).toMatch(/^Openness index: 81\.13\n {2}23\.38 \+ 23\.75 \+ 12 \+ 22 = 81\.13\n/);
  expect(stdout).toContain(
    '\n    Frequency of in-person appointments: 4\n      Appointment sessions held: 46\n',
  );
});

test('in JSON every node has its result as text and its working in three languages', async () => {
  const { stdout } = await explain('openness/2025', 'ministry-of-health', '--json');
  const { id, result, working } = JSON.parse(stdout) as {
    id: string;
    result: object;
    working: { line: object };
  };
  expect([id, result]).toEqual(['openness', { status: 'scored', points: '81.13', band: 'BBB', rank: 18 }]);
  expect(Object.keys(working.line)).toEqual(['kk', 'ru', 'en']);
});

test.each([
  [['nowhere', 'ministry-of-health'], 'nowhere'],
  [['openness-2025', 'nobody'], 'rates no body “nobody”'],
  [['openness-2025'], 'Usage: pnpm explain EDITION BODY'],
])('%j is refused with one clear line', async (args, message) => {
  const { code, stdout, stderr } = await explain(...args);
  expect([code, stdout]).toEqual([2, '']);
  expect(stderr).toContain(message);
  expect(stderr.trim().split('\n')).toHaveLength(1);
});
