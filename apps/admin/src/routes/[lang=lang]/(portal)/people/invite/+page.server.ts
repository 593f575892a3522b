import { invitation } from '@olshem/contracts';
import { portalApi } from '#lib/server/portal-api.ts';
import { emptyForm, faultyForm, refusedForm, sentForm } from '#lib/server/portal-form.ts';
import { wanted } from '#lib/server/replies.ts';
import type { Actions, PageServerLoad } from './$types';

/** An empty form, and the organisations that people may belong to. */
export const load: PageServerLoad = async (event) => {
  const { organisations } = await wanted(portalApi(event).call('listOrganisations'), event);
  const asked = event.url.searchParams;
  const role = asked.get('role') === 'agency' ? 'agency' : 'assessor';
  const organisationId = asked.get('organisation') ?? '';
  return {
    organisations,
    invite: await emptyForm('invite', invitation, { role, organisationId }),
    cycle: asked.get('cycle') ?? undefined,
  };
};

export const actions: Actions = {
  invite: async (event) => {
    const form = await sentForm('invite', invitation, event);
    if (!form.valid) return faultyForm(form);
    const reply = await portalApi(event).call('invitePerson', { body: form.data });
    return reply.ok ? { form, invited: reply.body } : refusedForm(form, reply.problem);
  },
};
