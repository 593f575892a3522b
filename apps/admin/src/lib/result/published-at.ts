import type { Cycle } from '@olshem/contracts';
import type { Locale } from '@olshem/i18n';

/** Where the result of a body is published on the site; undefined until the public may see it. */
export function publishedAt(
  { indexId, editionId, publishedAt: instant }: Pick<Cycle, 'indexId' | 'editionId' | 'publishedAt'>,
  bodyId: string,
  { now, locale }: { now: string; locale: Locale },
): string | undefined {
  if (instant === null || instant > now) return undefined;
  return `/${locale}/indices/${indexId}/${editionId}/bodies/${bodyId}`;
}
