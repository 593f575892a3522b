import { defaultLocale, isLocale, type Locale } from '@olshem/i18n';

/** The language of messages: `lang` in the address, else the best of Accept-Language, else Kazakh. */
export function localeOf(request: Request): Locale {
  const asked = /[?&]lang=(\w+)/.exec(request.url)?.[1];
  if (asked && isLocale(asked)) return asked;
  const wished = (request.headers.get('accept-language') ?? '')
    .slice(0, 200)
    .split(',')
    .map((part) => {
      const [tag = '', quality = 'q=1'] = part.trim().split(';');
      return {
        language: tag.toLowerCase().split('-')[0] ?? '',
        quality: Number(quality.trim().slice(2)) || 0,
      };
    })
    .sort((a, b) => b.quality - a.quality);
  for (const { language } of wished) if (isLocale(language)) return language;
  return defaultLocale;
}
