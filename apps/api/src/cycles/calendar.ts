import { isoDate, TIME_ZONE } from '@olshem/i18n';

const offsets = new Intl.DateTimeFormat('en-GB', { timeZone: TIME_ZONE, timeZoneName: 'longOffset' });

/** The first instant of a day in Almaty. */
export function openingOf(day: string): Date {
  return instantIn(day, '00:00:00.000');
}

/** The last second of a day in Almaty, 23:59:59, whatever the clock of the server says. */
export function closingOf(day: string): Date {
  return instantIn(day, '23:59:59.000');
}

/** The day in Almaty on which an instant falls. */
export function dayOf(instant: Date): string {
  return isoDate(instant);
}

/** The day so many days later. */
export function dayAfter(day: string, days: number): string {
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() + days);
  return date.toISOString().slice(0, 10);
}

function instantIn(day: string, time: string): Date {
  const noon = new Date(`${day}T12:00:00Z`);
  const offset =
    offsets
      .formatToParts(noon)
      .find(({ type }) => type === 'timeZoneName')
      ?.value.replace('GMT', '') || '+00:00';
  return new Date(`${day}T${time}${offset}`);
}
