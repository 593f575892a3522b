import type { EditionAnswer, RankingAnswer } from '@olshem/contracts';
import { m, type Locale } from '@olshem/i18n';
import { place, shown } from './numbers.ts';

/** What the distribution plot draws: every body's total, the chosen group filled, the grades as bands behind. */
export function plotOf(edition: EditionAnswer, rankings: readonly RankingAnswer[], group: string | undefined, locale: Locale) {
  const bodies = rankings.flatMap((ranking) =>
    ranking.rows.flatMap(({ body, total }) =>
      total === null
        ? []
        : [{ label: `${body.name[locale]}: ${shown(total, locale)}`, value: place(total), main: ranking.group === group }],
    ),
  );
  const values = bodies.map(({ value }) => value);
  const min = Math.floor((Math.min(...values) - 1) / 5) * 5;
  const max = Math.ceil((Math.max(...values) + 1) / 5) * 5;
  const bands = [...edition.grades]
    .sort((a, b) => place(a.from) - place(b.from))
    .filter(({ below }) => below === null || place(below) > min)
    .map(({ id, from }) => ({
      label: id,
      from: place(from),
      fromLabel: place(from) > min ? shown(from, locale) : undefined,
    }));
  const spoken = [...edition.grades].map(({ id }) => {
    const count = rankings.find((ranking) => ranking.group === group)?.rows.filter((row) => row.grade === id).length ?? 0;
    return `${id} — ${count}`;
  });
  return { bodies, bands, min, max, description: m.site_distribution_spoken({ grades: spoken.join(', ') }, { locale }) };
}
