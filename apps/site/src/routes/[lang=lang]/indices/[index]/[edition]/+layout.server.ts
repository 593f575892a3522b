import { publicApi } from '#lib/server/api.ts';
import type { LayoutServerLoad } from './$types';

/** The edition that every page below is about. */
export const load: LayoutServerLoad = async (event) => ({
  edition: await publicApi(event).edition(event.params.index, event.params.edition),
});
