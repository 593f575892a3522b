import { portalApi } from '#lib/server/portal-api.ts';
import { wanted } from '#lib/server/replies.ts';
import type { PageServerLoad } from './$types';

/** The indices of the register with their editions. */
export const load: PageServerLoad = async (event) => wanted(portalApi(event).call('listIndices'), event);
