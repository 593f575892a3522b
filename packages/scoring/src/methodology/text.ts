/** A wording in the three languages of publication. */
export interface Text {
  kk: string;
  ru: string;
  en: string;
}

export type Language = keyof Text;

/** The three languages, the state language first. */
export const LANGUAGES = ['kk', 'ru', 'en'] as const satisfies readonly Language[];
