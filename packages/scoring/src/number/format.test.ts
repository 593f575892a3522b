import { expect, test } from 'vitest';
import { formatDecimal } from './format.ts';

test.each([
  ['182409', '182\u00a0409', '182,409'],
  ['1234567.89', '1\u00a0234\u00a0567,89', '1,234,567.89'],
  ['2.90', '2,90', '2.90'],
  ['-0.5', '\u22120,5', '\u22120.5'],
  ['+2', '+2', '+2'],
  ['999', '999', '999'],
  ['1000', '1\u00a0000', '1,000'],
])('%s is written %s in Kazakh and Russian, %s in English', (text, comma, point) => {
  expect(formatDecimal(text, 'kk')).toBe(comma);
  expect(formatDecimal(text, 'ru')).toBe(comma);
  expect(formatDecimal(text, 'en')).toBe(point);
});

test('a value whose expansion does not end is left as a fraction', () => {
  expect(formatDecimal('1/3', 'ru')).toBe('1/3');
});
