import { locales, m, type Locale } from '@olshem/i18n';
import type { ChoiceInput } from '@olshem/scoring';
import { readNumber } from './read-number.ts';
import { cleaned, refusedAs, valueOf, type Reading, type SingleInput } from './reading.ts';

/** How yes and no are written by people and by spreadsheets of the three languages. */
const YES = ['yes', 'y', 'true', '1', '+', 'да', 'истина', 'иә', 'ия', 'ақиқат', 'шын'];
const NO = ['no', 'n', 'false', '0', '-', 'нет', 'ложь', 'жоқ', 'жок', 'жалған'];

/** What a person typed or pasted into a cell, as a value of its input. */
export function readText(typed: string, input: SingleInput, locale: Locale): Reading {
  const seen = cleaned(typed);
  if ('hidden' in seen) return refusedAs({ code: 'hidden-character', next: seen.hidden });
  const { text } = seen;
  if (text === '') return { kind: 'empty' };
  switch (input.type) {
    case 'count':
    case 'percent':
    case 'amount':
      return readNumber(text, input, locale);
    case 'yes-no':
      return readYesNo(text);
    case 'choice':
      return readChoice(text, input);
    case 'date':
      return readDay(text);
  }
}

/** Whether a text says that the input does not apply, in one of the three languages. */
export function saysExempt(typed: string): boolean {
  const seen = cleaned(typed);
  return (
    'text' in seen && locales.some((locale) => folded(seen.text) === folded(m.portal_exempt({}, { locale })))
  );
}

/** The words that stand for each value of an input with few of them: what a person may type to choose one. */
export function wordsFor(input: SingleInput): readonly { value: string; words: readonly string[] }[] {
  if (input.type === 'yes-no')
    return [
      { value: 'yes', words: YES },
      { value: 'no', words: NO },
    ];
  if (input.type !== 'choice') return [];
  return Object.entries(input.options).map(([value, title]) => ({
    value,
    words: [value, ...locales.map((locale) => title[locale])].map(folded),
  }));
}

/** The only value that begins with what was typed so far; undefined where none or several do. */
export function beginningWith(typed: string, input: SingleInput, locale: Locale): string | undefined {
  const text = folded(typed);
  const among = wordsFor(input);
  const exact = among.filter(({ words }) => words.includes(text));
  if (exact.length > 0) return exact[0]!.value;
  const here =
    input.type === 'choice'
      ? among.filter(({ value }) => folded(input.options[value]![locale]).startsWith(text))
      : [];
  const found =
    here.length > 0 ? here : among.filter(({ words }) => words.some((word) => word.startsWith(text)));
  return found.length === 1 || here.length > 0 ? found[0]!.value : undefined;
}

function readYesNo(text: string): Reading {
  const word = text.toLowerCase().replace('\u2212', '-');
  if (YES.includes(word)) return valueOf('yes');
  return NO.includes(word) ? valueOf('no') : refusedAs({ code: 'yes-no', text });
}

function readChoice(text: string, input: ChoiceInput): Reading {
  const found = wordsFor(input).find(({ words }) => words.includes(folded(text)));
  return found ? valueOf(found.value) : refusedAs({ code: 'option', text });
}

/** Case, kinds of dashes, blanks and the sign of decimals make no other option. */
function folded(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll(/[\u2010-\u2015\u2212]/g, '-')
    .replaceAll(',', '.')
    .replaceAll(/\s/g, '');
}

/** Day, month, year is the order of all three languages; year, month, day that of programs. */
function readDay(typed: string): Reading {
  const text = typed.replace(/[ T]00:00(:00(\.0+)?)?$/, '');
  const ordered = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(text);
  const written = /^(\d{1,2})[./-](\d{1,2})[./-](\d{4})(?: ?(?:г\.?|ж\.?))?$/.exec(text);
  if (/^\d{1,2}[./-]\d{1,2}[./-]\d{2}$/.test(text)) return refusedAs({ code: 'short-year' });
  if (!ordered && !written) return refusedAs({ code: 'date' });
  const [year, month, day] = ordered ? ordered.slice(1) : written!.slice(1).toReversed();
  const value = `${year}-${month!.padStart(2, '0')}-${day!.padStart(2, '0')}`;
  // A day that is not there is another one to the calendar.
  const date = new Date(`${value}T00:00:00Z`);
  const real = !Number.isNaN(date.getTime()) && date.toISOString().startsWith(value);
  return real ? valueOf(value) : refusedAs({ code: 'no-such-day' });
}
