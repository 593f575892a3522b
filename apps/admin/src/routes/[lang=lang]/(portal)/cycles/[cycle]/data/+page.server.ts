import { methodologyOf } from '#lib/server/methodology.ts';
import { supplierNames } from '#lib/values/methodology-words.ts';
import { portalApi } from '#lib/server/portal-api.ts';
import { wanted } from '#lib/server/replies.ts';
import type { PageServerLoad } from './$types';

/** The indicators that the person may read, with how far each is. */
export const load: PageServerLoad = async (event) => {
  const { cycle } = await event.parent();
  const { indicators } = await wanted(
    portalApi(event).call('listCycleIndicators', { path: { cycleId: cycle.id } }),
    event,
  );
  return { indicators, suppliers: supplierNames(await methodologyOf(event, cycle)) };
};
