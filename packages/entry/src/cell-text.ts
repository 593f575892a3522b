import { locales, m, formatKnownDate, type Locale } from '@olshem/i18n';
import {
  formatDecimal,
  readInput,
  type Exemption,
  type InputDefinition,
  type ListInput,
} from '@olshem/scoring';
import { readText, saysExempt } from './read-text.ts';
import { refusedAs, valueOf, type Reading } from './reading.ts';
import { cellDate } from './refusal-words.ts';

/** A row of a list, by column. */
export type ListRow = Readonly<Record<string, string>>;

/** What a person typed or pasted into a cell; words that say that the input does not apply are understood with their ground. */
export function readCell(
  typed: string,
  input: InputDefinition,
  locale: Locale,
  exemptions: readonly Exemption[] = [],
): Reading {
  const named = exemptions.find(({ title }) =>
    locales.some((each) => typed === exemptText(title[each], each)),
  );
  if (named) return { kind: 'exempt', ground: named.ground };
  if (exemptions.length > 0 && saysExempt(typed))
    return exemptions.length === 1
      ? { kind: 'exempt', ground: exemptions[0]!.ground }
      : refusedAs({ code: 'ground' });
  if (input.type !== 'list') return readText(typed, input, locale);
  if (typed.trim() === '') return { kind: 'empty' };
  return isList(typed) ? valueOf(typed) : refusedAs({ code: 'rows' });
}

/** What stands in the cell of a value: `readCell` reads it back as the same value. */
export function cellText(value: string, input: InputDefinition, locale: Locale): string {
  switch (input.type) {
    case 'list':
      return value;
    case 'date':
      return cellDate(value, locale);
    default:
      return valueInWords(value, input, locale);
  }
}

/** What stands in a cell that does not apply, with the title of the ground. */
export function exemptText(title: string, locale: Locale): string {
  return m.portal_exempt_on({ ground: title }, { locale });
}

/** A value as a person reads it; the three ways of not having one stay apart. */
export function shownValue(
  value: string | null,
  status: string,
  input: InputDefinition | undefined,
  locale: Locale,
): string {
  if (status === 'exempt') return m.portal_exempt({}, { locale });
  if (value === null || status === 'missing') return m.portal_no_value({}, { locale });
  return valueInWords(value, input, locale);
}

/**
 * A value in the words of a language: numbers with its separators, options by their titles, days with the name of the
 * month, and the rows of a list by their kinds. Without its input a list is told by the number of its rows.
 */
export function valueInWords(value: string, input: InputDefinition | undefined, locale: Locale): string {
  if (input?.type === 'choice') return input.options[value]?.[locale] ?? value;
  if (input?.type === 'date') return formatKnownDate(value, locale);
  if (input?.type === 'list') return rowsInWords(rowsOf(value, input), input, locale);
  if (value === 'yes') return m.portal_yes({}, { locale });
  if (value === 'no') return m.portal_no({}, { locale });
  return formatDecimal(value, locale);
}

/** How many rows a list has: `3 rows`. */
export function rowCount(value: string, input: ListInput, locale: Locale): string {
  const count = rowsOf(value, input).length;
  return count === 0 ? m.portal_rows_none({}, { locale }) : m.portal_rows({ count }, { locale });
}

/** Whether a text says, in one of the three languages, that a list has no rows. */
export function saysNoRows(text: string): boolean {
  return locales.some((locale) => text.trim() === m.portal_rows_none({}, { locale }));
}

/** The rows of a list as it is stored. */
export function rowsOf(value: string, input: ListInput): readonly ListRow[] {
  return readInput(input, value) as readonly ListRow[];
}

/** `3 rows: Mean mark — 4.8–5 (2); Mean mark — below 4 (1)`: rows that say the same are told once, with their number. */
function rowsInWords(rows: readonly ListRow[], input: ListInput, locale: Locale): string {
  if (rows.length === 0) return m.portal_rows_none({}, { locale });
  const told = rows.map((row) =>
    Object.entries(input.columns)
      .map(([column, definition]) => {
        const words = valueInWords(row[column] ?? '', definition, locale);
        return `${definition.title[locale]} — ${words}`;
      })
      .join(', '),
  );
  const kinds = [...Map.groupBy(told, (words) => words)].map(([kind, same]) =>
    m.portal_rows_of_kind({ kind, count: same.length }, { locale }),
  );
  return `${m.portal_rows({ count: rows.length }, { locale })}: ${kinds.join('; ')}`;
}

function isList(text: string): boolean {
  return text.startsWith('[');
}
