import { publicApi } from '#lib/server/api.ts';
import { searchOf } from '#lib/server/body-finder.ts';
import { LONGEST_QUERY } from '#lib/search/body-finder.ts';
import type { PageServerLoad } from './$types';

/** The register, and which of its bodies a reader's words mean. */
export const load: PageServerLoad = async (event) => {
  const { bodies } = await publicApi(event).call('listBodies');
  const query = event.url.searchParams.get('q')?.trim().slice(0, LONGEST_QUERY) ?? '';
  const found = query === '' ? null : searchOf(bodies, event.params.lang).finder.find(query);
  return { query, bodies, found };
};
