import type { EditionIndicator, IndicatorAnswer } from '@olshem/contracts';
import { m, type Locale } from '@olshem/i18n';
import { formatDecimal, Fraction } from '@olshem/scoring';

type InputOnWire = Pick<IndicatorAnswer['inputs'][number], 'type' | 'options' | 'columns'>;

/** A score as the reader's language writes it, digit for digit; a dash where there is none. */
export function shown(score: string | null | undefined, locale: Locale): string {
  if (score == null) return '—';
  // A quotient without an end is rounded and says so; the API and the bundle hold it exactly.
  return /^-?\d+\/\d+$/.test(score)
    ? `≈\u00a0${formatDecimal(Fraction.parse(score).toDecimal(3), locale)}`
    : formatDecimal(score, locale);
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

/** A score as it counts and in its unit. */
export function counted(
  score: string | null | undefined,
  { unit, effect }: Pick<EditionIndicator, 'unit' | 'effect'>,
  locale: Locale,
): string {
  return unit === 'percent' ? inUnit(score, unit, locale) : effective(score, effect, locale);
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

/** The value of an input with its titles: the rows of a list one after another, and a choice by its name. */
export function inputWords(value: string, input: InputOnWire, locale: Locale): string {
  if (input.type === 'choice') return input.options[value]?.[locale] ?? value;
  if (input.type !== 'list') return valueWords(value, locale);
  const rows = JSON.parse(value) as Record<string, string>[];
  if (rows.length === 0) return shown('0', locale);
  const inRow = (row: Record<string, string>) =>
    input.columns
      .map(
        (column) =>
          `${column.title[locale]}: ${inputWords(row[column.id] ?? '', { ...column, columns: [] }, locale)}`,
      )
      .join(', ');
  return rows.map((row, at) => `${at + 1}) ${inRow(row)}`).join('; ');
}

/** Points lost, with a minus sign; empty where nothing was lost. */
export function shownLoss(lost: string | null, locale: Locale): string {
  return lost === null || isZero(lost) ? '' : formatDecimal(`-${lost}`, locale);
}

/** A change with its sign, plus included. */
export function signed(change: string, locale: Locale): string {
  return `${change.startsWith('-') || isZero(change) ? '' : '+'}${formatDecimal(change, locale)}`;
}

/** A decimal with at least as many digits after its point as another one has: a change of 95.8 is 7.0, not 7. */
export function withDigitsOf(like: string, decimal: string): string {
  const digits = (text: string) => text.split('.')[1]?.length ?? 0;
  const missing = digits(like) - digits(decimal);
  if (missing <= 0 || decimal.includes('/')) return decimal;
  return `${decimal}${digits(decimal) === 0 ? '.' : ''}${'0'.repeat(missing)}`;
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
