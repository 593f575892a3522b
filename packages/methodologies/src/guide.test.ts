import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import {
  explainIndicator,
  indicatorOf,
  parameterValues,
  scoreIndicator,
  type Methodology,
} from '@olshem/scoring';
import { lint } from '@olshem/scoring/check';
import { afterAll, beforeAll, expect, test } from 'vitest';

const home = fileURLToPath(new URL('..', import.meta.url));
const guide = readFileSync(join(home, 'README.md'), 'utf8');
let folder: string;

/** Every snippet of the guide whose first line names its file, written as that file. */
beforeAll(() => {
  folder = mkdtempSync(join(home, '.guide-'));
  for (const [, path, text] of guide.matchAll(/```ts\n\/\/ (\S+)\n(.*?)```/gs)) {
    const file = join(folder, path!);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(
      file,
      text!
        .replaceAll("'../../shared/", "'../../../src/shared/")
        .replaceAll("'../shared/", "'../../src/shared/"),
    );
  }
});
afterAll(() => rmSync(folder, { recursive: true }));

test('the first example of the guide runs as it is pasted', async () => {
  const { best, doubts, criteria } = (await import(join(folder, 'try.ts'))) as Record<string, unknown>;
  expect(best).toMatchObject({ id: 'ministry-of-transport' });
  expect(doubts).not.toEqual([]);
  expect(criteria).toEqual(['appc-compliance', 'open-government', 'public-feedback', 'internal-control']);
});

test('the indicator of the guide can be loaded, and its examples hold', async () => {
  const { myIndex } = (await import(join(folder, 'my-index/manifest.ts'))) as { myIndex: Methodology };
  expect(lint(myIndex)).toEqual([]);
  const indicator = indicatorOf(myIndex, 'requests-answered-on-time');
  const parameters = parameterValues(myIndex);
  for (const { inputs, points } of indicator.examples) {
    const score = scoreIndicator(indicator, { inputs }, 'central', parameters);
    expect(score.status === 'scored' && score.points.toString()).toBe(points);
  }
  const worked = { inputs: indicator.examples[0]!.inputs };
  expect(explainIndicator(indicator, worked, 'central', parameters).line.en).toBe('5 × 6 ÷ 8 = 3.75');
});

test('every file that the guide points to is there', () => {
  const named = [...guide.matchAll(/`([a-z0-9-]+\/indicators\/[a-z-]+\.ts|src\/[a-z/-]+\.ts)`/g)].map(
    ([, path]) => path!,
  );
  expect(named.length).toBeGreaterThan(2);
  for (const path of named) {
    expect(() => readFileSync(join(home, path.startsWith('src/') ? path : `src/${path}`))).not.toThrow();
  }
});

test('every command of the guide is a script of the checkout', () => {
  const { scripts } = JSON.parse(readFileSync(join(home, '../../package.json'), 'utf8')) as {
    scripts: object;
  };
  const commands = [...guide.matchAll(/pnpm ((?:new|lint):[a-z]+|score)/g)].map(([, name]) => name!);
  expect(new Set(commands)).toEqual(
    new Set(['new:indicator', 'new:methodology', 'score', 'lint:methodology']),
  );
  for (const name of commands) expect(Object.keys(scripts)).toContain(name);
});
