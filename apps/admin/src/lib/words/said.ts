import type { Said } from '@olshem/contracts';
import type { Locale } from '@olshem/i18n';

/** What somebody said, in the reader's language where it was said in all three. */
export function saidIn(said: Said, locale: Locale): string {
  return typeof said === 'string' ? said : said[locale];
}
