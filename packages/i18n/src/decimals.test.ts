import { expect, test } from 'vitest';
import { formatDecimal } from './decimals.ts';

test.each([
  ['2.90', 'kk', '2,90'],
  ['2.90', 'ru', '2,90'],
  ['2.90', 'en', '2.90'],
  ['1234.50', 'ru', '1\u00a0234,50'],
  ['12345.6', 'kk', '12\u00a0345,6'],
  ['1234567', 'en', '1,234,567'],
  ['-0.50', 'ru', '\u22120,50'],
  ['+2', 'en', '+2'],
] as const)('%s reads in %s as %s', (decimal, locale, text) => {
  expect(formatDecimal(decimal, locale)).toBe(text);
});
