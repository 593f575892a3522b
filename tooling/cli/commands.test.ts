import { execFile } from 'node:child_process';
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { completePayload, draftOfPublished, generateSigningKey, makeBundle } from '@olshem/bundle';
import { dataFolder, loadEdition } from '@olshem/methodologies/node';
import type { Finding } from '@olshem/scoring/check';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';

// Every command is a process of its own, which starts cold.
vi.setConfig({ testTimeout: 30_000 });

const run = promisify(execFile);
let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'olshem-cli-'));
});
afterAll(() => rm(folder, { recursive: true }));

/** Runs a command as the root script does; a refusal is an answer, not an exception. */
async function command(name: string, ...args: string[]) {
  const script = fileURLToPath(new URL(`./${name}.ts`, import.meta.url));
  try {
    return { code: 0, ...(await run(process.execPath, [script, ...args], { maxBuffer: 64 * 1024 * 1024 })) };
  } catch (problem) {
    const { code, stdout, stderr } = problem as { code: number; stdout: string; stderr: string };
    return { code, stdout, stderr };
  }
}

describe('score', () => {
  const late = ['--methodology', 'openness-2025', '--indicator', 'review-deadlines'];

  test('gives exact points, band and working', async () => {
    const { code, stdout } = await command(
      'score',
      ...late,
      '--inputs',
      '{"late":"136","reviewed":182409}',
      '--json',
    );
    expect(code).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({
      points: '1.02',
      exact: '185636/182409',
      band: 'ineffective',
      working: { line: { en: '4 − 4,000 × 136 ÷ 182,409 = 1.0176 → 1.02' } },
    });
  });

  test('scores several indicators at once', async () => {
    const inputs =
      '{"unjustified-redirection":{"facts":"17"},"knowledge-base":{"quarters_updated":"4","bilingual":true}}';
    const { stdout } = await command('score', '--methodology', 'openness-2025', '--inputs', inputs, '--json');
    const { indicators } = JSON.parse(stdout) as { indicators: { points: string }[] };
    expect(indicators.map(({ points }) => points)).toEqual(['1.3', '7']);
  });

  test('a missing input is a failed check', async () => {
    const { code, stdout } = await command('score', ...late, '--inputs', '{"late":"1"}', '--json');
    expect(code).toBe(1);
    expect(JSON.parse(stdout)).toMatchObject({ points: null, missing: 'reviewed' });
  });

  test.each([
    ['an unknown methodology', ['--methodology', 'x', '--inputs', '{}'], 'There is no methodology “x”'],
    [
      'an unknown indicator',
      ['--methodology', 'openness-2025', '--indicator', 'x', '--inputs', '{}'],
      'no indicator “x”',
    ],
    ['an unknown input', [...late, '--inputs', '{"x":"1"}'], 'no input “x”'],
    ['malformed JSON', [...late, '--inputs', '{late'], '--inputs is not JSON'],
    ['a wrong type', [...late, '--inputs', '{"late":"-1","reviewed":"5"}'], 'The input “late”'],
    ['a float', [...late, '--inputs', '{"late":0.5,"reviewed":"5"}'], 'write decimals as text'],
    [
      'a part larger than its whole',
      [...late, '--inputs', '{"late":"9","reviewed":"5"}'],
      'cannot be more than',
    ],
    ['an unknown group', [...late, '--group', 'x', '--inputs', '{}'], 'There is no group “x”'],
    ['an unknown option', ['--metodology', 'x'], 'Usage: pnpm score'],
    ['no options', [], 'Usage: pnpm score'],
  ])('%s: one clear line and exit code 2', async (_, args, message) => {
    const { code, stdout, stderr } = await command('score', ...args);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr.trim().split('\n')).toHaveLength(1);
    expect(stderr).toContain(message);
  });
});

describe('reconcile', () => {
  const findingsOf = (stdout: string) => (JSON.parse(stdout) as { findings: Finding[] }).findings;

  test('finds the sums that do not add up, and explains those that were cut in print', async () => {
    const { code, stdout } = await command('reconcile', 'openness-2025', '--json');
    expect(code).toBe(0);
    const sums = findingsOf(stdout).filter(({ level }) => level === 'criterion' || level === 'total');
    expect(sums.map(({ body, printed, expected, kind }) => [body, printed, expected, kind])).toEqual([
      ['ministry-of-education', '20.065', '20.06', 'rounding'],
      ['akimat-karaganda', '21.88', '21.79', 'contradiction'],
      ['akimat-pavlodar', '24.705', '24.7', 'rounding'],
      ['akimat-almaty-city', '16.87', '17.86', 'contradiction'],
    ]);
  });

  test('finds a figure planted in another folder, with the count that would fit', async () => {
    const data = join(folder, 'figures');
    await cp(join(dataFolder, 'openness-2025'), data, { recursive: true });
    const table = join(data, 'indicators.csv');
    const before = await readFile(table, 'utf8');
    await writeFile(
      table,
      before.replace('akimat-almaty-city,review-deadlines,1.02', 'akimat-almaty-city,review-deadlines,1.19'),
    );
    const { stdout } = await command('reconcile', 'openness-2025', '--data', data, '--json');
    const planted = findingsOf(stdout).filter(
      ({ node, body }) => node === 'review-deadlines' && body === 'akimat-almaty-city',
    );
    expect(planted).toMatchObject([{ kind: 'input-suspect', printed: '1.19', expected: '1.02' }]);
    expect(planted[0]!.fits).toContainEqual({ input: 'late', from: '128', to: '128' }); // 4 − 512 000 ÷ 182 409 = 1.193
  });

  test('refuses an unknown edition and a folder without tables', async () => {
    expect(await command('reconcile', 'x')).toMatchObject({ code: 2, stdout: '' });
    expect(await command('reconcile', 'openness-2025', '--data', join(folder, 'nowhere'))).toMatchObject({
      code: 2,
      stdout: '',
    });
  });
});

describe('verify', () => {
  let file: string;
  beforeAll(async () => {
    const edition = loadEdition('openness/2025');
    const word = { kk: 'x', ru: 'x', en: 'x' };
    const draft = draftOfPublished(edition, {
      index: 'openness',
      edition: '2025',
      title: word,
      period: word,
      origin: 'published-elsewhere',
      demonstration: false,
      revision: 1,
      publishedAt: '2026-02-12T00:00:00.000Z',
      reason: word,
      supersedes: null,
      bodies: Object.fromEntries(
        edition.bodies.map(({ id, group }) => [id, { group, abbreviation: word, name: word, region: null }]),
      ),
      amendments: [],
      process: null,
      auditHead: null,
    });
    file = join(folder, 'bundle.json');
    await writeFile(file, (await makeBundle(completePayload(draft), (await generateSigningKey()).key)).text);
  });

  test('recomputes a bundle', async () => {
    const { code, stdout } = await command('verify', file);
    expect(code).toBe(0);
    expect(stdout).toContain('Verified: 1225 of 1225 cells recomputed');
  });

  test('fails on one changed byte and names the cell', async () => {
    const changed = join(folder, 'changed.json');
    await writeFile(
      changed,
      (await readFile(file, 'utf8')).replace('"reviewed":"182409"', '"reviewed":"182408"'),
    );
    const { code, stdout } = await command('verify', changed);
    expect(code).toBe(1);
    expect(stdout).toContain('data/akimat-almaty-city/supplied/');
  });

  test('says that a signature could not be checked, recomputes the rest, and does not pass', async () => {
    const without = join(folder, 'without-ed25519.mjs');
    await writeFile(
      without,
      `crypto.subtle.importKey = () => Promise.reject(new DOMException('Ed25519', 'NotSupportedError'));`,
    );
    const script = fileURLToPath(new URL('./verify.ts', import.meta.url));
    const { code, stdout } = (await run(process.execPath, ['--import', without, script, file]).catch(
      (problem: { code: number; stdout: string }) => problem,
    )) as { code: number; stdout: string };
    expect(code).toBe(1);
    expect(stdout).toMatch(
      /^Not fully verified: 1225 of 1225 cells recomputed, 35 findings confirmed\. The signature could not be checked, because there is no Ed25519 in this browser or program\.$/m,
    );
    expect(stdout).not.toMatch(/NOT verified/);
  });

  test('refuses a file that is not there, and a folder', async () => {
    const none = join(folder, 'none.json');
    const refused = { code: 2, stdout: '' };
    expect(await command('verify', none)).toEqual({
      ...refused,
      stderr: `${none} is no bundle: there is no such file.\n`,
    });
    expect(await command('verify', folder)).toEqual({
      ...refused,
      stderr: `${folder} is no bundle: it is a folder.\n`,
    });
  });
});

describe('lint:methodology', () => {
  test('passes a methodology that has no error', async () => {
    const { code, stdout } = await command('lint-methodology', 'openness-2025', '--json');
    expect(code).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({ methodology: 'openness-2025', errors: 0 });
  });

  test('refuses an unknown methodology', async () => {
    expect(await command('lint-methodology', 'x')).toMatchObject({ code: 2, stdout: '' });
  });
});

test.each(['score', 'reconcile', 'verify', 'lint-methodology'])('%s explains itself', async (name) => {
  const { code, stdout } = await command(name, '--help');
  expect(code).toBe(0);
  expect(stdout).toMatch(new RegExp(`^Usage: pnpm ${name.replace('-', '[-:]')}`));
});
