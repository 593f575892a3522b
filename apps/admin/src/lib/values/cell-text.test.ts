import { expect, test } from 'vitest';
import { readCell, shownText, shownValue } from './cell-text.ts';

test.each([
  ['61 204', 'count', 'ru', '61204'],
  ['61\u00a0204', 'count', 'kk', '61204'],
  ['61,204', 'count', 'en', '61204'],
  ['61,204', 'count', 'ru', '61204'],
  ['1,234,567', 'count', 'ru', '1234567'],
  ['1,5', 'count', 'ru', '1.5'],
  ['90,9', 'percent', 'ru', '90.9'],
  ['90,9', 'percent', 'en', '90.9'],
  ['90.9 %', 'percent', 'kk', '90.9'],
  ['1,234', 'amount', 'en', '1234'],
  ['1,234', 'amount', 'ru', '1.234'],
  ['1,234.5', 'amount', 'ru', '1234.5'],
  ['\u22120,5', 'amount', 'ru', '-0.5'],
  ['Иә', 'yes-no', 'ru', 'yes'],
  ['нет', 'yes-no', 'kk', 'no'],
  ['maybe', 'yes-no', 'en', 'maybe'],
  [' 2026-01-20 ', 'date', 'en', '2026-01-20'],
] as const)('%s typed into a %s in %s is sent as %s', (typed, type, locale, sent) => {
  expect(readCell(typed, type, locale)).toBe(sent);
});

test.each(['kk', 'ru', 'en'] as const)('what is shown in %s reads back as it was', (locale) => {
  for (const value of ['0', '94853', '1234567'])
    expect(readCell(shownText(value, locale), 'count', locale)).toBe(value);
  for (const value of ['90.9', '1234.50', '-0.5'])
    expect(readCell(shownText(value, locale), 'amount', locale)).toBe(value);
  for (const value of ['yes', 'no']) expect(readCell(shownText(value, locale), 'yes-no', locale)).toBe(value);
});

test('exempt, missing and zero are three different things', () => {
  expect(shownValue(null, 'exempt', 'en')).toBe('not applicable');
  expect(shownValue(null, 'missing', 'en')).toBe('no data');
  expect(shownValue('0', 'value', 'en')).toBe('0');
});

test('a number reads as the language writes it', () => {
  expect(shownValue('182409.5', 'value', 'kk')).toBe('182\u00a0409,5');
});
