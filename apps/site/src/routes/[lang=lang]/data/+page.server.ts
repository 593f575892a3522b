import { publicApi } from '#lib/server/api.ts';
import type { PageServerLoad } from './$types';

/** Editions that can be downloaded. */
export const load: PageServerLoad = (event) => publicApi(event).call('listIndices');
