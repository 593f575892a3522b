import type { EditionAnswer, RankingRow } from '@olshem/contracts';
import { m, type Locale } from '@olshem/i18n';
import type { RankingRow as TableRow } from '@olshem/ui';
import { place, shown } from './numbers.ts';
import { pathsOf } from './paths.ts';

/** Rows of the API in the words and numbers of a language, ready for the table. */
export function tableRows(rows: readonly RankingRow[], edition: EditionAnswer, locale: Locale): TableRow[] {
  const paths = pathsOf(locale);
  const additive = isAdditive(edition);
  return rows.map((row) => {
    const href = paths.bodyIn(edition, row.body.id);
    return {
      id: row.body.id,
      rank: row.rank === null ? '—' : String(row.rank),
      name: row.body.name[locale],
      href,
      segments: (additive ? edition.criteria : []).map((criterion, index) => ({
        label: criterion.title[locale],
        value: shown(row.criteria[criterion.id], locale),
        amount: place(row.criteria[criterion.id] ?? null),
        tone: Math.min(index + 1, 5),
      })),
      total: shown(row.total, locale),
      grade: row.grade,
      gradeLabel: edition.grades.find(({ id }) => id === row.grade)?.title[locale],
      finding:
        row.findings > 0
          ? { href: `${href}#findings`, label: m.site_row_finding({ n: String(row.findings) }, { locale }) }
          : undefined,
    };
  });
}

/** Whether criteria add up to the total, so that one bar may show them side by side; a mean of unlike units may not. */
export function isAdditive(edition: {
  criteria: readonly { maxPoints: string }[];
  maxTotal: string;
}): boolean {
  return (
    edition.criteria.reduce((sum, { maxPoints }) => sum + place(maxPoints), 0) === place(edition.maxTotal)
  );
}

/** The criteria that some row has a figure of; parts that nothing was published about would be columns of dashes. */
export function publishedCriteria(
  { criteria }: Pick<EditionAnswer, 'criteria'>,
  rows: readonly RankingRow[],
): EditionAnswer['criteria'] {
  return criteria.filter(({ id }) =>
    rows.some((row) => row.criteria[id] != null || row.criteriaPrinted[id] != null),
  );
}

/** End of the bars' scale: the maximum without bonus, unless a bonus has carried a body beyond it. */
export function barScale(edition: EditionAnswer, rows: readonly RankingRow[]): number {
  const plain = edition.criteria.reduce((sum, { maxPoints }) => sum + place(maxPoints), 0);
  return Math.max(plain, ...rows.map(({ total }) => place(total)));
}
