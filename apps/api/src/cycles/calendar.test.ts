import { expect, test } from 'vitest';
import { closingOf, dayAfter, dayOf, openingOf } from './calendar.ts';

test('a day in Almaty begins at 19:00 and ends at 18:59:59 in Greenwich', () => {
  expect(openingOf('2026-01-20').toISOString()).toBe('2026-01-19T19:00:00.000Z');
  expect(closingOf('2026-01-27').toISOString()).toBe('2026-01-27T18:59:59.000Z');
});

test('before March 2024 Almaty was an hour further', () => {
  expect(openingOf('2024-02-29').toISOString()).toBe('2024-02-28T18:00:00.000Z');
  expect(closingOf('2024-02-29').toISOString()).toBe('2024-02-29T17:59:59.000Z');
  expect(closingOf('2024-03-01').toISOString()).toBe('2024-03-01T18:59:59.000Z');
});

test.each([
  ['2026-01-27T18:59:59.999Z', '2026-01-27'],
  ['2026-01-27T19:00:00.000Z', '2026-01-28'],
  ['2026-12-31T18:59:59.999Z', '2026-12-31'],
  ['2026-12-31T19:00:00.000Z', '2027-01-01'],
])('%s falls on %s in Almaty', (instant, day) => {
  expect(dayOf(new Date(instant))).toBe(day);
});

test.each(['2024-02-29', '2026-01-01', '2026-12-31'])('%s begins and ends on itself', (day) => {
  expect([dayOf(openingOf(day)), dayOf(closingOf(day))]).toEqual([day, day]);
  expect(dayOf(new Date(openingOf(day).getTime() - 1))).toBe(dayAfter(day, -1));
});

test.each([
  ['2026-01-22', 5, '2026-01-27'],
  ['2026-01-31', 1, '2026-02-01'],
  ['2024-02-28', 1, '2024-02-29'],
  ['2026-02-28', 1, '2026-03-01'],
  ['2026-12-31', 1, '2027-01-01'],
  ['2026-01-01', -1, '2025-12-31'],
  ['2024-02-29', 0, '2024-02-29'],
])('%s and %i days is %s', (day, days, after) => {
  expect(dayAfter(day, days)).toBe(after);
});
