import { organisationChange } from '@olshem/contracts';
import { error } from '@sveltejs/kit';
import { portalApi } from '#lib/server/portal-api.ts';
import { emptyForm, faultyForm, refusedForm, sentForm } from '#lib/server/portal-form.ts';
import { wanted } from '#lib/server/replies.ts';
import type { Actions, PageServerLoad } from './$types';

/** An organisation with its people, and the form that changes it. */
export const load: PageServerLoad = async (event) => {
  const api = portalApi(event);
  const [{ organisations }, { bodies }, { people }] = await Promise.all([
    wanted(api.call('listOrganisations'), event),
    wanted(api.call('listBodies'), event),
    wanted(api.call('listPeople'), event),
  ]);
  const organisation = organisations.find(({ id }) => id === event.params.organisation);
  if (!organisation) error(404);
  const { kinds, name, abbreviation, bodyId, version } = organisation;
  const now = { kinds, name, abbreviation, bodyId: bodyId ?? '', version };
  return {
    organisation,
    bodies,
    people: people.filter((person) => person.organisation.id === organisation.id),
    change: await emptyForm('change', organisationChange, now),
  };
};

export const actions: Actions = {
  change: async (event) => {
    const form = await sentForm('change', organisationChange, event);
    if (!form.valid) return faultyForm(form);
    const { organisation: organisationId } = event.params;
    const sent = { path: { organisationId }, body: form.data };
    const reply = await portalApi(event).call('changeOrganisation', sent);
    return reply.ok ? { form, saved: true } : refusedForm(form, reply.problem);
  },
};
