import type { SourcePlaceOnWire } from '@olshem/contracts';
import { m, type Locale } from '@olshem/i18n';

/** Where a rule stands, in words: the document as the methodology names it, and its lines or clause. */
export function sourceText(
  { document, title, clause }: Pick<SourcePlaceOnWire, 'document' | 'title' | 'clause'>,
  locale: Locale,
): string {
  const name = title?.[locale] ?? document;
  const [, several, lines] = /^line(s?) (.+)$/.exec(clause) ?? [];
  if (lines) return `${name}, ${(several ? m.site_lines : m.site_line)({ n: lines }, { locale })}`;
  // A clause that is a heading rather than a number is known in the language of the code only.
  if (/^\d/.test(clause)) return `${name}, ${m.site_clause({ clause }, { locale })}`;
  return name;
}
