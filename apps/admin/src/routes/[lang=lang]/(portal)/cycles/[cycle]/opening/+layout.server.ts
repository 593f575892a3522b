import { redirect } from '@sveltejs/kit';
import { pathsOf } from '#lib/paths.ts';
import { portalApi } from '#lib/server/portal-api.ts';
import { wanted } from '#lib/server/replies.ts';
import type { LayoutServerLoad } from './$types';

/** The preparation of the cycle; once it is open, its board. */
export const load: LayoutServerLoad = async (event) => {
  const { cycle } = await event.parent();
  if (cycle.stage !== 'preparation') redirect(303, pathsOf(event.params.lang).cycle(cycle.id));
  const path = { cycleId: cycle.id };
  return { opening: await wanted(portalApi(event).call('readOpening', { path }), event) };
};
