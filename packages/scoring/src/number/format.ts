/** Decimal text in the form of a language; the digits themselves never change. */
import type { Language } from '../methodology/text.ts';

const NO_BREAK_SPACE = '\u00a0';
const MINUS = '\u2212';

/**
 * `182409.5` as `182 409,5` (kk, ru; no-break space) or `182,409.5` (en). Takes plain decimal text and never a number,
 * so that no printed zero is lost; a text that is no decimal, such as `1/3`, is returned as it is.
 */
export function formatDecimal(text: string, language: Language): string {
  const parts = /^([+-]?)(\d+)(?:\.(\d+))?$/.exec(text);
  if (!parts) return text;
  const [, sign, whole, digits] = parts;
  const english = language === 'en';
  const grouped = whole!.replace(/\B(?=(\d{3})+$)/g, english ? ',' : NO_BREAK_SPACE);
  return `${sign!.replace('-', MINUS)}${grouped}${digits === undefined ? '' : `${english ? '.' : ','}${digits}`}`;
}
