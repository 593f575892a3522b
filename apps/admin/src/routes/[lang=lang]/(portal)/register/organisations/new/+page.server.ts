import { newOrganisation } from '@olshem/contracts';
import { redirect } from '@sveltejs/kit';
import { pathsOf } from '#lib/paths.ts';
import { portalApi } from '#lib/server/portal-api.ts';
import { emptyForm, faultyForm, refusedForm, sentForm } from '#lib/server/portal-form.ts';
import { wanted } from '#lib/server/replies.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
  const { bodies } = await wanted(portalApi(event).call('listBodies'), event);
  return { bodies, add: await emptyForm('add', newOrganisation, { kinds: ['supplier'] }) };
};

export const actions: Actions = {
  add: async (event) => {
    const form = await sentForm('add', newOrganisation, event);
    if (!form.valid) return faultyForm(form);
    const reply = await portalApi(event).call('addOrganisation', { body: form.data });
    if (!reply.ok) return refusedForm(form, reply.problem);
    redirect(303, pathsOf(event.params.lang).organisation(reply.body.id));
  },
};
