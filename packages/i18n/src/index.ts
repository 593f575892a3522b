/** The languages of the site and the portal; Kazakh is the default. */
export const locales = ['kk', 'ru', 'en'] as const;

/** One of the three languages. */
export type Locale = (typeof locales)[number];
