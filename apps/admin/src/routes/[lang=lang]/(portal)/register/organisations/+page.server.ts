import { ORGANISATION_KINDS } from '@olshem/contracts';
import { portalApi } from '#lib/server/portal-api.ts';
import { wanted } from '#lib/server/replies.ts';
import type { PageServerLoad } from './$types';

/** The organisations of the register, narrowed by the address. */
export const load: PageServerLoad = async (event) => {
  const { organisations } = await wanted(portalApi(event).call('listOrganisations'), event);
  const asked = event.url.searchParams;
  return {
    organisations,
    query: asked.get('q') ?? '',
    kind: ORGANISATION_KINDS.find((kind) => kind === asked.get('kind')),
    withAbolished: asked.get('abolished') === 'yes',
  };
};
