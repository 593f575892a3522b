import { versionOf } from '#lib/forms.ts';
import { demandAdministrator, settled } from '#lib/server/opening.ts';
import { portalApi } from '#lib/server/portal-api.ts';
import { wanted } from '#lib/server/replies.ts';
import type { Actions, PageServerLoad } from './$types';

/** Which organisation each body comes by, so that someone can be invited to it. */
export const load: PageServerLoad = async (event) => {
  demandAdministrator((await event.parent()).me);
  const { organisations } = await wanted(portalApi(event).call('listOrganisations'), event);
  return {
    organisationOf: Object.fromEntries(
      organisations.flatMap(({ id, bodyId, abolished }) => (bodyId && !abolished ? [[bodyId, id]] : [])),
    ),
  };
};

export const actions: Actions = {
  check: async (event) => {
    const form = await event.request.formData();
    const reply = await portalApi(event).call('checkOpeningTask', {
      path: { cycleId: event.params.cycle },
      body: { version: versionOf(form), task: 'people' },
    });
    return settled(event, 'people', reply, {});
  },
};
