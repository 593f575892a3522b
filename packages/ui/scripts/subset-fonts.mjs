/**
 * Cuts Golos Text to the letters that the three languages use, and adds the signs it lacks from Noto Sans Math, so that all fonts of a page stay under 60 KB.
 * Run `pnpm --filter @olshem/ui fonts` after changing the alphabet or the font's version; the result is committed.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import subsetFont from 'subset-font';

const range = (from, to) =>
  Array.from({ length: to - from + 1 }, (_, i) => String.fromCodePoint(from + i)).join('');

/** Letters per file; the ranges in styles/fonts.css name the same letters. */
const alphabets = {
  latin:
    range(0x20, 0x7e) +
    '\u00a0\u00a7\u00a9\u00ab\u00b0\u00b1\u00b2\u00b3\u00b7\u00bb\u00d7\u00e9\u00f7\u2009\u200a\u202f\u2010\u2011\u2012' +
    '\u2013\u2014\u2018\u2019\u201a\u201c\u201d\u201e\u2022\u2026\u2030\u2032\u2039\u203a\u2212\u2215',
  cyrillic: range(0x410, 0x44f) + 'ЁёІіҰұ№',
  'cyrillic-ext': 'ӘәҒғҚқҢңӨөҮүҺһ',
};

/** Arrows and relations of the workings; without them a device that lacks the glyph shows a gap. */
const signs = '\u2190\u2191\u2192\u2193\u2248\u2260\u2264\u2265';

const { resolve } = createRequire(import.meta.url);
const filesOf = (name) => join(dirname(resolve(`${name}/package.json`)), 'files');
const target = join(import.meta.dirname, '../src/fonts');
mkdirSync(target, { recursive: true });

for (const [name, letters] of Object.entries(alphabets)) {
  const whole = readFileSync(
    join(filesOf('@fontsource-variable/golos-text'), `golos-text-${name}-wght-normal.woff2`),
  );
  // Weights above 700 are never used; leaving them out saves a tenth.
  const cut = await subsetFont(whole, letters, {
    targetFormat: 'woff2',
    variationAxes: { wght: { min: 400, max: 700 } },
  });
  write(`golos-text-${name}`, cut);
}
const math = readFileSync(
  join(filesOf('@fontsource/noto-sans-math'), 'noto-sans-math-latin-400-normal.woff2'),
);
write('signs', await subsetFont(math, signs, { targetFormat: 'woff2' }));

function write(name, bytes) {
  writeFileSync(join(target, `${name}.woff2`), bytes);
  console.log(`${name}.woff2 ${bytes.length} bytes`);
}
