import { openingEdition } from '@olshem/contracts';
import { demandAdministrator, settled } from '#lib/server/opening.ts';
import { portalApi } from '#lib/server/portal-api.ts';
import { emptyForm, faultyForm, refusedForm, sentForm } from '#lib/server/portal-form.ts';
import type { Actions, PageServerLoad } from './$types';

/** Titles and period as they stand. */
export const load: PageServerLoad = async (event) => {
  const { me, opening } = await event.parent();
  demandAdministrator(me);
  const { version, title, lastMonth } = opening;
  const edition = await emptyForm('edition', openingEdition, { version, title, lastMonth: lastMonth ?? '' });
  return { edition };
};

export const actions: Actions = {
  save: async (event) => {
    const form = await sentForm('edition', openingEdition, event);
    if (!form.valid) return faultyForm(form);
    const path = { cycleId: event.params.cycle };
    const reply = await portalApi(event).call('saveOpeningEdition', { path, body: form.data });
    if (!reply.ok) return refusedForm(form, reply.problem);
    return settled(event, 'edition', reply, {});
  },
};
