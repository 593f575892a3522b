import { dayAfter } from './calendar.ts';
import { exchangedDays, kurbanAit, yearlyHolidays } from './public-holidays.ts';

const worked = new Set(exchangedDays.map(({ from }) => from));
const off = new Set(exchangedDays.map(({ to }) => to));
const daysOff = new Map<number, ReadonlySet<string>>();
const islamic = new Intl.DateTimeFormat('en-u-ca-islamic-umalqura', {
  month: 'numeric',
  day: 'numeric',
  timeZone: 'UTC',
});

/** Whether people work on a day in Kazakhstan, with a week of five days. */
export function isWorkingDay(day: string): boolean {
  if (worked.has(day)) return true;
  return !isWeekend(day) && !off.has(day) && !daysOffOf(Number(day.slice(0, 4))).has(day);
}

/** The day itself where it is a working day, or the first one after it: a deadline on a day off ends then. */
export function nextWorkingDay(day: string): string {
  let at = day;
  while (!isWorkingDay(at)) at = dayAfter(at, 1);
  return at;
}

/** The day so many working days later. The day itself does not count. */
export function workingDaysAfter(day: string, days: number): string {
  let at = day;
  for (let left = days; left > 0; left -= 1) at = nextWorkingDay(dayAfter(at, 1));
  return at;
}

/** The holidays of a year, and the days that are off because a holiday falls on a Saturday or Sunday. */
function daysOffOf(year: number): ReadonlySet<string> {
  const known = daysOff.get(year);
  if (known) return known;
  const holidays = yearlyHolidays.filter(({ since = year, until = year }) => since <= year && year <= until);
  const found = new Set([...holidays.map(({ on }) => `${year}-${on}`), kurbanAitOf(year)]);
  for (const { on, moves } of holidays) {
    let at = `${year}-${on}`;
    if (!moves || !isWeekend(at)) continue;
    while (isWeekend(at) || found.has(at)) at = dayAfter(at, 1);
    found.add(at);
  }
  daysOff.set(year, found);
  return found;
}

/** Its first day as announced. Of a year that was not announced yet, the tenth of Dhu al-Hijja of the Umm al-Qura calendar. */
function kurbanAitOf(year: number): string {
  const announced = kurbanAit[year];
  if (announced) return announced.on;
  let at = `${year}-01-01`;
  while (islamic.format(new Date(`${at}T00:00:00Z`)) !== '12/10') at = dayAfter(at, 1);
  return at;
}

function isWeekend(day: string): boolean {
  return [0, 6].includes(new Date(`${day}T00:00:00Z`).getUTCDay());
}
