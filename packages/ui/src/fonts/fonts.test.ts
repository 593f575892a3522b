import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const folder = import.meta.dirname;
const files = readdirSync(folder).filter((name) => name.endsWith('.woff2'));

test('all fonts together weigh at most 60 KB', () => {
  const bytes = files.reduce((sum, name) => sum + statSync(join(folder, name)).size, 0);
  expect(files).toHaveLength(4);
  expect(bytes).toBeLessThanOrEqual(60 * 1024);
});

test('every letter of the three languages belongs to a declared range', () => {
  const css = readFileSync(join(folder, '../styles/fonts.css'), 'utf8');
  const ranges = [...css.matchAll(/U\+([0-9A-F]+)(?:-([0-9A-F]+))?/g)].map(
    ([, from, to]) => [hex(from), hex(to ?? from)] as const,
  );
  const letters = [...'AZazАЯаяЁёӘәҒғҚқҢңӨөҰұҮүҺһІі0123456789,.−×÷→≠№«»—'];
  const homeless = letters.filter(
    (letter) => !ranges.some(([from, to]) => from <= letter.codePointAt(0)! && letter.codePointAt(0)! <= to),
  );
  expect(homeless).toEqual([]);
});

function hex(digits: string | undefined): number {
  return Number.parseInt(digits ?? '', 16);
}
