import { describe, expect, test } from 'vitest';
import { dayAfter } from './calendar.ts';
import { kurbanAit } from './public-holidays.ts';
import { isWorkingDay, nextWorkingDay, workingDaysAfter } from './working-days.ts';

/** Each run of days off that holds more than Saturday and Sunday: the last working day before it, and the first after it. */
const runs: Record<string, [last: string, first: string][]> = {
  2025: [
    // Sunday 5 January was worked for Friday 3 January.
    ['2024-12-31', '2025-01-05'],
    ['2025-01-06', '2025-01-08'],
    ['2025-03-07', '2025-03-11'],
    // 22 and 23 March fell on Saturday and Sunday.
    ['2025-03-20', '2025-03-26'],
    ['2025-04-30', '2025-05-02'],
    ['2025-05-06', '2025-05-08'],
    ['2025-05-08', '2025-05-12'],
    // Kurban Ait on a Friday.
    ['2025-06-05', '2025-06-09'],
    ['2025-07-04', '2025-07-08'],
    ['2025-08-29', '2025-09-02'],
    ['2025-10-24', '2025-10-28'],
    ['2025-12-15', '2025-12-17'],
  ],
  2026: [
    ['2025-12-31', '2026-01-05'],
    ['2026-01-06', '2026-01-08'],
    ['2026-03-06', '2026-03-10'],
    // 21 and 22 March fell on Saturday and Sunday, 23 March is a holiday itself.
    ['2026-03-20', '2026-03-26'],
    ['2026-04-30', '2026-05-04'],
    ['2026-05-06', '2026-05-08'],
    ['2026-05-08', '2026-05-12'],
    ['2026-05-26', '2026-05-28'],
    ['2026-07-03', '2026-07-07'],
    ['2026-10-23', '2026-10-27'],
    ['2026-12-15', '2026-12-17'],
  ],
};

describe.each(Object.entries(runs))('in %s', (year, expected) => {
  test.each(expected)('%s is worked, then %s again', (last, first) => {
    expect([last, first].map(isWorkingDay)).toEqual([true, true]);
    expect(nextWorkingDay(dayAfter(last, 1))).toBe(first);
    expect(workingDaysAfter(last, 1)).toBe(first);
  });

  test('nothing else is off but Saturdays and Sundays', () => {
    const within = ([last, first]: [string, string], day: string) => last < day && day < first;
    for (let day = `${year}-01-01`; day.startsWith(year); day = dayAfter(day, 1)) {
      if (expected.some((run) => within(run, day))) expect([day, isWorkingDay(day)]).toEqual([day, false]);
      else if (day !== '2025-01-05') {
        const weekday = new Date(`${day}T00:00:00Z`).getUTCDay();
        expect([day, isWorkingDay(day)]).toEqual([day, weekday !== 0 && weekday !== 6]);
      }
    }
  });
});

test('2025 had 246 working days, as its calendar says', () => {
  let days = 0;
  for (let day = '2025-01-01'; day < '2026-01-01'; day = dayAfter(day, 1)) if (isWorkingDay(day)) days += 1;
  expect(days).toBe(246);
});

test.each([
  // The day of the Constitution moved from 30 August to 15 March with the Constitution of 2026.
  ['2025-09-01', false],
  ['2026-03-16', true],
  ['2026-08-31', true],
  ['2027-03-15', false],
  ['2027-08-30', true],
  // Neither Orthodox Christmas nor Kurban Ait moves: a Sunday in 2024, with the Monday after it.
  ['2024-01-08', true],
  ['2024-06-17', true],
  // Saturday 4 May 2024 was worked for Wednesday 8 May.
  ['2024-05-04', true],
  ['2024-05-08', false],
])('%s: worked %s', (day, worked) => {
  expect(isWorkingDay(day)).toBe(worked);
});

test('a working day is its own next one', () => {
  expect(nextWorkingDay('2026-03-20')).toBe('2026-03-20');
  expect(nextWorkingDay('2026-03-21')).toBe('2026-03-26');
});

test.each([
  ['2026-03-19', 0, '2026-03-19'],
  ['2026-03-19', 1, '2026-03-20'],
  ['2026-03-19', 2, '2026-03-26'],
  ['2026-03-19', 3, '2026-03-27'],
  ['2026-03-21', 1, '2026-03-26'],
  ['2025-12-30', 3, '2026-01-06'],
  ['2025-12-30', 4, '2026-01-08'],
])('from %s, %i working days lead to %s', (day, days, expected) => {
  expect(workingDaysAfter(day, days)).toBe(expected);
});

test.each(Object.entries(kurbanAit))('Kurban Ait of %s was announced for a day of it', (year, { on }) => {
  expect(on).toMatch(new RegExp(`^${year}-\\d\\d-\\d\\d$`));
  expect(isWorkingDay(on)).toBe(false);
});

test.each([
  ['2029-04-23', true],
  ['2029-04-24', false],
  ['2029-04-25', true],
])('Kurban Ait of a year that was not announced is expected by the calendar: %s worked %s', (day, worked) => {
  expect(isWorkingDay(day)).toBe(worked);
});
