import type { OpeningBody, RegisterBody } from '@olshem/contracts';
import { textOf, versionOf } from '#lib/forms.ts';
import { methodologyOf } from '#lib/server/methodology.ts';
import { demandAdministrator, settled } from '#lib/server/opening.ts';
import { portalApi } from '#lib/server/portal-api.ts';
import { wanted } from '#lib/server/replies.ts';
import type { Actions, PageServerLoad } from './$types';

/** The bodies of the register that can be rated, and those that are chosen. */
export const load: PageServerLoad = async (event) => {
  const { me, opening, cycle } = await event.parent();
  demandAdministrator(me);
  const { bodies } = await wanted(portalApi(event).call('listBodies'), event);
  const { groups } = await methodologyOf(event, cycle);
  const chosen = new Map(opening.bodies.map((body) => [body.id, body]));
  return {
    groups,
    half: event.url.searchParams.has('half'),
    rows: bodies
      .filter(({ id, validTo }) => validTo === null || chosen.has(id))
      .map((body) => ({
        id: body.id,
        name: body.name,
        validTo: body.validTo,
        rated: chosen.has(body.id),
        group: chosen.get(body.id)?.group ?? ownGroup(body, groups),
        limits: chosen.get(body.id)?.applicability.length ?? 0,
      })),
  };
};

function ownGroup({ group }: RegisterBody, groups: readonly { id: string }[]): string {
  return groups.some(({ id }) => id === group) ? group : '';
}

export const actions: Actions = {
  save: async (event) => {
    const form = await event.request.formData();
    const rated = new Set(form.getAll('rated').map(String));
    const shown = form.getAll('shown').map(String);
    const take = textOf(form, 'take');
    const api = portalApi(event);
    const path = { cycleId: event.params.cycle };
    const { bodies: before } = await wanted(api.call('readOpening', { path }), event);
    const limits = new Map(before.map(({ id, applicability }) => [id, applicability]));
    const bodies = shown.flatMap((id): OpeningBody[] => {
      const group = textOf(form, `group-${id}`);
      const isRated = rated.has(id) || (take !== '' && group === take);
      return isRated ? [{ id, group, applicability: limits.get(id) ?? [] }] : [];
    });
    const reply = await api.call('saveOpeningBodies', { path, body: { version: versionOf(form), bodies } });
    return settled(event, 'bodies', reply, { bodies });
  },
};
