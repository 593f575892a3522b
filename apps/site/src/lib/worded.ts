import type { Locale } from '@olshem/i18n';

type Message = (inputs: Record<string, never>, options: { locale: Locale }) => string;

/** Words for the codes of one list. A code without a word does not compile. */
export function worded<Code extends string>(table: Record<Code, Message>) {
  return (code: Code, locale: Locale): string => table[code]({}, { locale });
}
