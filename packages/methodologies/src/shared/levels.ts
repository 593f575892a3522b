/** The four levels that every one of these ratings uses, worded once. */
import type { Text } from '@olshem/scoring';

/** Titles of the levels by band id. */
export const levelTitles = {
  high: { kk: 'жоғары', ru: 'высокий', en: 'high' },
  medium: { kk: 'орташа', ru: 'средний', en: 'medium' },
  low: { kk: 'төмен', ru: 'низкий', en: 'low' },
  ineffective: { kk: 'тиімсіз', ru: 'неэффективный', en: 'ineffective' },
} as const satisfies Readonly<Record<string, Text>>;
