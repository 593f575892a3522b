import { publicApi } from '#lib/server/api.ts';
import { searchOf } from '#lib/server/body-finder.ts';
import type { RequestHandler } from './$types';

/** The register prepared for the search of a page: what is found there is what the server finds. */
export const GET: RequestHandler = async (event) => {
  const { bodies } = await publicApi(event).call('listBodies');
  return new Response(searchOf(bodies, event.params.lang).prepared, {
    headers: { 'content-type': 'application/json; charset=utf-8', 'cache-control': 'public, no-cache' },
  });
};
