import { CHOSEN, rememberCycle } from '#lib/server/cookies.ts';
import { portalApi } from '#lib/server/portal-api.ts';
import { wanted } from '#lib/server/replies.ts';
import { chosenCycle } from '#lib/shell/navigation.ts';
import type { LayoutServerLoad } from './$types';

/** Who is signed in and which cycles there are; without a session the sign-in page. */
export const load: LayoutServerLoad = async (event) => {
  const api = portalApi(event);
  const [me, { cycles }] = await Promise.all([
    wanted(api.call('readMe'), event),
    wanted(api.call('listCycles'), event),
  ]);
  const chosen = chosenCycle(cycles, event.params.cycle, event.cookies.get(CHOSEN));
  // Pages of no cycle lead on to the one that was looked at last.
  if (chosen && chosen.id === event.params.cycle) rememberCycle(event, chosen.id);
  return { me, cycles, chosen };
};
