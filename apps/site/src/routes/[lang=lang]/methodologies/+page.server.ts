import { publicApi } from '#lib/server/api.ts';
import type { PageServerLoad } from './$types';

/** The registered methodologies. */
export const load: PageServerLoad = (event) => publicApi(event).call('listMethodologies');
