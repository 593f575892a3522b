import { isLocale } from '@olshem/i18n';
import { defineParams } from '@sveltejs/kit/params';

/** What a path segment may be, where not every word will do. */
export const params = defineParams({
  lang: (segment: string) => (isLocale(segment) ? segment : undefined),
});
