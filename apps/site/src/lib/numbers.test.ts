import { expect, test } from 'vitest';
import { isZero, place, shown, shownLoss, signed, valueWords } from './numbers.ts';

test.each([
  ['2.90', 'kk', '2,90'],
  ['2.90', 'en', '2.90'],
  [null, 'ru', '—'],
] as const)('a score of %s reads in %s as %s', (score, locale, text) => {
  expect(shown(score, locale)).toBe(text);
});

test('a loss has a minus sign and no loss is empty', () => {
  expect(shownLoss('2.98', 'ru')).toBe('\u22122,98');
  expect(shownLoss('0.00', 'ru')).toBe('');
  expect(shownLoss(null, 'ru')).toBe('');
});

test.each([
  ['0', true],
  ['0.00', true],
  ['0.01', false],
])('%s is nought: %s', (decimal, nought) => {
  expect(isZero(decimal)).toBe(nought);
});

test('an exact value that does not end still has a place', () => {
  expect(place('1/4')).toBe(0.25);
  expect(place('96.15')).toBe(96.15);
});

test.each([
  ['9.2', '+9,2'],
  ['-17', '−17'],
  ['0', '0'],
])('a change of %s is written %s', (change, expected) => expect(signed(change, 'ru')).toBe(expected));

test.each([
  ['yes', 'да'],
  ['no', 'нет'],
  ['1019.5', '1\u00a0019,5'],
  ['[]', '0 строк'],
  ['[{"mark":"from_4_8"},{"mark":"below_4"}]', '2 строки'],
])('the value %s of an input is said in Russian as %s', (value, said) => {
  expect(valueWords(value, 'ru')).toBe(said);
});
