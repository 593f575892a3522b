import { expect, test } from 'vitest';
import { readCell, shownValue } from './cell-text.ts';

test.each([
  ['61 204', 'count', '61204'],
  ['61\u00a0204', 'count', '61204'],
  ['1,234,567', 'count', '1234567'],
  ['90,9', 'percent', '90.9'],
  ['90.9 %', 'percent', '90.9'],
  ['1,234.5', 'amount', '1234.5'],
  ['\u22120,5', 'amount', '-0.5'],
  ['Иә', 'yes-no', 'yes'],
  ['нет', 'yes-no', 'no'],
  ['maybe', 'yes-no', 'maybe'],
  [' 2026-01-20 ', 'date', '2026-01-20'],
])('%s typed into a %s is sent as %s', (typed, type, sent) => {
  expect(readCell(typed, type)).toBe(sent);
});

test('exempt, missing and zero are three different things', () => {
  expect(shownValue(null, 'exempt', 'en')).toBe('not applicable');
  expect(shownValue(null, 'missing', 'en')).toBe('no data');
  expect(shownValue('0', 'value', 'en')).toBe('0');
});

test('a number reads as the language writes it', () => {
  expect(shownValue('182409.5', 'value', 'kk')).toBe('182\u00a0409,5');
});
