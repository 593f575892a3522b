import { m, type Locale } from '@olshem/i18n';
import { formatDecimal } from '@olshem/scoring';
import type { Refusal } from './reading.ts';

/** Why a text was refused, in the reader's language. */
export function refusalWords(why: Refusal, locale: Locale): string {
  const said = { locale };
  const example = cellDate('2026-01-27', locale);
  switch (why.code) {
    case 'hidden-character':
      return m.portal_read_hidden({ next: why.next }, said);
    case 'sheet-error':
      return m.portal_read_sheet_error({ text: why.text }, said);
    case 'character':
      return m.portal_read_character({ text: why.text }, said);
    case 'yes-no':
      return m.portal_read_yes_no({ text: why.text }, said);
    case 'option':
      return m.portal_read_option({ text: why.text }, said);
    case 'shortened':
      return m.portal_read_shortened({}, said);
    case 'dash':
      return m.portal_read_dash({}, said);
    case 'separators':
      return m.portal_read_separators({}, said);
    case 'percent-sign':
      return m.portal_read_percent_sign({}, said);
    case 'not-whole':
      return m.portal_read_not_whole({}, said);
    case 'negative':
      return m.portal_read_negative({}, said);
    case 'too-long':
      return m.portal_read_too_long({}, said);
    case 'percent-range':
      return m.portal_read_percent_range({}, said);
    case 'decimals':
      return m.portal_read_decimals({ most: why.most }, said);
    case 'too-small':
      return m.portal_read_too_small({ limit: formatDecimal(why.limit, locale) }, said);
    case 'too-large':
      return m.portal_read_too_large({ limit: formatDecimal(why.limit, locale) }, said);
    case 'date':
      return m.portal_read_date({ example }, said);
    case 'no-such-day':
      return m.portal_read_no_day({ example }, said);
    case 'short-year':
      return m.portal_read_short_year({ example }, said);
    case 'nothing':
      return m.portal_read_nothing({}, said);
    case 'rows':
      return m.portal_read_rows({}, said);
    case 'ground':
      return m.portal_read_ground({}, said);
    case 'cell':
      return m.portal_read_cell(
        { row: why.row, column: why.column, cause: refusalWords(why.cause, locale) },
        said,
      );
  }
}

/** A day as it is typed in a language: day, month, year. */
export function cellDate(value: string, locale: Locale): string {
  return value
    .split('-')
    .toReversed()
    .join(locale === 'en' ? '/' : '.');
}
