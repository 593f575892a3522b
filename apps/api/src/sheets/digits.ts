import type { FileCell } from './book.ts';

/** Figures that a spreadsheet keeps of a number; what is stored behind them is left of its binary form. */
const FIGURES = 15;
const DAY = 86_400_000;

/**
 * The number that a spreadsheet shows in a cell of 15 figures, written out: `0.30000000000000004` is 0.3, `1E-3` is 0.001.
 * Undefined where the text is no number, or one of more figures than anything here has.
 */
export function exactDigits(stored: string): string | undefined {
  const found = /^([+-]?)(\d*)(?:\.(\d*))?(?:[eE]([+-]?\d{1,3}))?$/.exec(stored.trim());
  const [, sign = '', whole = '', decimals = '', power = '0'] = found ?? [];
  if (whole + decimals === '') return undefined;
  const point = whole.length + Number.parseInt(power, 10);
  const leading = /^0*/.exec(whole + decimals)![0].length;
  const kept = rounded((whole + decimals).slice(leading), point - leading);
  const text = placed(kept.figures, kept.point);
  return sign === '-' && /[1-9]/.test(text) ? `-${text}` : text;
}

/** A number with its point moved to the right. */
export function shifted(digits: string, places: number): string {
  const minus = digits.startsWith('-');
  const [whole = '', decimals = ''] = digits.replace('-', '').split('.');
  const text = placed(whole + decimals, whole.length + places);
  return minus ? `-${text}` : text;
}

/** The day that a number of days means to a spreadsheet, `2026-01-27`, and whether an hour stands beside it; undefined where it means none. */
export function dayOf(digits: string, from1904: boolean): { day: string; hour: boolean } | undefined {
  const [whole = '', decimals = ''] = digits.split('.');
  if (!/^\d{1,7}$/.test(whole)) return undefined;
  const count = Number.parseInt(whole, 10);
  if (count > 2_958_465) return undefined;
  // The first calendar has a 29 February 1900, which never was.
  const beginning = from1904 ? Date.UTC(1904, 0, 1) : Date.UTC(1899, 11, count < 60 ? 31 : 30);
  const day = new Date(beginning + count * DAY).toISOString().slice(0, 10);
  return { day, hour: /[1-9]/.test(decimals) };
}

/** A cell as a person would have typed it. */
export function typedText({ kind, text, form }: FileCell, from1904: boolean): string {
  if (kind === 'truth') return text === '1' || text === 'true' ? 'TRUE' : 'FALSE';
  if (kind === 'day') return text.slice(0, 10);
  if (kind !== 'number') return text;
  const digits = exactDigits(text) ?? text;
  if (form === 'date') return dayOf(digits, from1904)?.day ?? digits;
  return form === 'percent' ? `${shifted(digits, 2)}%` : digits;
}

/** Keeps 15 figures where the rest stands behind the point: a long whole number stays whole. */
function rounded(figures: string, point: number): { figures: string; point: number } {
  if (figures.length <= FIGURES || point > FIGURES) return { figures, point };
  const next = figures.charCodeAt(FIGURES) - 48;
  const head = BigInt(figures.slice(0, FIGURES)) + (next >= 5 ? 1n : 0n);
  const text = head.toString();
  return { figures: text, point: point + text.length - FIGURES };
}

/** Figures with the point before the given one, without zeros that say nothing. */
function placed(figures: string, point: number): string {
  const filled = point > 0 ? figures.padEnd(point, '0') : '0'.repeat(1 - point) + figures;
  const at = Math.max(point, 1);
  const whole = filled.slice(0, at).replace(/^0+(?=\d)/, '') || '0';
  const decimals = filled.slice(at).replace(/0+$/, '');
  return decimals ? `${whole}.${decimals}` : whole;
}
