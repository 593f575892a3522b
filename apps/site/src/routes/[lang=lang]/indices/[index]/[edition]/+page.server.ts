import { publicApi } from '#lib/server/api.ts';
import { viewOf, wishOf } from '#lib/ranking-view.ts';
import type { PageServerLoad } from './$types';

/** The ranking of one group as the address asks for it, and all groups for the distribution. */
export const load: PageServerLoad = async (event) => {
  const { edition, locale } = await event.parent();
  if (edition.revision === null) return { published: null };

  const api = publicApi(event);
  const { index, edition: id } = event.params;
  const wish = wishOf(event.url.searchParams);
  const asked = event.url.searchParams.get('group');
  const group = edition.groups.find((one) => one.id === asked) ?? edition.groups[0];
  const byCriterion = edition.criteria.some((criterion) => criterion.id === wish.sort.replace('-', ''));

  const rankings = await Promise.all(edition.groups.map((one) => api.ranking(index, id, { group: one.id })));
  const whole = rankings.find((ranking) => ranking.group === group?.id)?.rows ?? [];
  const ordered =
    byCriterion && group ? (await api.ranking(index, id, { group: group.id, sort: wish.sort })).rows : whole;
  const changes =
    edition.amendments > 0 ? await api.changes(index, id, edition.revision - 1, edition.revision) : null;

  return { published: { group, rankings, whole, rows: viewOf(ordered, wish, locale), wish, changes } };
};
