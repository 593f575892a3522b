import { TIME_ZONE } from '@olshem/i18n';

const offsets = new Intl.DateTimeFormat('en-GB', { timeZone: TIME_ZONE, timeZoneName: 'longOffset' });

/** The instant of a local date and time in Astana, `2026-02-05T10:00`; undefined for an empty field. */
export function instantOf(local: string): string | undefined {
  if (local === '') return undefined;
  const offset = offsets
    .formatToParts(new Date(`${local}Z`))
    .find(({ type }) => type === 'timeZoneName')!
    .value.replace('GMT', '');
  return new Date(`${local}:00${offset || 'Z'}`).toISOString();
}
