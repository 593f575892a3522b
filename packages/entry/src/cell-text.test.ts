import { locales, type Locale } from '@olshem/i18n';
import { amount, choice, count, date, list, yesNo, type InputDefinition } from '@olshem/scoring';
import { describe, expect, test } from 'vitest';
import { cellText, exemptText, readCell, rowCount, shownValue, valueInWords } from './cell-text.ts';

const text = (en: string) => ({ kk: `${en} (kk)`, ru: `${en} (ru)`, en });
const mark = choice(text('Mark'), { high: text('high'), low: text('low') });
const services = list(text('Services'), { accepted: yesNo(text('Accepted')), mark });
const rows = JSON.stringify([
  { accepted: 'yes', mark: 'low' },
  { accepted: 'yes', mark: 'low' },
  { accepted: 'no', mark: 'high' },
]);

describe('what stands in a cell', () => {
  test.each<[InputDefinition, string]>([
    [count(text('n')), '0'],
    [count(text('n')), '3000'],
    [count(text('n')), '1234567'],
    [amount(text('a'), 2), '-12345.60'],
    [amount(text('a'), 2), '3000'],
    [amount(text('a'), 3), '3.125'],
    [amount(text('a'), 3), '3125'],
    [yesNo(text('y')), 'yes'],
    [yesNo(text('y')), 'no'],
    [date(text('d')), '2026-01-27'],
    [mark, 'low'],
    [services, rows],
    [services, '[]'],
  ])('%# %o: %s is read back as itself in every language', (input, value) => {
    for (const locale of locales)
      expect(readCell(cellText(value, input, locale), input, locale)).toEqual({ kind: 'value', value });
  });

  test('a day stands as it is typed', () => {
    expect(locales.map((locale) => cellText('2026-01-27', date(text('d')), locale))).toEqual([
      '27.01.2026',
      '27.01.2026',
      '27/01/2026',
    ]);
  });
});

describe('an input that does not apply', () => {
  const one = [{ ground: 'none-due', title: text('None due') }];
  const two = [...one, { ground: 'outside', title: text('Outside') }];

  test('is read from its own words, whatever the language of the page', () => {
    for (const locale of locales)
      expect(readCell(exemptText(text('Outside')[locale], locale), count(text('n')), 'en', two)).toEqual({
        kind: 'exempt',
        ground: 'outside',
      });
  });

  test.each(['не применяется', 'Қолданылмайды', ' not applicable '])(
    '“%s” alone is enough where there is one ground, and the ground is asked for where there are several',
    (typed) => {
      expect(readCell(typed, count(text('n')), 'en', one)).toEqual({ kind: 'exempt', ground: 'none-due' });
      expect(readCell(typed, count(text('n')), 'en', two)).toEqual({
        kind: 'refused',
        why: { code: 'ground' },
      });
    },
  );

  test('is no value where the methodology names no ground', () => {
    expect(readCell('not applicable', count(text('n')), 'en')).toMatchObject({ kind: 'refused' });
  });
});

test('a list is not typed into a cell', () => {
  expect(readCell('3', services, 'en')).toEqual({ kind: 'refused', why: { code: 'rows' } });
  expect(readCell('', services, 'en')).toEqual({ kind: 'empty' });
});

test('the three ways of having no value stay apart', () => {
  expect(shownValue(null, 'exempt', undefined, 'en')).toBe('not applicable');
  expect(shownValue(null, 'missing', undefined, 'en')).toBe('no data');
  expect(shownValue('0', 'value', count(text('n')), 'en')).toBe('0');
  expect(shownValue('[]', 'value', services, 'en')).toBe('an empty list: no rows');
});

describe('the words of a value', () => {
  test.each<[InputDefinition, string, Locale, string]>([
    [amount(text('a'), 1), '182409.5', 'kk', '182\u00a0409,5'],
    [yesNo(text('y')), 'no', 'kk', 'жоқ'],
    [mark, 'low', 'ru', 'low (ru)'],
    [date(text('d')), '2026-01-27', 'ru', '27 января 2026 года'],
    [services, rows, 'en', '3 rows: Accepted — yes, Mark — low (2); Accepted — no, Mark — high (1)'],
    [
      services,
      rows,
      'kk',
      '3 жол: Accepted (kk) — иә, Mark (kk) — low (kk) (2); Accepted (kk) — жоқ, Mark (kk) — high (kk) (1)',
    ],
  ])('%# %o: %s in %s', (input, value, locale, words) => {
    expect(valueInWords(value, input, locale)).toBe(words);
  });

  test.each([
    [0, 'пустой список: строк нет'],
    [1, '1 строка'],
    [2, '2 строки'],
    [5, '5 строк'],
    [21, '21 строка'],
  ])('%i rows are counted', (length, words) => {
    const value = JSON.stringify(Array.from({ length }, () => ({ accepted: 'yes', mark: 'low' })));
    expect(rowCount(value, services, 'ru')).toBe(words);
  });
});
