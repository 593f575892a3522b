import { cellText } from '@olshem/entry';
import { m, type Locale } from '@olshem/i18n';
import { csvOf } from './export.ts';
import { exemptWords, type GridOfFile } from './grid-of-file.ts';

/** A text file to fill in: bodies in rows, inputs in columns; lists need a workbook. */
export function templateCsv({ indicator, inputs, rows }: GridOfFile, locale: Locale): string {
  const asked = inputs.filter(({ type }) => type !== 'list');
  const headings = [m.portal_file_column_body({}, { locale }), ...asked.map(({ title }) => title[locale])];
  return csvOf([
    headings,
    ...rows.map(({ body, held }) => [
      body.name[locale],
      ...asked.map((input) => {
        const revision = held(input.id);
        if (revision?.value != null) return cellText(revision.value, input, locale);
        return exemptWords(revision, indicator, locale) ?? '';
      }),
    ]),
  ]);
}
