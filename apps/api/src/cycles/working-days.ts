import { dayAfter } from './calendar.ts';

/** The day so many working days later; Saturdays and Sundays do not count. */
export function workingDaysAfter(day: string, days: number): string {
  let at = day;
  for (let left = days; left > 0;) {
    at = dayAfter(at, 1);
    const weekday = new Date(`${at}T00:00:00Z`).getUTCDay();
    if (weekday !== 0 && weekday !== 6) left -= 1;
  }
  return at;
}
