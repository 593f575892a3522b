import { OPENING_TASKS, type OpeningTaskName } from '@olshem/contracts';
import { redirect } from '@sveltejs/kit';
import { textOf, versionOf } from '#lib/forms.ts';
import { pathsOf } from '#lib/paths.ts';
import { methodologyOf } from '#lib/server/methodology.ts';
import { portalApi } from '#lib/server/portal-api.ts';
import { refused } from '#lib/server/replies.ts';
import type { Actions, PageServerLoad } from './$types';

/** The tasks, with what the methodology and its groups are called. */
export const load: PageServerLoad = async (event) => {
  const { cycle } = await event.parent();
  const { title, version, groups } = await methodologyOf(event, cycle);
  const saved = event.url.searchParams.get('saved');
  const task = OPENING_TASKS.find((each) => each === saved);
  return { methodology: { title, version, groups }, saved: task satisfies OpeningTaskName | undefined };
};

export const actions: Actions = {
  discard: async (event) => {
    const form = await event.request.formData();
    const reply = await portalApi(event).call('discardCycle', {
      path: { cycleId: event.params.cycle },
      body: { version: versionOf(form) },
    });
    if (!reply.ok) return refused(reply.problem, { sure: textOf(form, 'sure') });
    redirect(303, `${pathsOf(event.params.lang).home}?discarded`);
  },
};
