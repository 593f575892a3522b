import type { Locale } from '@olshem/i18n';
import { Fraction, type AmountInput, type CountInput, type PercentInput } from '@olshem/scoring';
import { refusedAs, valueOf, type Reading } from './reading.ts';

/** An input that takes a number. */
export type NumberInput = CountInput | PercentInput | AmountInput;

const MOST_FIGURES = 15;

interface Figures {
  minus: boolean;
  whole: string;
  decimals: string;
}

/**
 * The number that a text without unseen characters means. Blanks divide thousands, the last of comma and point divides the
 * decimals; a text that can be read as thousands and as decimals is asked about and never guessed.
 */
export function readNumber(text: string, input: NumberInput, locale: Locale): Reading {
  if (text.startsWith('#')) return refusedAs({ code: 'sheet-error', text });
  if (/^[-\u2010-\u2015\u2212]+$/.test(text)) return refusedAs({ code: 'dash' });
  if (/\d[eе][+-]?\d+$/i.test(text)) return refusedAs({ code: 'shortened' });
  const percent = / ?%$/.exec(text);
  if (percent && input.type !== 'percent') return refusedAs({ code: 'percent-sign' });
  const [, sign, bare] = /^([-\u2010-\u2015\u2212+]?) ?(.*)$/.exec(
    percent ? text.slice(0, percent.index) : text,
  )!;
  const foreign = /[^\d ,.]/u.exec(bare!);
  if (foreign || !/\d/.test(bare!))
    return refusedAs({
      code: 'character',
      text: foreign ? String.fromCodePoint(bare!.codePointAt(foreign.index)!) : text,
    });
  return readFigures(bare!, sign !== '' && sign !== '+', input, locale);
}

/** The number that digits mean which nobody typed: a point parts the decimals, and nothing is asked about. */
export function readDigits(digits: string, input: NumberInput): Reading {
  const [whole = '', decimals = ''] = digits.replace('-', '').split('.');
  return judge({ minus: digits.startsWith('-'), whole, decimals }, input);
}

function readFigures(bare: string, minus: boolean, input: NumberInput, locale: Locale): Reading {
  const blanks = bare.includes(' ');
  if (blanks && !/^\d{1,3}( \d{3})+([,.]\d+)?$/.test(bare)) return refusedAs({ code: 'separators' });
  const text = bare.replaceAll(' ', '');
  const signs = text.replaceAll(/\d/g, '');
  const judged = (whole: string, decimals = '') => judge({ minus, whole, decimals }, input);
  if (signs === '') return judged(text);
  if (signs.length === 1) {
    const [whole, decimals] = text.split(signs) as [string, string];
    if (decimals === '') return refusedAs({ code: 'separators' });
    if (blanks || !/^[1-9]\d{0,2}$/.test(whole) || decimals.length !== 3) return judged(whole, decimals);
    return weigh(judged(whole, decimals), judged(whole + decimals), {
      thousands: signs === ',' && locale === 'en',
      decimals: input.type !== 'count' && input.digits >= decimals.length,
    });
  }
  const last = signs.at(-1)!;
  const once = signs.split(last).length === 2;
  const divider = once ? signs[0]! : last;
  const [whole, decimals = ''] = once ? (text.split(last) as [string, string]) : [text];
  const grouped = whole.split(divider);
  const even = /^\d{1,3}$/.test(grouped[0]!) && grouped.slice(1).every((group) => /^\d{3}$/.test(group));
  if (!even || new Set(signs).size > (once ? 2 : 1) || (once && decimals === ''))
    return refusedAs({ code: 'separators' });
  return judged(grouped.join(''), decimals);
}

/** Of `3,000` and its like: what the language writes so is taken, anything else is asked about. */
function weigh(
  asDecimals: Reading,
  asThousands: Reading,
  custom: { thousands: boolean; decimals: boolean },
): Reading {
  if (custom.thousands && asThousands.kind === 'value') return asThousands;
  if (!custom.thousands && custom.decimals) return asDecimals;
  const values = [asDecimals, asThousands].flatMap((each) => (each.kind === 'value' ? [each.value] : []));
  if (values.length > 0) return { kind: 'asked', values };
  return custom.thousands ? asThousands : asDecimals;
}

/** The number as the API takes it, or the first thing that keeps it from being a value of its input. */
function judge({ minus, whole, decimals }: Figures, input: NumberInput): Reading {
  const figures = whole.replace(/^0+(?=\d)/, '') || '0';
  const most = input.type === 'count' ? 0 : input.digits;
  // Zeros that say nothing go, but only as many as there is no room for: a printed zero is kept.
  const kept =
    decimals.length > most ? decimals.slice(0, most) + decimals.slice(most).replace(/0+$/, '') : decimals;
  if (figures.length > MOST_FIGURES) return refusedAs({ code: 'too-long' });
  if (kept.length > most) return refusedAs(most === 0 ? { code: 'not-whole' } : { code: 'decimals', most });
  const zero = /^0*$/.test(figures + kept);
  const text = `${minus && !zero ? '-' : ''}${figures}${kept && `.${kept}`}`;
  if (input.type === 'count') return text.startsWith('-') ? refusedAs({ code: 'negative' }) : valueOf(text);
  const { atLeast, atMost } = input.type === 'percent' ? { atLeast: '0', atMost: '100' } : input;
  const number = Fraction.parse(text);
  const below = atLeast !== undefined && number.compare(Fraction.parse(atLeast)) < 0;
  const above = atMost !== undefined && number.compare(Fraction.parse(atMost)) > 0;
  if (!below && !above) return valueOf(text);
  if (input.type === 'percent') return refusedAs({ code: 'percent-range' });
  if (below && atLeast === '0') return refusedAs({ code: 'negative' });
  return refusedAs(below ? { code: 'too-small', limit: atLeast } : { code: 'too-large', limit: atMost! });
}
