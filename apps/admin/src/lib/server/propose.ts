import type { ProposedAct } from '@olshem/contracts';
import type { Text } from '@olshem/scoring';
import { fail, redirect } from '@sveltejs/kit';
import { missingReasons } from '#lib/cycle/public-reason.ts';
import { pathsOf } from '#lib/paths.ts';
import { portalApi } from './portal-api.ts';
import { refused } from './replies.ts';

/** Where the act is proposed. */
type Event = Parameters<typeof portalApi>[0] & { params: { lang: 'kk' | 'ru' | 'en'; cycle: string } };

/**
 * Proposes an act to the second administrator and goes to the list of proposals. Comes back with what was typed where a language
 * of the reason is missing or the API refuses.
 */
export async function propose<Typed extends object>(
  event: Event,
  { version, act, reason }: { version: number; act: ProposedAct; reason: Text },
  typed: Typed,
) {
  const faults = missingReasons(reason, event.params.lang);
  if (Object.keys(faults).length > 0) return fail(422, { typed, faults });
  const reply = await portalApi(event).call('propose', {
    path: { cycleId: event.params.cycle },
    body: { version, act, reason },
  });
  if (!reply.ok) return refused(reply.problem, typed);
  redirect(303, `${pathsOf(event.params.lang).proposals(event.params.cycle)}?asked`);
}
