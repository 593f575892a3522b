import { error } from '@sveltejs/kit';
import { publicApi } from '#lib/server/api.ts';
import type { PageServerLoad } from './$types';

/** The public register of disputes. */
export const load: PageServerLoad = async (event) => {
  const { edition } = await event.parent();
  if (edition.revision === null) error(404, 'not-found');
  const api = publicApi(event);
  const [register, { bodies }, { suppliers }] = await Promise.all([
    api.call('readDisputesRegister', { path: event.params }),
    api.call('listBodies'),
    api.call('readMethodology', { path: { methodology: edition.methodology } }),
  ]);
  return { register, bodies, suppliers };
};
