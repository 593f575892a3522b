import { expect, test } from 'vitest';
import { deadlineWords, leftWords, rangeWords } from './deadline.ts';

const deadline = '2026-01-27T18:59:59.000Z';

test('a deadline names day, time, zone and what is left', () => {
  expect(deadlineWords(deadline, '2026-01-24T10:00:00Z', 'en')).toBe(
    '27 January 2026, 23:59, Astana time — 3 days left',
  );
});

test.each([
  ['2026-01-22T10:00:00Z', 'осталось 5 дней'],
  ['2026-01-26T18:59:59Z', 'остался 1 день'],
  ['2026-01-26T19:00:00Z', 'осталось 23 часа'],
  ['2026-01-27T18:30:00Z', 'осталось меньше часа'],
  ['2026-01-27T19:00:00Z', 'срок прошёл сегодня'],
  ['2026-01-30T19:00:00Z', 'срок прошёл 3 дня назад'],
])('at %s: %s', (now, words) => {
  expect(leftWords(deadline, now, 'ru')).toBe(words);
});

test.each([
  ['kk', '2026 жылғы 19 қараша – 4 желтоқсан'],
  ['ru', '19 ноября – 4 декабря 2026 года'],
  ['en', '19 November – 4 December 2026'],
] as const)('a stretch of days in %s says its year once', (locale, words) => {
  expect(rangeWords('2026-11-19', '2026-12-04', locale)).toBe(words);
});

test('a stretch over the turn of the year says both years', () => {
  expect(rangeWords('2026-12-19', '2027-01-04', 'en')).toBe('19 December 2026 – 4 January 2027');
});
