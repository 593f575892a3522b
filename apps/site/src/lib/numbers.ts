import type { EditionIndicator } from '@olshem/contracts';
import { m, type Locale } from '@olshem/i18n';
import { formatDecimal } from '@olshem/scoring';

/** A score as the reader's language writes it, digit for digit; a dash where there is none. */
export function shown(score: string | null | undefined, locale: Locale): string {
  return score == null ? '—' : formatDecimal(score, locale);
}

/** A score in its unit: a share says that it is in per cent. */
export function inUnit(
  score: string | null | undefined,
  unit: EditionIndicator['unit'],
  locale: Locale,
): string {
  const text = shown(score, locale);
  return score == null || unit !== 'percent' ? text : m.site_percent({ n: text }, { locale });
}

/** A score as it counts: a penalty is taken away. */
export function effective(
  score: string | null | undefined,
  effect: EditionIndicator['effect'],
  locale: Locale,
): string {
  return effect === 'penalty' && score != null && !isZero(score)
    ? formatDecimal(`-${score}`, locale)
    : shown(score, locale);
}

/** The value of an input: a number as the language writes it, yes or no in words, and a list by the number of its rows. */
export function valueWords(value: string, locale: Locale): string {
  if (value === 'yes') return m.site_yes({}, { locale });
  if (value === 'no') return m.site_no({}, { locale });
  if (value.startsWith('[')) return m.site_rows({ count: rowsIn(value) }, { locale });
  return shown(value, locale);
}

function rowsIn(list: string): number {
  const rows: unknown = JSON.parse(list);
  return Array.isArray(rows) ? rows.length : 0;
}

/** Points lost, with a minus sign; empty where nothing was lost. */
export function shownLoss(lost: string | null, locale: Locale): string {
  return lost === null || isZero(lost) ? '' : formatDecimal(`-${lost}`, locale);
}

/** A change with its sign, plus included. */
export function signed(change: string, locale: Locale): string {
  return `${change.startsWith('-') || isZero(change) ? '' : '+'}${formatDecimal(change, locale)}`;
}

/** Whether a decimal text is nought, however many noughts it is written with. */
export function isZero(decimal: string): boolean {
  return /^-?0+(?:\.0+)?$/.test(decimal);
}

/** A score as a plain number, only for the place of a mark in a picture. */
export function place(score: string | null): number {
  if (score === null) return 0;
  const [top, bottom] = score.split('/');
  return Number(top) / Number(bottom ?? 1);
}
