import { z } from '@hono/zod-openapi';
import type { Locale } from '@olshem/i18n';
import { LANGUAGES } from '@olshem/scoring';
import { stringify } from 'csv-stringify/sync';

/** What an operation says that gives a file to fill in. */
export const templateRoute = {
  request: { query: z.strictObject({ lang: z.enum(LANGUAGES).optional() }) },
  responses: {
    200: { description: 'A file to fill in', content: { 'text/csv': { schema: z.string() } } },
  },
};

/** A file to fill in: the headings in the language of the reader, and one line that shows how. Opens in any table program. */
export function templateAnswer<Column extends string>(
  name: string,
  columns: Record<Column, { names(locale: Locale): string }>,
  example: Record<Column, string>,
  locale: Locale,
): [string, 200, Record<string, string>] {
  const keys = Object.keys(columns) as Column[];
  const rows = [keys.map((key) => columns[key].names(locale)), keys.map((key) => example[key])];
  // A table program in Russian or Kazakh parts cells at semicolons, and knows UTF-8 by its mark.
  const text = stringify(rows, { bom: true, delimiter: ';', record_delimiter: 'windows' });
  const headers = {
    'content-type': 'text/csv; charset=utf-8',
    'content-disposition': `attachment; filename="${name}"`,
  };
  return [text, 200, headers];
}
