import { DATED_STAGES } from '@olshem/contracts';
import { textOf, versionOf } from '#lib/forms.ts';
import { demandAdministrator, settled } from '#lib/server/opening.ts';
import { portalApi } from '#lib/server/portal-api.ts';
import { wanted } from '#lib/server/replies.ts';
import type { Actions, PageServerLoad } from './$types';

/** The days are the administrator's. */
export const load: PageServerLoad = async (event) => {
  demandAdministrator((await event.parent()).me);
  return { half: event.url.searchParams.has('half') };
};

export const actions: Actions = {
  save: async (event) => {
    const form = await event.request.formData();
    const stages = DATED_STAGES.map((stage) => ({
      stage,
      opensOn: textOf(form, `opens-${stage}`),
      closesOn: textOf(form, `closes-${stage}`),
    }));
    return save(event, versionOf(form), stages);
  },
  take: async (event) => {
    const form = await event.request.formData();
    const path = { cycleId: event.params.cycle };
    const { proposal } = await wanted(portalApi(event).call('readOpening', { path }), event);
    return save(event, versionOf(form), proposal.stages);
  },
};

async function save(
  event: Parameters<typeof portalApi>[0] & Parameters<typeof settled>[0],
  version: number,
  stages: { stage: (typeof DATED_STAGES)[number]; opensOn: string; closesOn: string }[],
) {
  const path = { cycleId: event.params.cycle };
  const reply = await portalApi(event).call('saveOpeningCalendar', { path, body: { version, stages } });
  return settled(event, 'calendar', reply, { stages });
}
