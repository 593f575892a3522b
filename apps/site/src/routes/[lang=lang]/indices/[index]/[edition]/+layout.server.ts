import { publicApi } from '#lib/server/api.ts';
import type { LayoutServerLoad } from './$types';

/** The edition that every page below is about. */
export const load: LayoutServerLoad = async (event) => {
  const { index, edition: id } = event.params;
  const api = publicApi(event);
  const edition = await api.edition(index, id);
  // What is said of a revision never changes; which one is the latest does.
  const { revision: latest } = event.url.searchParams.has('revision')
    ? await api.latestEdition(index, id)
    : edition;
  return { edition: { ...edition, latest } };
};
