import { createHash } from 'node:crypto';
import { globSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { serialiseMethodology } from '@olshem/scoring/serialise';
import { describe, expect, test } from 'vitest';
import { formats } from './formats/formats.ts';
import { BUNDLE_FORMAT } from './payload.ts';
import { openBundle } from './read-bundle.ts';
import { verifyBundle } from './verify.ts';

const folder = fileURLToPath(new URL('../published', import.meta.url));
const digests = JSON.parse(readFileSync(`${folder}/digests.json`, 'utf8')) as Record<string, string>;
const files = globSync('format-*/*', { cwd: folder }).map((file) => file.replaceAll('\\', '/'));

test('every published bundle has its digest on record, and no recorded one is gone', () => {
  expect(files.toSorted()).toEqual(Object.keys(digests).toSorted());
});

test('of every format the real bytes of the same editions are kept', () => {
  const editionsOf = (format: string) =>
    files
      .filter((file) => file.startsWith(`format-${format.split('/')[1]}/`))
      .map((file) => file.split('/')[1])
      .toSorted();
  const [first, ...others] = [...formats.keys()].map(editionsOf);
  expect(first).toHaveLength(6);
  for (const editions of others) expect(editions).toEqual(first);
});

describe.each(files)('%s', (file) => {
  const bytes = readFileSync(`${folder}/${file}`);

  test('holds the bytes that were published', () => {
    expect(createHash('sha256').update(bytes).digest('hex')).toBe(digests[file]);
  });

  test('verifies: signature, every cell, every finding', async () => {
    const report = await verifyBundle(bytes.toString());
    expect(report).toMatchObject({ ok: true, problems: [], matching: report.cells });
    expect(report.cells).toBeGreaterThan(0);
  });

  test('opens to the payload of today, in which nothing that it said is changed', () => {
    const { signed, payload } = openBundle(bytes);
    const { format, methodology, process: told, ...said } = signed.payload;
    expect(format).toBe(`olshem-bundle/${file.slice('format-'.length, file.indexOf('/'))}`);
    expect(payload).toMatchObject(said);
    expect(payload.format).toBe(BUNDLE_FORMAT);
    expect(serialiseMethodology(payload.methodology)).toMatchObject(methodology);
    // Formats 1 and 2 did not say how the figures came about, and no step makes it up.
    expect(payload.process).toEqual(told ? { preReleases: [], ...told } : null);
    expect(payload.process !== null).toBe(/^format-[345]\/openness-2026-h1-r2/.test(file));
  });
});

test('format 3 tells the whole way of a figure from the disclosures to the revision', () => {
  const { payload } = openBundle(readFileSync(`${folder}/format-3/openness-2026-h1-r2.json`));
  const { disclosures, returns, corrections, extensions } = payload.process!;
  expect(disclosures.map(({ number }) => number)).toEqual([1, 2]);
  expect(returns.map(({ from, to }) => [from, to])).toEqual([['disputes', 'collection']]);
  expect(corrections.map(({ values }) => values.map(({ body, after }) => [body, after]))).toEqual([
    [['akimat-astana', '31']],
    [['akimat-shymkent', '5']],
    [['ministry-of-health', '1']],
  ]);
  expect(extensions.map(({ body, indicator }) => [body, indicator])).toEqual([
    ['ministry-of-health', null],
    ['akimat-shymkent', 'review-deadlines'],
  ]);
  expect(payload.amendments.map(({ body, cause }) => [body, cause])).toEqual([
    ['akimat-almaty-city', 'dispute'],
    ['akimat-astana', 'correction'],
    ['akimat-shymkent', 'correction'],
    ['ministry-of-health', 'correction'],
  ]);
});

test('format 5 says where a figure stands, and what the source prints of whole groups', () => {
  const { reference } = openBundle(readFileSync(`${folder}/format-5/open-dialogue-undated.json`)).payload;
  expect(reference!.figures!.map(({ value, qualifier = '' }) => `${value} ${qualifier}`)).toEqual([
    '28 more than',
    '25.1 ',
    '89.4 ',
  ]);
  expect(reference!.documents).toEqual({ local: 'open-dialogue-report' });
  const openness = openBundle(readFileSync(`${folder}/format-5/openness-2025.json`)).payload.reference!;
  expect(openness.sections!.find(({ firstLine }) => firstLine === 1704)).toMatchObject({ page: 42 });
});

test('format 4 tells who could read the edition before its instant, and why', () => {
  const { payload } = openBundle(readFileSync(`${folder}/format-4/openness-2026-h1-r2.json`));
  expect(payload.process!.preReleases).toMatchObject([
    { name: 'Асқар Төлегенов', reason: { en: 'To prepare the report.' } },
  ]);
  // A body that was shown another value has its own days to contest it.
  expect(payload.process!.extensions.map(({ body, indicator }) => [body, indicator])).toEqual([
    ['ministry-of-health', null],
    ['akimat-astana', 'review-deadlines'],
  ]);
  expect(payload.amendments.map(({ body, cause }) => [body, cause])).toEqual([
    ['akimat-almaty-city', 'dispute'],
    ['akimat-astana', 'correction'],
    ['akimat-shymkent', 'correction'],
  ]);
});
