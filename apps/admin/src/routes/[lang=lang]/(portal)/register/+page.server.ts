import { portalApi } from '#lib/server/portal-api.ts';
import { wanted } from '#lib/server/replies.ts';
import type { PageServerLoad } from './$types';

/** The register of bodies, narrowed by the address. */
export const load: PageServerLoad = async (event) => {
  const { bodies } = await wanted(portalApi(event).call('listBodies'), event);
  return { bodies, query: event.url.searchParams.get('q') ?? '' };
};
