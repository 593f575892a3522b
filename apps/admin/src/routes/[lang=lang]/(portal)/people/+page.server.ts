import { portalApi } from '#lib/server/portal-api.ts';
import { wanted } from '#lib/server/replies.ts';
import type { PageServerLoad } from './$types';

/** Everyone who can sign in, narrowed by the address. */
export const load: PageServerLoad = async (event) => {
  const { people } = await wanted(portalApi(event).call('listPeople'), event);
  const asked = event.url.searchParams;
  return { people, query: asked.get('q') ?? '', role: asked.get('role') ?? '' };
};
