import { defaultLocale, isLocale, type Locale } from '@olshem/i18n';

/** The language of ours that an Accept-Language header puts highest, Kazakh where it names none. */
export function preferredLocale(header: string): Locale {
  const wishes = header.split(',').map((part) => {
    const [tag = '', ...parameters] = part.trim().split(';');
    const quality = parameters.find((parameter) => parameter.trim().startsWith('q='));
    return {
      language: tag.toLowerCase().split('-')[0],
      weight: quality ? Number(quality.trim().slice(2)) : 1,
    };
  });
  const known = wishes.filter(({ language, weight }) => isLocale(language) && weight > 0);
  // Sorting is stable, so equal wishes keep the order in which they were named.
  const [best] = known.sort((a, b) => b.weight - a.weight);
  return isLocale(best?.language) ? best.language : defaultLocale;
}
