import { m, type Locale } from '@olshem/i18n';
import { formatDecimal } from '@olshem/scoring';

const words: Record<string, 'yes' | 'no'> = {
  yes: 'yes',
  y: 'yes',
  да: 'yes',
  иә: 'yes',
  ия: 'yes',
  '+': 'yes',
  no: 'no',
  n: 'no',
  нет: 'no',
  жоқ: 'no',
  жок: 'no',
  '-': 'no',
};

/** A value as a person reads it; the three ways of not having one stay apart. */
export function shownValue(value: string | null, status: string, locale: Locale): string {
  if (status === 'exempt') return m.portal_exempt({}, { locale });
  if (value === null || status === 'missing') return m.portal_no_value({}, { locale });
  return shownText(value, locale);
}

/** The text of a value in a language: numbers with its separators, yes and no in its words, all else as it is. */
export function shownText(value: string, locale: Locale): string {
  if (value === 'yes') return m.portal_yes({}, { locale });
  if (value === 'no') return m.portal_no({}, { locale });
  return formatDecimal(value, locale);
}

/** What a person typed or pasted, as the API takes it: `61 204` is `61204`, `90,9` is `90.9`, `иә` is `yes`. */
export function readCell(typed: string, type: string, locale: Locale): string {
  const text = typed.trim();
  if (type === 'count') return readNumber(text, true);
  if (type === 'percent' || type === 'amount') return readNumber(text, locale === 'en');
  if (type === 'yes-no') return words[text.toLowerCase()] ?? text;
  return text;
}

/**
 * A comma before each three digits divides thousands where a comma can mean nothing else: in a whole number, and in English.
 * Everywhere else it is the decimal comma.
 */
function readNumber(text: string, commaDividesThousands: boolean): string {
  const bare = text
    .replace(/[\s\u00a0\u202f]/g, '')
    .replace('\u2212', '-')
    .replace(/%$/, '');
  const divided = commaDividesThousands
    ? /^-?\d{1,3}(,\d{3})+(\.\d+)?$/
    : /^-?\d{1,3}((,\d{3})+\.\d+|(,\d{3}){2,})$/;
  return divided.test(bare) ? bare.replaceAll(',', '') : bare.replace(',', '.');
}
