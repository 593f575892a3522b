/** A link as the layout needs it: an address, a word, and whether it is where the reader stands. */
export interface LinkItem {
  /** Address, already localised. */
  href: string;
  /** Visible words. */
  label: string;
  /** True for the section or page that is open. */
  current?: boolean;
}

/** The same page in another language. */
export interface LanguageLink {
  /** BCP 47 code of the language the link leads to. */
  locale: 'kk' | 'ru' | 'en';
  /** Address of this page in that language. */
  href: string;
}

/** Short name of each language, in its own words. */
export const shortNames = { kk: 'Қаз', ru: 'Рус', en: 'Eng' } as const;
