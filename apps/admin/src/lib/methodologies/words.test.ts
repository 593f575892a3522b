import { globSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { lintName, partsInWords, wordedDefects } from './words.ts';

const lint = fileURLToPath(new URL('../../../../../packages/scoring/src/lint', import.meta.url));

test('every kind of defect that lint finds has words, and no other', () => {
  const sources = globSync('*.ts', { cwd: lint })
    .filter((file) => !file.includes('.test.'))
    .map((file) => readFileSync(`${lint}/${file}`, 'utf8'));
  const found = sources.flatMap((source) =>
    [...source.matchAll(/\b(?:error|warning)\(\s*'([a-z-]+)'/g)].map(([, id]) => id),
  );
  expect(found.filter((id) => !wordedDefects.includes(id!))).toEqual([]);
  expect(wordedDefects.filter((id) => !sources.some((source) => source.includes(`'${id}'`)))).toEqual([]);
});

test('a defect without words of ours has none', () => {
  expect(lintName('constructor', 'ru')).toBeUndefined();
  expect(lintName('no-example', 'ru')).toBe('Нет ни одного примера');
});

test('parts that nobody need tell apart are named together, last and once', () => {
  expect(partsInWords(['unknown', 'rule', 'reading', 'title'], 'en')).toBe('rule, title, other particulars');
  expect(partsInWords(['rule'], 'kk')).toBe('қағида');
});
