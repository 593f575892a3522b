import { redirect } from '@sveltejs/kit';
import { textOf, versionOf } from '#lib/forms.ts';
import { pathsOf } from '#lib/paths.ts';
import { methodologyOf } from '#lib/server/methodology.ts';
import { supplierNames } from '#lib/values/methodology-words.ts';
import { portalApi } from '#lib/server/portal-api.ts';
import { ifAllowed, refused, wanted } from '#lib/server/replies.ts';
import type { Actions, PageServerLoad } from './$types';

/** The indicators for the progress of suppliers; an agency sees stages and calendar only. */
export const load: PageServerLoad = async (event) => {
  const { me, cycle } = await event.parent();
  if (cycle.stage === 'preparation') redirect(303, pathsOf(event.params.lang).opening(cycle.id));
  // An agency may not read them, and being refused would stand in the audit log as its attempt.
  const readable =
    me.role === 'agency'
      ? undefined
      : await wanted(portalApi(event).call('listCycleIndicators', { path: { cycleId: cycle.id } }), event);
  const asked =
    me.role === 'administrator' || me.role === 'auditor'
      ? await ifAllowed(portalApi(event).call('listProposals', { path: { cycleId: cycle.id } }))
      : undefined;
  return {
    waiting: asked?.proposals.filter(({ state }) => state === 'asked').length ?? 0,
    indicators: readable?.indicators ?? [],
    suppliers: {
      ...supplierNames(await methodologyOf(event, cycle)),
      ...(await organisationNames(event, me)),
    },
    moved: event.url.searchParams.has('moved'),
  };
};

export const actions: Actions = {
  advance: async (event) => {
    const form = await event.request.formData();
    const reason = textOf(form, 'reason');
    const waive = form.has('waive') ? (['announced-day', 'deadline-passed', 'extensions-over'] as const) : [];
    const reply = await portalApi(event).call('advanceCycle', {
      path: { cycleId: event.params.cycle },
      body: { version: versionOf(form), waive: [...waive], ...(reason !== '' && { reason }) },
    });
    if (!reply.ok) return refused(reply.problem, { reason });
    redirect(303, `${pathsOf(event.params.lang).cycle(event.params.cycle)}?moved`);
  },
};

/** What the organisations are called for short, to those who may read them. */
async function organisationNames(event: Parameters<typeof portalApi>[0], { role }: { role: string }) {
  if (role !== 'administrator' && role !== 'auditor') return {};
  const answer = await ifAllowed(portalApi(event).call('listOrganisations'));
  return Object.fromEntries(answer?.organisations.map(({ id, abbreviation }) => [id, abbreviation]) ?? []);
}
