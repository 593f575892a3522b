import type { SourcePlaceOnWire } from '@olshem/contracts';
import { m, type Locale } from '@olshem/i18n';
import { quoted } from './quoted.ts';

type Place = Pick<SourcePlaceOnWire, 'document' | 'title' | 'clause' | 'section' | 'page'>;

/** Where a rule stands, in words: the document as the methodology names it, and its section and page or its clause. */
export function sourceText(place: Place, locale: Locale): string {
  const name = place.title?.[locale] ?? place.document;
  const section = sectionText(place, locale);
  if (section) return `${name}, ${section}`;
  // A clause that is a heading rather than a number is known in the language of the code only.
  const { clause } = place;
  return clause && /^\d/.test(clause) ? `${name}, ${m.site_clause({ clause }, { locale })}` : name;
}

/** Where figures stand, in words: by sections of their document, or by the document where it has none. */
export function placesText(places: readonly Place[], locale: Locale): string {
  return places
    .map((place) => sectionText(place, locale) ?? quoted(place.title?.[locale] ?? place.document, locale))
    .join('; ');
}

function sectionText({ section, page }: Place, locale: Locale): string | undefined {
  if (!section) return undefined;
  const name = quoted(section[locale], locale);
  return page === null
    ? m.site_in_section({ section: name }, { locale })
    : m.site_in_section_page({ section: name, page: String(page) }, { locale });
}
