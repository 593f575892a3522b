import { portalApi } from '#lib/server/portal-api.ts';
import { wanted } from '#lib/server/replies.ts';
import type { LayoutServerLoad } from './$types';

/** The cycle that every page below is about. */
export const load: LayoutServerLoad = async (event) => ({
  cycle: await wanted(portalApi(event).call('readCycle', { path: { cycleId: event.params.cycle } }), event),
});
