import { indexChange } from '@olshem/contracts';
import { error } from '@sveltejs/kit';
import { portalApi } from '#lib/server/portal-api.ts';
import { emptyForm, faultyForm, refusedForm, sentForm } from '#lib/server/portal-form.ts';
import { wanted } from '#lib/server/replies.ts';
import type { Actions, PageServerLoad } from './$types';

/** An index with its editions, and the form that gives it another title. */
export const load: PageServerLoad = async (event) => {
  const { indices } = await wanted(portalApi(event).call('listIndices'), event);
  const index = indices.find(({ id }) => id === event.params.index);
  if (!index) error(404);
  const { title, version } = index;
  return { index, change: await emptyForm('change', indexChange, { title, version }) };
};

export const actions: Actions = {
  change: async (event) => {
    const form = await sentForm('change', indexChange, event);
    if (!form.valid) return faultyForm(form);
    const sent = { path: { index: event.params.index }, body: form.data };
    const reply = await portalApi(event).call('changeIndex', sent);
    return reply.ok ? { form, saved: true } : refusedForm(form, reply.problem);
  },
};
