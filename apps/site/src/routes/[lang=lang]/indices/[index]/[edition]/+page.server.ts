import { askedRevision, publicApi } from '#lib/server/api.ts';
import { searchOf } from '#lib/server/body-finder.ts';
import { continuityOf } from '#lib/server/continuity.ts';
import { revisionBefore } from '#lib/revision-before.ts';
import { viewOf, wishOf } from '#lib/ranking-view.ts';
import type { PageServerLoad } from './$types';

/** The ranking of one group as the address asks for it, and all groups for the distribution. */
export const load: PageServerLoad = async (event) => {
  const { edition, locale } = await event.parent();
  if (edition.revision === null) return { published: null };

  const api = publicApi(event);
  const [path, query] = [event.params, askedRevision(event)];
  const wish = wishOf(event.url.searchParams);
  const asked = event.url.searchParams.get('group');
  const group = edition.groups.find((one) => one.id === asked) ?? edition.groups[0];
  const byCriterion = edition.criteria.some((criterion) => criterion.id === wish.sort.replace('-', ''));

  const rankings = await Promise.all(
    edition.groups.map((one) => api.call('readRanking', { path, query: { ...query, group: one.id } })),
  );
  const whole = rankings.find((ranking) => ranking.group === group?.id)?.rows ?? [];
  const ordered =
    byCriterion && group
      ? (await api.call('readRanking', { path, query: { ...query, group: group.id, sort: wish.sort } })).rows
      : whole;
  const changes =
    edition.amendments > 0
      ? await api.call('readChanges', {
          path,
          query: { from: String(revisionBefore(edition, edition.revision)), to: String(edition.revision) },
        })
      : null;

  const continuity = await continuityOf(event);

  const found =
    wish.query === ''
      ? null
      : new Set(
          searchOf((await api.call('listBodies')).bodies, locale)
            .finder.find(wish.query)
            .map(({ id }) => id),
        );
  const rows = viewOf(ordered, wish, locale, found);
  return { published: { group, rankings, whole, rows, wish, changes, continuity } };
};
