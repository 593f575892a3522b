export * as m from './generated/messages/_index.js';
export { formatDate, formatDateTime, formatKnownDate, formatTime, isoDate, TIME_ZONE } from './dates.ts';
export { defaultLocale, isLocale, locales, type Locale } from './locales.ts';
export { plural, type PluralForms } from './plural.ts';
