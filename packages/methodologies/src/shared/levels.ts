/** The four levels that every one of these ratings uses, worded once. */
import type { BandScale, Text } from '@olshem/scoring';

/** Titles of the levels by band id. */
export const levelTitles = {
  high: { kk: 'жоғары', ru: 'высокий', en: 'high' },
  medium: { kk: 'орташа', ru: 'средний', en: 'medium' },
  low: { kk: 'төмен', ru: 'низкий', en: 'low' },
  ineffective: { kk: 'тиімсіз', ru: 'неэффективный', en: 'ineffective' },
} as const satisfies Readonly<Record<string, Text>>;

/** The scale of figures for which a report sets no levels. */
export const noLevels: BandScale = {
  of: 'points',
  bands: [
    {
      id: 'no-level',
      title: { kk: 'деңгей белгіленбеген', ru: 'уровень не установлен', en: 'no level set' },
      basis: 'stated',
    },
  ],
};
