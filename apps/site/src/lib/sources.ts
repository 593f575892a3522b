import { m, type Locale } from '@olshem/i18n';

const documents: Record<string, typeof m.site_document_openness> = {
  'openness-report-2025': m.site_document_openness,
  'operational-report-2020': m.site_document_operational,
  'service-quality-local-2025': m.site_document_service_quality,
  'open-dialogue-report': m.site_document_open_dialogue,
  'decree-954': m.site_document_decree_954,
  'interaction-order-22599': m.site_document_interaction_order,
  'personnel-order': m.site_document_personnel_order,
  'technology-order': m.site_document_technology_order,
};

/** Where a rule stands, in words: the document, and its lines or clause. */
export function sourceText(
  { document, clause }: { document: string; clause: string },
  locale: Locale,
): string {
  const name = documents[document]?.({}, { locale }) ?? document;
  const [, several, lines] = /^line(s?) (.+)$/.exec(clause) ?? [];
  if (lines) return `${name}, ${(several ? m.site_lines : m.site_line)({ n: lines }, { locale })}`;
  // A clause that is a heading rather than a number is known in the language of the code only.
  if (/^\d/.test(clause)) return `${name}, ${m.site_clause({ clause }, { locale })}`;
  return name;
}
