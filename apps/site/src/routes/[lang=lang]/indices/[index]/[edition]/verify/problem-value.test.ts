import { expect, test } from 'vitest';
import { valueInWords } from './problem-value.ts';

const published =
  '{"band":"ineffective","basis":"computed","computed":"1.02","points":"1.02","rank":20,"status":"scored"}';
const changed =
  '{"band":"ineffective","basis":"reported","computed":"1.02","points":"1.03","rank":20,"status":"scored"}';
const finding = '{"difference":"-0.99","expected":"17.86","kind":"contradiction","printed":"16.87"}';

test.each([
  [published, changed, 'ru', 'Баллы: 1,02 · рассчитано'],
  [changed, published, 'ru', 'Баллы: 1,03 · из отчёта'],
  [changed, published, 'en', 'Points: 1.03 · reported'],
  [published, published.replace('"rank":20', '"rank":19'), 'en', 'Rank: 20'],
  [published, published.replace('scored', 'missing'), 'en', 'scored'],
  [published, published.replace('ineffective', 'low'), 'en', 'does not agree'],
  [finding, 'absent', 'en', 'printed 16.87 · gives 17.86 · difference −0.99'],
  ['absent', finding, 'ru', '—'],
  ['the signature does not hold for this content', undefined, 'ru', '—'],
  ['813d8a683dce01fb', '581fa5d79efba14b', 'kk', '813d8a683dce01fb'],
  ['17.86', '17.87', 'kk', '17.86'],
  [undefined, published, 'en', '—'],
] as const)('%s against %s is said in %s as “%s”', (side, other, locale, words) => {
  expect(valueInWords(side, other, locale)).toBe(words);
});
