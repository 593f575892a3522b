import { formatDate, formatDateTime, m, type Locale } from '@olshem/i18n';

const hour = 3_600_000;
const day = 24 * hour;

/** A deadline in words with what is left: `27 January 2026, 23:59, Astana time — 3 days left`. */
export function deadlineWords(instant: string, now: string, locale: Locale): string {
  return m.portal_deadline_left(
    { when: formatDateTime(instant, locale), left: leftWords(instant, now, locale) },
    { locale },
  );
}

/** What is left until an instant, in whole days or hours, never rounded up. */
export function leftWords(instant: string, now: string, locale: Locale): string {
  const left = Date.parse(instant) - Date.parse(now);
  if (left < -day) return m.portal_days_past({ count: Math.floor(-left / day) }, { locale });
  if (left < 0) return m.portal_just_past({}, { locale });
  if (left < hour) return m.portal_minutes_left({}, { locale });
  if (left < day) return m.portal_hours_left({ count: Math.floor(left / hour) }, { locale });
  return m.portal_days_left({ count: Math.floor(left / day) }, { locale });
}

/** From one day to another, the year said once where it is the same: `19 November – 29 November 2026`. */
export function rangeWords(from: string, to: string, locale: Locale): string {
  const [first, last] = [formatDate(from, locale), formatDate(to, locale)];
  if (from.slice(0, 4) !== to.slice(0, 4)) return `${first} – ${last}`;
  if (locale === 'kk') return `${first} – ${last.replace(/^\d{4} жылғы /, '')}`;
  return `${first.replace(/ \d{4}(?: года)?$/, '')} – ${last}`;
}
