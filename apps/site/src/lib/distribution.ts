import type { EditionAnswer, RankingAnswer } from '@olshem/contracts';
import { m, type Locale } from '@olshem/i18n';
import { place, shown } from './numbers.ts';

/** What the distribution plot draws: every body's total, the chosen group filled, the grades as bands behind. */
export function plotOf(
  edition: EditionAnswer,
  rankings: readonly RankingAnswer[],
  group: string | undefined,
  locale: Locale,
) {
  const bodies = rankings.flatMap((ranking) =>
    ranking.rows.flatMap(({ body, total }) =>
      total === null
        ? []
        : [
            {
              label: `${body.name[locale]}: ${shown(total, locale)}`,
              value: place(total),
              main: ranking.group === group,
            },
          ],
    ),
  );
  const values = bodies.map(({ value }) => value);
  const { min, max } = roomFor(values);
  const bands = [...edition.grades]
    .sort((a, b) => place(a.from) - place(b.from))
    .filter((_, index, all) => index === all.length - 1 || place(all[index + 1]?.from ?? null) > min)
    .map(({ title, from }) => ({
      label: title[locale],
      from: place(from),
      fromLabel: place(from) > min ? shown(from, locale) : undefined,
    }));
  const spoken = edition.grades.map(({ id, title }) => {
    const count =
      rankings.find((ranking) => ranking.group === group)?.rows.filter((row) => row.grade === id).length ?? 0;
    return `${title[locale]} — ${count}`;
  });
  return {
    bodies,
    bands,
    min,
    max,
    description: m.site_distribution_spoken({ grades: spoken.join(', ') }, { locale }),
  };
}

/** Ends of the scale a little beyond the values, on round numbers of their own order of size. */
export function roomFor(values: readonly number[]): { min: number; max: number } {
  const [least, most] = [Math.min(...values), Math.max(...values)];
  const step = 10 ** Math.floor(Math.log10(most - least || 1)) / 2;
  const onStep = (value: number, round: (x: number) => number) =>
    Number((round(value / step) * step).toFixed(6));
  return { min: onStep(least - step / 5, Math.floor), max: onStep(most + step / 5, Math.ceil) };
}
