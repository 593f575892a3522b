import { isMeant } from '#lib/search.ts';
import { publicApi } from '#lib/server/api.ts';
import type { PageServerLoad } from './$types';

/** The register, or what of it a reader's words mean. */
export const load: PageServerLoad = async (event) => {
  const { bodies } = await publicApi(event).call('listBodies');
  const query = event.url.searchParams.get('q')?.trim().slice(0, 100) ?? '';
  return { query, all: bodies.length, bodies: bodies.filter((body) => isMeant(body, query)) };
};
