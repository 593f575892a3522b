/** The languages of the site and the portal, the state language first. */
export const locales = ['kk', 'ru', 'en'] as const;

/** One of the three languages. */
export type Locale = (typeof locales)[number];

/** Kazakh is the state language and so what a visitor without a stated preference gets. */
export const defaultLocale: Locale = 'kk';

/** Whether a path segment or a header value names one of our languages. */
export function isLocale(value: unknown): value is Locale {
  return (locales as readonly unknown[]).includes(value);
}
