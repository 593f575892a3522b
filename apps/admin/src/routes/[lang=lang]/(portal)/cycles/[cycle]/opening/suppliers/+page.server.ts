import { criteriaOf, isIndicator } from '@olshem/scoring';
import { textOf, versionOf } from '#lib/forms.ts';
import { methodologyOf } from '#lib/server/methodology.ts';
import { demandAdministrator, settled } from '#lib/server/opening.ts';
import { portalApi } from '#lib/server/portal-api.ts';
import { wanted } from '#lib/server/replies.ts';
import type { Actions, PageServerLoad } from './$types';

/** The indicators by criterion, and the organisations that may supply them. */
export const load: PageServerLoad = async (event) => {
  const { me, cycle } = await event.parent();
  demandAdministrator(me);
  const { organisations } = await wanted(portalApi(event).call('listOrganisations'), event);
  const methodology = await methodologyOf(event, cycle);
  return {
    half: event.url.searchParams.has('half'),
    organisations: organisations
      .filter(({ kinds, abolished }) => kinds.includes('supplier') && !abolished)
      .map(({ id, name }) => ({ id, name })),
    criteria: criteriaOf(methodology)
      .map(({ id, title, children }) => ({
        id,
        title,
        indicators: children.filter(isIndicator).map((indicator) => ({
          id: indicator.id,
          title: indicator.title,
        })),
      }))
      .filter(({ indicators }) => indicators.length > 0),
  };
};

export const actions: Actions = {
  save: async (event) => {
    const form = await event.request.formData();
    const suppliers = form.getAll('indicator').map((indicator) => ({
      indicatorId: String(indicator),
      organisationId: textOf(form, `supplier-${String(indicator)}`),
    }));
    const reply = await portalApi(event).call('saveOpeningSuppliers', {
      path: { cycleId: event.params.cycle },
      body: { version: versionOf(form), suppliers },
    });
    return settled(event, 'suppliers', reply, { suppliers });
  },
};
