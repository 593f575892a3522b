import { expect, test } from 'vitest';
import { harmless } from './export.ts';

test.each([
  ['=1+1', "'=1+1"],
  ['+cmd', "'+cmd"],
  ['-2+3', "'-2+3"],
  ['@SUM(A1)', "'@SUM(A1)"],
  ['\t=1', "'\t=1"],
  ['-12', '-12'],
  ['-1 234,50', '-1 234,50'],
  ['-1\u00a0234.5', '-1\u00a0234.5'],
  ['+7', '+7'],
  ['Almaty', 'Almaty'],
  ['', ''],
])('%j stands in a CSV as %j', (text, written) => {
  expect(harmless(text)).toBe(written);
});
