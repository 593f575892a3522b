import { publicApi } from '#lib/server/api.ts';
import type { PageServerLoad } from './$types';

/** One methodology version. */
export const load: PageServerLoad = async (event) => ({
  methodology: await publicApi(event).call('readMethodology', { path: event.params }),
});
