import { methodologyOf } from '#lib/server/methodology.ts';
import { effectsOf, inputsByIndicator } from '#lib/values/methodology-words.ts';
import { portalApi } from '#lib/server/portal-api.ts';
import { wanted } from '#lib/server/replies.ts';
import type { PageServerLoad } from './$types';

/** The draft result of any body, for those who oversee. */
export const load: PageServerLoad = async (event) => {
  const { cycle } = await event.parent();
  const methodology = await methodologyOf(event, cycle);
  return {
    result: await wanted(
      portalApi(event).call('readDraftResult', { path: { cycleId: cycle.id, bodyId: event.params.body } }),
      event,
    ),
    effects: effectsOf(methodology),
    inputs: inputsByIndicator(methodology),
  };
};
