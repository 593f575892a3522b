import { amount, choice, count, date, percent, yesNo } from '@olshem/scoring';
import { describe, expect, test } from 'vitest';
import { beginningWith, readText } from './read-text.ts';
import type { Refusal, SingleInput } from './reading.ts';
import { refusalWords } from './refusal-words.ts';

const text = (en: string) => ({ kk: `${en} kk`, ru: `${en} ru`, en });
const whole = count(text('n'));
const share = percent(text('p'), 1);
const hours = amount(text('h'), 2, { atLeast: '0', atMost: '8760' });
const ratio = amount(text('r'), 4, { atLeast: '0', atMost: '1' });
const money = amount(text('m'), 3);
const mark = choice(text('mark'), {
  high: { kk: '4,8–5', ru: '4,8–5', en: '4.8–5' },
  low: { kk: '4-тен төмен', ru: 'ниже 4', en: 'below 4' },
});

const value = (read: string) => ({ kind: 'value', value: read });
const asked = (...values: string[]) => ({ kind: 'asked', values });
const refused = (why: Refusal) => ({ kind: 'refused', why });

describe('a number', () => {
  test.each<[SingleInput, string, 'kk' | 'ru' | 'en', object]>([
    [whole, '0', 'ru', value('0')],
    [whole, ' 42 ', 'ru', value('42')],
    [whole, '007', 'ru', value('7')],
    [whole, '+7', 'ru', value('7')],
    // Blanks of every width divide thousands.
    [whole, '1 234', 'ru', value('1234')],
    [whole, '61\u00a0204', 'kk', value('61204')],
    [whole, '1\u202f234\u2009567', 'ru', value('1234567')],
    [whole, '12 34', 'ru', refused({ code: 'separators' })],
    [whole, '1234 567', 'ru', refused({ code: 'separators' })],
    // Zeros behind the comma leave a whole number whole.
    [whole, '1 234,00', 'ru', value('1234')],
    [whole, '1,234.00', 'en', value('1234')],
    [whole, '5,0', 'ru', value('5')],
    [whole, '5,1', 'ru', refused({ code: 'not-whole' })],
    [whole, '1 234,567', 'ru', refused({ code: 'not-whole' })],
    // What may be thousands and may be decimals is asked about.
    [whole, '3,000', 'ru', asked('3', '3000')],
    [whole, '3,000', 'kk', asked('3', '3000')],
    [whole, '3,000', 'en', value('3000')],
    [whole, '3.000', 'ru', asked('3', '3000')],
    [whole, '3.000', 'en', asked('3', '3000')],
    [whole, '61,204', 'ru', asked('61204')],
    [whole, '61,204', 'en', value('61204')],
    [whole, '0,125', 'ru', refused({ code: 'not-whole' })],
    [whole, '1234,000', 'ru', value('1234')],
    // Two marks of the same kind can only divide thousands.
    [whole, '1,234,567', 'ru', value('1234567')],
    [whole, '1.234.567', 'kk', value('1234567')],
    [whole, '1,23,567', 'en', refused({ code: 'separators' })],
    [whole, '5,', 'ru', refused({ code: 'separators' })],
    [whole, '-0', 'ru', value('0')],
    [whole, '-1', 'ru', refused({ code: 'negative' })],
    [whole, '\u22121', 'ru', refused({ code: 'negative' })],
    [whole, '9'.repeat(15), 'en', value('9'.repeat(15))],
    [whole, '9'.repeat(16), 'en', refused({ code: 'too-long' })],
    [whole, '5%', 'ru', refused({ code: 'percent-sign' })],
    [whole, 'many', 'en', refused({ code: 'character', text: 'm' })],
    [whole, '5а', 'ru', refused({ code: 'character', text: 'а' })],
    [whole, '12 чел.', 'ru', refused({ code: 'character', text: 'ч' })],
    [whole, '.', 'en', refused({ code: 'character', text: '.' })],
    [whole, '—', 'ru', refused({ code: 'dash' })],
    [whole, '-', 'en', refused({ code: 'dash' })],
    [whole, '1,23E+05', 'ru', refused({ code: 'shortened' })],
    [whole, '#ДЕЛ/0!', 'ru', refused({ code: 'sheet-error', text: '#ДЕЛ/0!' })],
    [whole, '#####', 'en', refused({ code: 'sheet-error', text: '#####' })],
    // What nobody sees is left out; what may stand for anything is named by its neighbour.
    [whole, '\u200b5\u200e', 'ru', value('5')],
    [whole, '\ufeff1\u00ad2', 'ru', value('12')],
    [whole, '\u00075', 'ru', refused({ code: 'hidden-character', next: '5' })],
    [whole, '', 'ru', { kind: 'empty' }],
    [whole, ' \u00a0\u200b ', 'ru', { kind: 'empty' }],

    [share, '90,9', 'ru', value('90.9')],
    [share, '90.9 %', 'en', value('90.9')],
    [share, '90,9\u00a0%', 'kk', value('90.9')],
    [share, '100', 'ru', value('100')],
    [share, '100,0', 'ru', value('100.0')],
    [share, '100,1', 'ru', refused({ code: 'percent-range' })],
    [share, '-0,1', 'ru', refused({ code: 'percent-range' })],
    [share, '93,12', 'ru', refused({ code: 'decimals', most: 1 })],
    [share, '93,125', 'ru', refused({ code: 'decimals', most: 1 })],
    [share, '93,10', 'ru', value('93.1')],
    [share, '93,000', 'ru', asked('93.0')],
    [share, '3,000', 'en', asked('3.0')],
    [percent(text('p'), 0), '5,5', 'ru', refused({ code: 'not-whole' })],

    [hours, '8760', 'ru', value('8760')],
    [hours, '8760,01', 'ru', refused({ code: 'too-large', limit: '8760' })],
    [hours, '-0,01', 'ru', refused({ code: 'negative' })],
    [amount(text('a'), 0, { atLeast: '2' }), '1', 'ru', refused({ code: 'too-small', limit: '2' })],
    [hours, '3,125', 'ru', asked('3125')],
    [hours, '3,000', 'ru', asked('3.00', '3000')],
    [ratio, '0,1234', 'ru', value('0.1234')],
    [ratio, ',5', 'ru', value('0.5')],
    [ratio, '1,0001', 'ru', refused({ code: 'too-large', limit: '1' })],
    [ratio, '0,12345', 'ru', refused({ code: 'decimals', most: 4 })],
    // With room for three decimals a comma is the decimal comma where the language says so.
    [money, '3,125', 'ru', value('3.125')],
    [money, '3,125', 'en', value('3125')],
    [money, '3.125', 'en', value('3.125')],
    [money, '-1 234,5', 'kk', value('-1234.5')],
    [money, '1.234,5', 'ru', value('1234.5')],
    [money, '1,234.5', 'ru', value('1234.5')],
    [money, '1,234.5.6', 'ru', refused({ code: 'separators' })],
  ])('%# %o: “%s” in %s', (input, typed, locale, reading) => {
    expect(readText(typed, input, locale)).toEqual(reading);
  });
});

describe('yes and no', () => {
  test.each(['1', 'да', 'ДА', 'ИСТИНА', 'иә', 'Ия', 'true', 'TRUE', 'yes', 'y', '+', '\u200bда '])(
    '“%s” is yes',
    (typed) => expect(readText(typed, yesNo(text('y')), 'ru')).toEqual(value('yes')),
  );
  test.each(['0', 'нет', 'ЛОЖЬ', 'жоқ', 'ЖОҚ', 'жок', 'false', 'no', 'n', '-', '\u2212'])(
    '“%s” is no',
    (typed) => expect(readText(typed, yesNo(text('y')), 'kk')).toEqual(value('no')),
  );
  test.each(['2', 'maybe', 'дада'])('“%s” is neither', (typed) =>
    expect(readText(typed, yesNo(text('y')), 'en')).toEqual(refused({ code: 'yes-no', text: typed })),
  );
});

describe('an option', () => {
  test.each([
    ['high', 'high'],
    ['4,8–5', 'high'],
    ['4.8-5', 'high'],
    [' 4,8 — 5 ', 'high'],
    ['Ниже 4', 'low'],
    ['BELOW 4', 'low'],
    ['4-тен төмен', 'low'],
  ])('“%s” is known by its title in any language', (typed, option) => {
    expect(readText(typed, mark, 'en')).toEqual(value(option));
  });

  test('that is not there is named', () => {
    expect(readText('4,7', mark, 'ru')).toEqual(refused({ code: 'option', text: '4,7' }));
  });
});

describe('a day', () => {
  test.each([
    ['27.01.2026', '2026-01-27'],
    ['7.1.2026', '2026-01-07'],
    ['27/01/2026', '2026-01-27'],
    ['27-01-2026', '2026-01-27'],
    ['2026-01-27', '2026-01-27'],
    ['2026-01-27 00:00:00', '2026-01-27'],
    ['27.01.2026 г.', '2026-01-27'],
    ['29.02.2024', '2024-02-29'],
  ])('“%s” is %s in every language', (typed, day) => {
    for (const locale of ['kk', 'ru', 'en'] as const)
      expect(readText(typed, date(text('d')), locale)).toEqual(value(day));
  });

  test.each<[string, Refusal['code']]>([
    ['29.02.2026', 'no-such-day'],
    ['01/27/2026', 'no-such-day'],
    ['32.01.2026', 'no-such-day'],
    ['0.1.2026', 'no-such-day'],
    ['27.01.26', 'short-year'],
    ['46049', 'date'],
    ['tomorrow', 'date'],
  ])('“%s” is refused: %s', (typed, code) => {
    expect(readText(typed, date(text('d')), 'en')).toEqual(refused({ code } as Refusal));
  });
});

describe('the beginning of a word', () => {
  test.each([
    ['1', 'yes'],
    ['0', 'no'],
    ['д', 'yes'],
    ['и', 'yes'],
    ['ж', 'no'],
    ['t', 'yes'],
    ['f', 'no'],
    ['н', 'no'],
    ['л', 'no'],
    ['q', undefined],
  ])('“%s” chooses %s', (typed, chosen) => {
    expect(beginningWith(typed, yesNo(text('y')), 'ru')).toBe(chosen);
  });

  test('of an option chooses by the titles of the page, the first where several begin so', () => {
    expect(beginningWith('ни', mark, 'ru')).toBe('low');
    expect(beginningWith('4', mark, 'kk')).toBe('high');
    expect(beginningWith('be', mark, 'ru')).toBe('low');
    expect(beginningWith('x', mark, 'ru')).toBeUndefined();
  });
});

test.each<[Refusal, string, string, string]>([
  [
    { code: 'decimals', most: 2 },
    'Бөлшек бөлігіндегі цифр саны 2 санынан аспауы керек.',
    'Знаков после запятой не больше 2.',
    'Decimals: 2 at most.',
  ],
  [
    { code: 'too-large', limit: '8760' },
    'Ең көп мәні: 8\u00a0760.',
    'Наибольшее значение: 8\u00a0760.',
    'The greatest value is 8,760.',
  ],
  [
    { code: 'no-such-day' },
    'Мұндай күн жоқ. Күнін, айын, жылын жазыңыз, мысалы: 27.01.2026.',
    'Такого дня нет. Напишите день, месяц, год, например: 27.01.2026.',
    'There is no such day. Write day, month, year, for example 27/01/2026.',
  ],
  [
    { code: 'cell', row: 3, column: 'Mark', cause: { code: 'not-whole' } },
    '3-жол, «Mark» бағаны: Бүтін сан керек.',
    'строка 3, столбец «Mark»: Нужно целое число.',
    'row 3, column “Mark”: A whole number is needed.',
  ],
])('%o is told in the language of the page', (why, kk, ru, en) => {
  expect([refusalWords(why, 'kk'), refusalWords(why, 'ru'), refusalWords(why, 'en')]).toEqual([kk, ru, en]);
});
