import { portalApi } from '#lib/server/portal-api.ts';
import { wanted } from '#lib/server/replies.ts';
import type { LayoutServerLoad } from './$types';

/** Who is signed in and which cycles there are; without a session the sign-in page. */
export const load: LayoutServerLoad = async (event) => {
  const api = portalApi(event);
  const [me, { cycles }] = await Promise.all([
    wanted(api.call('readMe'), event),
    wanted(api.call('listCycles'), event),
  ]);
  // A cycle under way is more likely meant than one that is over.
  const chosen =
    cycles.find(({ id }) => id === event.params.cycle) ??
    cycles.find(({ stage }) => stage !== 'published' && stage !== 'preparation') ??
    cycles.find(({ stage }) => stage !== 'published') ??
    cycles[0];
  return { me, cycles, chosen };
};
