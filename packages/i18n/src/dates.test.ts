import { expect, test } from 'vitest';
import { formatDate, formatDateTime, formatKnownDate, formatTime, isoDate } from './dates.ts';

test.each([
  ['kk', '2026 жылғы 27 қаңтар, Астана уақытымен 23:59'],
  ['ru', '27 января 2026 года, 23:59 по времени Астаны'],
  ['en', '27 January 2026, 23:59, Astana time'],
] as const)('a deadline reads in words with its time zone in %s', (locale, words) => {
  expect(formatDateTime('2026-01-27T18:59:00Z', locale)).toBe(words);
});

test('an evening in UTC is already the next day in Astana', () => {
  expect(formatDate('2026-01-27T19:00:00Z', 'en')).toBe('28 January 2026');
  expect(isoDate('2026-01-27T19:00:00Z')).toBe('2026-01-28');
});

test('a plain calendar day stays that day', () => {
  expect(formatDate('2025-12-31', 'ru')).toBe('31 декабря 2025 года');
});

test('the time of saving is given to the second', () => {
  expect(formatTime(new Date('2026-01-27T09:02:11Z'))).toBe('14:02:11');
});

test('text that is no date is refused', () => {
  expect(() => formatDate('yesterday', 'en')).toThrow(
    '"yesterday" is not a date; give an ISO date or instant.',
  );
});

test.each([
  ['2022-06-08', '2022 жылғы 8 маусым', '8 июня 2022 года', '8 June 2022'],
  ['2022-06', '2022 жылғы маусым', 'июнь 2022 года', 'June 2022'],
  ['2022', '2022 жыл', '2022 год', '2022'],
])('a date is told as far as it is known: %s', (known, kk, ru, en) => {
  expect((['kk', 'ru', 'en'] as const).map((locale) => formatKnownDate(known, locale))).toEqual([kk, ru, en]);
});

test.each(['2022-6', '22', 'June', '2022-06-08T00:00:00Z'])('%s is no date as far as it is known', (text) => {
  expect(() => formatKnownDate(text, 'en')).toThrow('give a year, a month or a day');
});

test('a Kazakh date takes the ending that its sentence asks for, the other languages none', () => {
  const closing = '2026-01-27T18:59:00Z';
  expect(formatDate(closing, 'kk', 'locative')).toBe('2026 жылғы 27 қаңтарда');
  expect(formatDateTime(closing, 'kk', 'dative')).toBe('2026 жылғы 27 қаңтар, Астана уақытымен 23:59-ға');
  expect(formatDateTime('2026-01-27T05:00:00Z', 'kk', 'locative')).toBe(
    '2026 жылғы 27 қаңтар, Астана уақытымен 10:00-де',
  );
  expect(formatDate(closing, 'ru', 'locative')).toBe('27 января 2026 года');
  expect(formatDateTime(closing, 'en', 'dative')).toBe('27 January 2026, 23:59, Astana time');
});

test.each([
  ['2022-06-08', '2022 жылғы 8 маусымда'],
  ['2022-06', '2022 жылғы маусымда'],
  ['2022', '2022 жылы'],
])('%s is known so far, and that is when it happened', (known, kk) => {
  expect(formatKnownDate(known, 'kk', 'locative')).toBe(kk);
});

test('of a year alone the other endings follow its word', () => {
  expect(formatKnownDate('2022', 'kk', 'ablative')).toBe('2022 жылдан');
  expect(formatKnownDate('2022', 'kk', 'dative')).toBe('2022 жылға');
});
