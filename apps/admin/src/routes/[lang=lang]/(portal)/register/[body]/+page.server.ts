import { actAnnulment, bodyChange, type BodyChange } from '@olshem/contracts';
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
  const { group, region, aliases, version } = body;
  const now = { group: group as BodyChange['group'], region: region ?? '', aliases, version };
  const annuls = await Promise.all(body.acts.map(({ id }) => emptyForm(`annul-${id}`, actAnnulment)));
  return {
    body,
    bodies,
    change: await emptyForm('change', bodyChange, now),
    rename: await emptyForm('rename', renaming, { name: body.name, abbreviation: body.abbreviation }),
    reorganise: await emptyForm('reorganise', reorganisation, { from: [body.id] }),
    annuls: Object.fromEntries(body.acts.map(({ id }, at) => [id, annuls[at]!])),
  };
};

export const actions: Actions = {
  change: async (event) => {
    const form = await sentForm('change', bodyChange, event);
    if (!form.valid) return faultyForm(form);
    const sent = { path: { bodyId: event.params.body }, body: form.data };
    const reply = await portalApi(event).call('changeBody', sent);
    return reply.ok ? { form, saved: true } : refusedForm(form, reply.problem);
  },
  rename: async (event) => {
    const form = await sentForm('rename', renaming, event);
    if (!form.valid) return faultyForm(form);
    const { body } = event.params;
    const act = { ...form.data, kind: 'rename' as const, from: [body], to: [body] };
    const reply = await portalApi(event).call('recordBodyAct', { body: act });
    return reply.ok ? { form, recorded: true } : refusedForm(form, reply.problem);
  },
  annul: async (event) => {
    const actId = event.url.searchParams.get('act') ?? '';
    const form = await sentForm(`annul-${actId}`, actAnnulment, event);
    if (!form.valid) return faultyForm(form);
    const reply = await portalApi(event).call('annulBodyAct', { path: { actId }, body: form.data });
    return reply.ok ? { form, annulled: true } : refusedForm(form, reply.problem);
  },
  reorganise: async (event) => {
    const form = await sentForm('reorganise', reorganisation, event);
    if (!form.valid) return faultyForm(form);
    const reply = await portalApi(event).call('recordBodyAct', { body: form.data });
    return reply.ok ? { form, recorded: true } : refusedForm(form, reply.problem);
  },
};
