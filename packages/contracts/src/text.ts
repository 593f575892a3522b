import type { Text } from '@olshem/scoring';
import { z } from 'zod';
import type { Fields } from './fields.ts';
import { LIMITS } from './limits.ts';

const words = z.string();
const written = z
  .string()
  .trim()
  .min(1, { abort: true })
  .max(LIMITS.reason.longest)
  .refine((said) => visibleIn(said) > 0);
const argued = written.refine((said) => visibleIn(said) >= LIMITS.reason.shortest);

/** A text in the three languages as it is read: words or markup of any length. */
export const text = z.object({ kk: words, ru: words, en: words } satisfies Fields<Text>).meta({ id: 'Text' });

/** A text in the three languages as a person writes it: each language has words, and not too many. */
export const writtenText = z
  .strictObject({ kk: written, ru: written, en: written } satisfies Fields<Text>)
  .meta({ id: 'WrittenText' });

/** A reason in the three languages that everyone will read: in each of them it says something. */
export const publicReason = z
  .strictObject({ kk: argued, ru: argued, en: argued } satisfies Fields<Text>)
  .meta({ id: 'PublicReason' });

/** What somebody said: in the language in which it was said, or in all three. */
export const said = z.union([words, text]);

/** What somebody said, in one language or in all three. */
export type Said = z.infer<typeof said>;

/** How many letters and figures of a text one can see: what takes no place on a page says nothing. */
export function visibleIn(said: string): number {
  return said.replaceAll(/[^\p{L}\p{N}]|\p{Default_Ignorable_Code_Point}/gu, '').length;
}
