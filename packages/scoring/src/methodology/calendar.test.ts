import { expect, test } from 'vitest';
import { proposedCalendar, type CalendarTemplate } from './calendar.ts';

const day = (month: number, of: number) => ({ month, day: of, basis: 'assumed' as const });
const template: CalendarTemplate = {
  stages: [
    { stage: 'preparation', opens: day(0, 1), closes: day(0, 31) },
    { stage: 'collection', opens: day(1, 1), closes: day(2, 29) },
    { stage: 'disputes', opens: day(3, 1), closes: day(13, 5) },
  ],
};

test.each([
  // A year: January follows in the next one, and its February is short.
  ['2025-12', '2025-12-01 2025-12-31', '2026-01-01 2026-02-28', '2026-03-01 2027-01-05'],
  ['2027-12', '2027-12-01 2027-12-31', '2028-01-01 2028-02-29', '2028-03-01 2029-01-05'],
  // A half-year.
  ['2026-06', '2026-06-01 2026-06-30', '2026-07-01 2026-08-29', '2026-09-01 2027-07-05'],
])('days are counted from the end of the period %s', (lastMonth, ...expected) => {
  const proposed = proposedCalendar(template, lastMonth);
  expect(proposed.map(({ stage }) => stage)).toEqual(['preparation', 'collection', 'disputes']);
  expect(proposed.map(({ opens, closes }) => `${opens} ${closes}`)).toEqual(expected);
});

test.each(['2025', '2025-13', '2025-00', '2025-1', '12-2025', 'x2025-12', '2025-12-31'])(
  'a period that ends in %s is refused',
  (lastMonth) => {
    expect(() => proposedCalendar(template, lastMonth)).toThrow(
      new RangeError(`“${lastMonth}” is no month; write it as 2025-12.`),
    );
  },
);
