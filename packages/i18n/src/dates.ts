import { monthEnding, numberEnding, type KazakhCase } from './kazakh-endings.ts';
import type { Locale } from './locales.ts';

// Written out here and not taken from Intl: server and browser carry different language data, and a page must not
// change its words when it wakes up.
const months: Record<Locale, readonly string[]> = {
  kk: [
    'қаңтар',
    'ақпан',
    'наурыз',
    'сәуір',
    'мамыр',
    'маусым',
    'шілде',
    'тамыз',
    'қыркүйек',
    'қазан',
    'қараша',
    'желтоқсан',
  ],
  ru: [
    'января',
    'февраля',
    'марта',
    'апреля',
    'мая',
    'июня',
    'июля',
    'августа',
    'сентября',
    'октября',
    'ноября',
    'декабря',
  ],
  en: [
    'January',
    'February',
    'March',
    'April',
    'May',
    'June',
    'July',
    'August',
    'September',
    'October',
    'November',
    'December',
  ],
};

// Russian names a month by itself in another form than after a day.
const monthsAlone: Record<Locale, readonly string[]> = {
  ...months,
  ru: [
    'январь',
    'февраль',
    'март',
    'апрель',
    'май',
    'июнь',
    'июль',
    'август',
    'сентябрь',
    'октябрь',
    'ноябрь',
    'декабрь',
  ],
};

const yearEndings: Record<KazakhCase, string> = { dative: 'ға', ablative: 'дан', locative: 'ы' };

/** The one time zone of the country, in which every deadline is said and kept. */
export const TIME_ZONE = 'Asia/Almaty';

const clock = new Intl.DateTimeFormat('en-GB', {
  timeZone: TIME_ZONE,
  year: 'numeric',
  month: 'numeric',
  day: 'numeric',
  hour: '2-digit',
  minute: '2-digit',
  second: '2-digit',
  hourCycle: 'h23',
});

/** An instant, or its ISO text. */
type Instant = Date | string;

/**
 * A day in words: `27 January 2026`, as the calendar in Astana has it. The case is that of Kazakh, `27 қаңтарда`; the other
 * languages put a word before the date and leave it as it is.
 */
export function formatDate(instant: Instant, locale: Locale, kase?: KazakhCase): string {
  const { year, month, day } = read(instant);
  const name = months[locale][month - 1];
  if (locale === 'kk') return `${year} жылғы ${day} ${name}${kase ? monthEnding(month, kase) : ''}`;
  return locale === 'ru' ? `${day} ${name} ${year} года` : `${day} ${name} ${year}`;
}

/** A date as far as it is known, in words: of `2022`, `2022-06` or `2022-06-08`; the case is that of Kazakh. */
export function formatKnownDate(known: string, locale: Locale, kase?: KazakhCase): string {
  const [, year, month, day] = /^(\d{4})(?:-(\d\d)(?:-(\d\d))?)?$/.exec(known) ?? [];
  if (year === undefined) throw new RangeError(`"${known}" is no date; give a year, a month or a day.`);
  if (day !== undefined) return formatDate(known, locale, kase);
  const name = monthsAlone[locale][Number(month) - 1];
  if (locale === 'kk') {
    if (!name) return `${year} жыл${kase ? yearEndings[kase] : ''}`;
    return `${year} жылғы ${name}${kase ? monthEnding(Number(month), kase) : ''}`;
  }
  if (locale === 'ru') return name ? `${name} ${year} года` : `${year} год`;
  return name ? `${name} ${year}` : year;
}

/** A moment in words with its time zone, for deadlines: `27 January 2026, 23:59, Astana time`; the case is that of Kazakh. */
export function formatDateTime(instant: Instant, locale: Locale, kase?: KazakhCase): string {
  const date = formatDate(instant, locale);
  const { hour, minute } = read(instant);
  if (locale === 'kk') {
    return `${date}, Астана уақытымен ${hour}:${minute}${kase ? `-${numberEnding(minute, kase)}` : ''}`;
  }
  return locale === 'ru'
    ? `${date}, ${hour}:${minute} по времени Астаны`
    : `${date}, ${hour}:${minute}, Astana time`;
}

/** The time of day in Astana to the second, for "saved at": `14:02:11`. */
export function formatTime(instant: Instant): string {
  const { hour, minute, second } = read(instant);
  return `${hour}:${minute}:${second}`;
}

/** The day in Astana as `2026-01-27`, for `datetime` attributes and file names. */
export function isoDate(instant: Instant): string {
  const { year, month, day } = read(instant);
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

function read(instant: Instant) {
  const date = new Date(instant);
  if (Number.isNaN(date.getTime()))
    throw new RangeError(`"${String(instant)}" is not a date; give an ISO date or instant.`);
  const part = Object.fromEntries(clock.formatToParts(date).map(({ type, value }) => [type, value]));
  return {
    year: Number(part.year),
    month: Number(part.month),
    day: Number(part.day),
    hour: part.hour ?? '',
    minute: part.minute ?? '',
    second: part.second ?? '',
  };
}
