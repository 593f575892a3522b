import type { Stage } from '@olshem/contracts';
import { redirect } from '@sveltejs/kit';
import { textOf, versionOf } from '#lib/forms.ts';
import { pathsOf } from '#lib/paths.ts';
import { methodologyOf } from '#lib/server/methodology.ts';
import { supplierNames } from '#lib/values/methodology-words.ts';
import { portalApi } from '#lib/server/portal-api.ts';
import { refused, wanted } from '#lib/server/replies.ts';
import type { Actions, PageServerLoad } from './$types';

/** The indicators for the progress of suppliers; an agency sees stages and calendar only. */
export const load: PageServerLoad = async (event) => {
  const { me, cycle } = await event.parent();
  // An agency may not read them, and being refused would stand in the audit log as its attempt.
  const readable =
    me.role === 'agency'
      ? undefined
      : await wanted(portalApi(event).call('listCycleIndicators', { path: { cycleId: cycle.id } }), event);
  return {
    indicators: readable?.indicators ?? [],
    suppliers: supplierNames(await methodologyOf(event, cycle)),
    moved: event.url.searchParams.has('moved'),
  };
};

export const actions: Actions = {
  advance: async (event) => {
    const form = await event.request.formData();
    const reason = textOf(form, 'reason');
    const waive = form.has('waive') ? ['deadline-passed' as const] : [];
    const reply = await portalApi(event).call('advanceCycle', {
      path: { cycleId: event.params.cycle },
      body: { version: versionOf(form), waive, ...(reason !== '' && { reason }) },
    });
    if (!reply.ok) return refused(reply.problem, { reason });
    redirect(303, `${pathsOf(event.params.lang).cycle(event.params.cycle)}?moved`);
  },
  back: async (event) => {
    const form = await event.request.formData();
    const reason = textOf(form, 'reason');
    const reply = await portalApi(event).call('returnCycle', {
      path: { cycleId: event.params.cycle },
      body: { version: versionOf(form), to: textOf(form, 'to') as Stage, reason },
    });
    if (!reply.ok) return refused(reply.problem, { reason });
    redirect(303, `${pathsOf(event.params.lang).cycle(event.params.cycle)}?moved`);
  },
};
