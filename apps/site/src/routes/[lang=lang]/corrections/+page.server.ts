import { publicApi } from '#lib/server/api.ts';
import type { PageServerLoad } from './$types';

/** Every publication and correction of every edition, newest first. */
export const load: PageServerLoad = async (event) => {
  const api = publicApi(event);
  const { indices } = await api.call('listIndices');
  const published = indices.flatMap(({ editions }) => editions).filter(({ revision }) => revision !== null);
  const editions = await Promise.all(published.map((path) => api.call('readEdition', { path })));
  const entries = editions.flatMap((edition) => edition.revisions.map((revision) => ({ edition, revision })));
  entries.sort((a, b) => b.revision.publishedAt.localeCompare(a.revision.publishedAt));
  return { editions, entries };
};
