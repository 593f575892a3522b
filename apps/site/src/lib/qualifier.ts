/** What the data say of a figure beside its number, in the reader's language. */
import { m, type Locale } from '@olshem/i18n';

// By the words of the data, which are English and stay in bundles for ever.
const words: Readonly<Record<string, (inputs: object, options: { locale: Locale }) => string>> = {
  'stated in words': m.site_qualifier_stated,
  'stated in words (all received)': m.site_qualifier_all_received,
  'stated in words (each received)': m.site_qualifier_each_received,
  'printed in the list of unsatisfactory marks': m.site_qualifier_unsatisfactory,
  'requests for a reception': m.site_qualifier_reception_requests,
  'the printed total less its other printed parts': m.site_qualifier_less_parts,
  'the printed total less those without current information': m.site_qualifier_less_outdated,
  'listed among bodies with full currency': m.site_qualifier_full_currency,
  'block of the page without a printed year; placed before the block headed 2019':
    m.site_qualifier_before_2019,
  'block of the page without a printed year; placed after the block headed 2019': m.site_qualifier_after_2019,
};

/** The qualifier in words; one that nobody translated stands as it is in the data. */
export function qualifierWords(qualifier: string, locale: Locale): string {
  const known = words[qualifier];
  if (known) return known({}, { locale });
  // Bundles of earlier formats counted lines of the transcription here.
  if (/^stated in words \(line \d+\)$/.test(qualifier)) return m.site_qualifier_stated({}, { locale });
  const parts = qualifier.split('; ');
  return parts.length > 1 ? parts.map((part) => qualifierWords(part, locale)).join('; ') : qualifier;
}
