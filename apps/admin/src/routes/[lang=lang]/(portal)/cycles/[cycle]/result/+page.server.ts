import type { Cycle } from '@olshem/contracts';
import { error } from '@sveltejs/kit';
import { methodologyOf } from '#lib/server/methodology.ts';
import { effectsOf, indicatorTitles, inputsByIndicator } from '#lib/values/methodology-words.ts';
import { portalApi } from '#lib/server/portal-api.ts';
import { wanted } from '#lib/server/replies.ts';
import type { PageServerLoad } from './$types';

/** The draft; nothing while the cycle is back in an earlier stage, where what was shown before still stands. */
async function result(
  event: Parameters<typeof portalApi>[0] & Parameters<typeof wanted>[1],
  { id, stage, disclosures }: Pick<Cycle, 'id' | 'stage' | 'disclosures'>,
  bodyId: string,
) {
  if (disclosures.length > 0 && (stage === 'collection' || stage === 'preparation')) return undefined;
  const path = { cycleId: id, bodyId };
  return wanted(portalApi(event).call('readDraftResult', { path }), event);
}

/** The draft result of the body that the person belongs to. */
export const load: PageServerLoad = async (event) => {
  const { me, cycle } = await event.parent();
  const { bodyId } = me.organisation;
  if (bodyId === null) error(404, 'no-own-body');
  const methodology = await methodologyOf(event, cycle);
  return {
    disclosed: await wanted(
      portalApi(event).call('readDisclosures', { path: { cycleId: cycle.id, bodyId } }),
      event,
    ),
    titles: indicatorTitles(methodology),
    inputs: inputsByIndicator(methodology),
    result: await result(event, cycle, bodyId),
    effects: effectsOf(methodology),
  };
};
