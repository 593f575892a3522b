import { error } from '@sveltejs/kit';
import { portalApi } from '#lib/server/portal-api.ts';
import { emptyForm, faultyForm, refusedForm, sentForm } from '#lib/server/portal-form.ts';
import { wanted } from '#lib/server/replies.ts';
import { renaming, reorganisation } from './acts.ts';
import type { Actions, PageServerLoad } from './$types';

/** A body of the register with what happened to it, and the forms for what happens next. */
export const load: PageServerLoad = async (event) => {
  const { bodies } = await wanted(portalApi(event).call('listBodies'), event);
  const body = bodies.find(({ id }) => id === event.params.body);
  if (!body) error(404);
  return {
    body,
    bodies,
    rename: await emptyForm('rename', renaming),
    reorganise: await emptyForm('reorganise', reorganisation, { from: [body.id] }),
  };
};

export const actions: Actions = {
  rename: async (event) => {
    const form = await sentForm('rename', renaming, event);
    if (!form.valid) return faultyForm(form);
    const { body } = event.params;
    const act = { ...form.data, kind: 'rename' as const, from: [body], to: [body] };
    const reply = await portalApi(event).call('recordBodyAct', { body: act });
    return reply.ok ? { form, recorded: true } : refusedForm(form, reply.problem);
  },
  reorganise: async (event) => {
    const form = await sentForm('reorganise', reorganisation, event);
    if (!form.valid) return faultyForm(form);
    const reply = await portalApi(event).call('recordBodyAct', { body: form.data });
    return reply.ok ? { form, recorded: true } : refusedForm(form, reply.problem);
  },
};
