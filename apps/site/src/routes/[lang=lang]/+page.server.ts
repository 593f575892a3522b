import { isoDate } from '@olshem/i18n';
import { publicApi } from '#lib/server/api.ts';
import type { PageServerLoad } from './$types';

/** The editions, newest publication first, and the leaders of each group of the newest. */
export const load: PageServerLoad = async (event) => {
  const api = publicApi(event);
  const { indices } = await api.call('listIndices');
  const editions = indices.flatMap((index) => index.editions);
  const published = editions
    .filter(({ revision }) => revision !== null)
    // By day: what was published on one day keeps the order of the indices.
    .sort((a, b) => dayOf(b.publishedAt).localeCompare(dayOf(a.publishedAt)));
  const running = editions.filter(({ revision }) => revision === null);
  // A demonstration never stands first while there is a real publication.
  const newest = published.find(({ demonstration }) => !demonstration) ?? published[0];
  if (!newest) return { indices, published, running, newest: null };
  const edition = await api.call('readEdition', { path: newest });
  const leaders = await Promise.all(
    edition.groups.map(async (group) => {
      const { rows } = await api.call('readRanking', { path: newest, query: { group: group.id } });
      return { group, rows: rows.slice(0, 3) };
    }),
  );
  return { indices, published, running, newest: { edition, leaders } };
};

function dayOf(instant: string | null): string {
  return instant === null ? '' : isoDate(instant);
}
