import { STAGES } from '@olshem/contracts';
import { error, redirect } from '@sveltejs/kit';
import { textOf, versionOf } from '#lib/forms.ts';
import { pathsOf } from '#lib/paths.ts';
import { portalApi } from '#lib/server/portal-api.ts';
import { refused } from '#lib/server/replies.ts';
import type { Actions, PageServerLoad } from './$types';

/** Dates are the administrator's; for everyone else they stand on the board. */
export const load: PageServerLoad = async (event) => {
  const { me } = await event.parent();
  if (me.role !== 'administrator') error(404, 'not-found');
  return { saved: event.url.searchParams.has('saved') };
};

export const actions: Actions = {
  default: async (event) => {
    const form = await event.request.formData();
    const reason = textOf(form, 'reason');
    const dates = STAGES.map((stage) => ({
      stage,
      opensOn: textOf(form, `opens-${stage}`),
      closesOn: textOf(form, `closes-${stage}`),
    })).filter(({ opensOn, closesOn }) => opensOn !== '' && closesOn !== '');
    const reply = await portalApi(event).call('changeCalendar', {
      path: { cycleId: event.params.cycle },
      body: { version: versionOf(form), stages: dates, reason },
    });
    if (!reply.ok) return refused(reply.problem, { reason, dates });
    redirect(303, `${pathsOf(event.params.lang).calendar(event.params.cycle)}?saved`);
  },
};
