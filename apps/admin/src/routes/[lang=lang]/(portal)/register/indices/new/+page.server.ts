import { newIndex } from '@olshem/contracts';
import { redirect } from '@sveltejs/kit';
import { pathsOf } from '#lib/paths.ts';
import { portalApi } from '#lib/server/portal-api.ts';
import { emptyForm, faultyForm, refusedForm, sentForm } from '#lib/server/portal-form.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async () => ({ add: await emptyForm('add', newIndex) });

export const actions: Actions = {
  add: async (event) => {
    const form = await sentForm('add', newIndex, event);
    if (!form.valid) return faultyForm(form);
    const reply = await portalApi(event).call('addIndex', { body: form.data });
    if (!reply.ok) return refusedForm(form, reply.problem);
    redirect(303, pathsOf(event.params.lang).index(reply.body.id));
  },
};
