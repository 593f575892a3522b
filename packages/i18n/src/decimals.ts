import type { Locale } from './locales.ts';

const noBreakSpace = '\u00a0';
const minusSign = '\u2212';

/**
 * A decimal string as the language writes it, digit for digit: `1234.50` is `1 234,50` in Kazakh and Russian.
 * Takes text and never a number, so that no printed zero is lost.
 */
export function formatDecimal(decimal: string, locale: Locale): string {
  const [, sign = '', whole = decimal, fraction] = /^([+-]?)(\d+)(?:\.(\d+))?$/.exec(decimal) ?? [];
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, locale === 'en' ? ',' : noBreakSpace);
  const tail = fraction === undefined ? '' : (locale === 'en' ? '.' : ',') + fraction;
  return sign.replace('-', minusSign) + grouped + tail;
}
