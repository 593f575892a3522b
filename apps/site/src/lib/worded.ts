import type { Locale } from '@olshem/i18n';

type Message = (inputs: Record<string, never>, options: { locale: Locale }) => string;

/** Words for the codes that travel on the wire. A code without a word is shown as it is, so that nothing disappears. */
export function worded(table: Record<string, Message>) {
  return (code: string, locale: Locale): string => table[code]?.({}, { locale }) ?? code;
}
