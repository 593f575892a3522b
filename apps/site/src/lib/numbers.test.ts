import { expect, test } from 'vitest';
import {
  counted,
  inputWords,
  isZero,
  place,
  shown,
  shownLoss,
  signed,
  valueWords,
  withDigitsOf,
} from './numbers.ts';
import { wording } from './testing.ts';

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

test('a quotient without an end is rounded to three digits and says so; other text stays as it is', () => {
  expect(shown('931928/7352645', 'ru')).toBe('≈\u00a00,127');
  expect(shown('-133/2530', 'en')).toBe('≈\u00a0\u22120.053');
  expect(shown('2020/21', 'en')).toBe('≈\u00a096.190');
  expect(shown('1/2/3', 'en')).toBe('1/2/3');
});

test.each([
  ['penalty', '2.5', '\u22122,5'],
  ['penalty', '0', '0'],
  ['penalty', null, '—'],
  ['add', '2.5', '2,5'],
] as const)('%s of %s is shown as %s', (effect, points, text) => {
  expect(counted(points, { unit: 'points', effect }, 'kk')).toBe(text);
});

test('the rows of a list are said one after another in titles, and nothing of its notation is left', () => {
  const column = (id: string, type: 'yes-no' | 'choice', options = {}) => ({
    id,
    title: wording(id.toUpperCase()),
    type,
    options,
  });
  const list = {
    type: 'list' as const,
    options: {},
    columns: [column('open', 'yes-no'), column('mark', 'choice', { from_4: wording('4 to 5') })],
  };
  const rows = [
    { open: 'yes', mark: 'from_4' },
    { open: 'no', mark: 'from_4' },
  ];
  expect(inputWords(JSON.stringify(rows), list, 'en')).toBe(
    '1) OPEN: yes, MARK: 4 to 5; 2) OPEN: no, MARK: 4 to 5',
  );
  expect(inputWords('[]', list, 'en')).toBe('0');
  expect(inputWords('2.5', { type: 'amount', options: {}, columns: [] }, 'kk')).toBe('2,5');
});

test.each([
  ['95.8', '-7', '-7.0'],
  ['87.4', '0', '0.0'],
  ['90.1', '9.2', '9.2'],
  ['90.10', '9.2', '9.20'],
  ['90', '9.25', '9.25'],
  ['90.1', '22/7', '22/7'],
])('beside %s a change of %s has as many digits: %s', (like, change, shownAs) => {
  expect(withDigitsOf(like, change)).toBe(shownAs);
});
