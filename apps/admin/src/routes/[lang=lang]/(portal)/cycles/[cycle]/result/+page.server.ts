import { error } from '@sveltejs/kit';
import { methodologyOf } from '#lib/server/methodology.ts';
import { effectsOf } from '#lib/values/methodology-words.ts';
import { portalApi } from '#lib/server/portal-api.ts';
import { wanted } from '#lib/server/replies.ts';
import type { PageServerLoad } from './$types';

/** The draft result of the body that the person belongs to. */
export const load: PageServerLoad = async (event) => {
  const { me, cycle } = await event.parent();
  const { bodyId } = me.organisation;
  if (bodyId === null) error(404, 'no-own-body');
  return {
    result: await wanted(
      portalApi(event).call('readDraftResult', { path: { cycleId: cycle.id, bodyId } }),
      event,
    ),
    effects: effectsOf(await methodologyOf(event, cycle)),
  };
};
