import { publicApi } from '#lib/server/api.ts';
import type { PageServerLoad } from './$types';

/** All indices with their editions. */
export const load: PageServerLoad = (event) => publicApi(event).call('listIndices');
