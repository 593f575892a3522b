import { askedRevision, publicApi } from '#lib/server/api.ts';
import type { LayoutServerLoad } from './$types';

/** The edition that every page below is about. */
export const load: LayoutServerLoad = async (event) => {
  const api = publicApi(event);
  const [path, query] = [event.params, askedRevision(event)];
  const edition = await api.call('readEdition', { path, query });
  // What is said of a revision never changes; which one is the latest does.
  const { revision: latest } =
    query.revision === undefined ? edition : await api.call('readEdition', { path });
  return { edition: { ...edition, latest } };
};
