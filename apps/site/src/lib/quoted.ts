import { m, type Locale } from '@olshem/i18n';

const inner: Record<Locale, readonly [open: string, close: string]> = {
  kk: ['„', '“'],
  ru: ['„', '“'],
  en: ['‘', '’'],
};

/** A title in quotation marks; marks within it become those of the second level: «База „e-Otinish“». */
export function quoted(title: string, locale: Locale): string {
  const [open, close] = inner[locale];
  return m.site_quoted({ title: title.replace(/[«“]/g, open).replace(/[»”]/g, close) }, { locale });
}
