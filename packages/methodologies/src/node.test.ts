import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { dataFolder, loadEdition } from './node.ts';

const copy = mkdtempSync(join(tmpdir(), 'olshem-data-'));
cpSync(dataFolder, copy, { recursive: true });
afterAll(() => rmSync(copy, { recursive: true }));

test('an edition is read from a folder of the same format, given as a whole or as its own folder', () => {
  const own = loadEdition('openness-2025');
  expect(loadEdition('openness/2025', { dir: copy })).toEqual(own);
  expect(loadEdition('openness/2025', { dir: join(copy, 'openness-2025') })).toEqual(own);
});

test('an unknown edition is named together with the known ones', () => {
  expect(() => loadEdition('openness/1999')).toThrow(/“openness\/1999”; known: .*openness\/2025/);
});

test('a folder without the tables is refused by name', () => {
  expect(() => loadEdition('openness/2025', { dir: tmpdir() })).toThrow(/There is no indicators.csv/);
});

test.each([
  [
    'is absent',
    (text: string) => text.replace(/^ministry-of-transport,open-data,.*\n/m, ''),
    /no figure “open-data” for “ministry-of-transport”/,
  ],
  [
    'stands twice',
    (text: string) => `${text}ministry-of-transport,open-data,10,,1,1\n`,
    /“open-data” of “ministry-of-transport” stands twice/,
  ],
])('a figure that %s is refused', (_, change, message) => {
  const path = join(copy, 'openness-2025', 'indicators.csv');
  const text = readFileSync(path, 'utf8');
  writeFileSync(path, change(text));
  expect(() => loadEdition('openness/2025', { dir: copy })).toThrow(message);
  writeFileSync(path, text);
});

test('a malformed table is refused with its line', () => {
  writeFileSync(join(copy, 'openness-2025', 'totals.csv'), 'body_id,score\nministry-of-transport,ninety\n');
  expect(() => loadEdition('openness/2025', { dir: copy })).toThrow(
    /totals\.csv, line 1: there is no column/,
  );
});
