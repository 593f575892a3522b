export * as m from './generated/messages/_index.js';
export { formatDate, formatDateTime, formatTime, isoDate } from './dates.ts';
export { defaultLocale, isLocale, locales, type Locale } from './locales.ts';
export { plural, type PluralForms } from './plural.ts';
