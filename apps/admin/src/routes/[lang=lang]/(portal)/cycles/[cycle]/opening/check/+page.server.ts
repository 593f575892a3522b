import { redirect } from '@sveltejs/kit';
import { versionOf } from '#lib/forms.ts';
import { pathsOf } from '#lib/paths.ts';
import { methodologyOf } from '#lib/server/methodology.ts';
import { demandAdministrator } from '#lib/server/opening.ts';
import { portalApi } from '#lib/server/portal-api.ts';
import { refused } from '#lib/server/replies.ts';
import type { Actions, PageServerLoad } from './$types';

/** Everything that was settled, for a last look. */
export const load: PageServerLoad = async (event) => {
  const { me, cycle } = await event.parent();
  demandAdministrator(me);
  const { title, version, groups } = await methodologyOf(event, cycle);
  return { methodology: { title, version, groups } };
};

export const actions: Actions = {
  open: async (event) => {
    const form = await event.request.formData();
    const reply = await portalApi(event).call('advanceCycle', {
      path: { cycleId: event.params.cycle },
      body: { version: versionOf(form), waive: [] },
    });
    if (!reply.ok) return refused(reply.problem, {});
    redirect(303, `${pathsOf(event.params.lang).cycle(event.params.cycle)}?moved`);
  },
};
