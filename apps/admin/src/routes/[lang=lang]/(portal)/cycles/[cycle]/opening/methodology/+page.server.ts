import { textOf, versionOf } from '#lib/forms.ts';
import { demandAdministrator, settled } from '#lib/server/opening.ts';
import { portalApi } from '#lib/server/portal-api.ts';
import { wanted } from '#lib/server/replies.ts';
import type { Actions, PageServerLoad } from './$types';

/** The versions in force, and what one of them changes against the edition before. */
export const load: PageServerLoad = async (event) => {
  const { me, opening } = await event.parent();
  demandAdministrator(me);
  const api = portalApi(event);
  const { versions } = await wanted(api.call('listRegisteredVersions'), event);
  const choice = versions.filter(
    ({ state, digest }) => state === 'in-force' || digest === opening.methodologyDigest,
  );
  const looked = event.url.searchParams.get('version') ?? opening.methodologyDigest;
  const path = { cycleId: opening.cycleId, digest: looked };
  return {
    looked,
    versions: choice.map(({ digest, title, version }) => ({ digest, title, version })),
    check: await wanted(api.call('checkOpeningVersion', { path }), event),
  };
};

export const actions: Actions = {
  save: async (event) => {
    const form = await event.request.formData();
    const methodologyDigest = textOf(form, 'version');
    const reply = await portalApi(event).call('saveOpeningMethodology', {
      path: { cycleId: event.params.cycle },
      body: { version: versionOf(form, 'seen'), methodologyDigest },
    });
    return settled(event, 'methodology', reply, { methodologyDigest });
  },
};
