/** A word without the ending that its case gives it. */
import { stemmer as withoutRussianEnding } from '@orama/stemmers/russian';
import { spelled } from './letters.ts';

/** Less is no word any more but a beginning that many words share. */
const SHORTEST = 4;

/** Endings of Kazakh nouns in the one spelling: of the plural, of a possession, of a case. No library knows them. */
const KAZAKH =
  /^(.{4,}?)(?:[ldt][ae]r)?(?:s?i)?(?:n?[dt][ae]gi|n?[dt][ae]n?|n[ae]n|[dnt]in|in|[gk][ae]|n[ae]|e|[dnt]i|s?i|[bmp]en)$/;

/** Beginnings that a word has in every case, in the one spelling; none where it is too short to have lost an ending. */
export function stemsOf(word: string): string[] {
  const whole = spelled(word);
  const stems = [
    spelled(withoutRussianEnding(word.toLowerCase())),
    KAZAKH.exec(whole)?.[1] ?? whole,
    // Before an ending the last sound softens: әкімдік, әкімдігі.
    whole.replace(/k$/, 'g'),
  ];
  return [...new Set(stems)].filter((stem) => stem.length >= SHORTEST && stem !== whole);
}
