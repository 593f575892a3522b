import { accessChange, linkRequest } from '@olshem/contracts';
import { error } from '@sveltejs/kit';
import { portalApi } from '#lib/server/portal-api.ts';
import { emptyForm, faultyForm, refusedForm, sentForm } from '#lib/server/portal-form.ts';
import { wanted } from '#lib/server/replies.ts';
import type { Actions, PageServerLoad } from './$types';

/** One person, with the forms for their link and their access. */
export const load: PageServerLoad = async (event) => {
  const { people } = await wanted(portalApi(event).call('listPeople'), event);
  const person = people.find(({ id }) => id === event.params.person);
  if (!person) error(404);
  const disabled = !person.disabled;
  return {
    person,
    link: await emptyForm('link', linkRequest),
    access: await emptyForm('access', accessChange, { disabled }),
  };
};

export const actions: Actions = {
  link: async (event) => {
    const form = await sentForm('link', linkRequest, event);
    if (!form.valid) return faultyForm(form);
    const path = { personId: event.params.person };
    const reply = await portalApi(event).call('renewLink', { path, body: form.data });
    return reply.ok ? { form, renewed: reply.body } : refusedForm(form, reply.problem);
  },
  access: async (event) => {
    const form = await sentForm('access', accessChange, event);
    if (!form.valid) return faultyForm(form);
    const path = { personId: event.params.person };
    const reply = await portalApi(event).call('changeAccess', { path, body: form.data });
    return reply.ok ? { form, changed: reply.body.name } : refusedForm(form, reply.problem);
  },
};
