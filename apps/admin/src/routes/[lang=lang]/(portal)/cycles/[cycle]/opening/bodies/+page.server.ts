import type { OpeningBody, RegisterBody } from '@olshem/contracts';
import { redirect } from '@sveltejs/kit';
import { textOf, versionOf } from '#lib/forms.ts';
import { pathsOf } from '#lib/paths.ts';
import { methodologyOf } from '#lib/server/methodology.ts';
import { demandAdministrator, settled } from '#lib/server/opening.ts';
import { portalApi } from '#lib/server/portal-api.ts';
import { refused, wanted } from '#lib/server/replies.ts';
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
    replaced: event.url.searchParams.has('replaced'),
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

/** The bodies as the form has them. What applies to each is not part of it and stays. */
async function typedBodies(event: Parameters<Actions[string]>[0], form: FormData): Promise<OpeningBody[]> {
  const rated = new Set(form.getAll('rated').map(String));
  const take = textOf(form, 'take');
  const path = { cycleId: event.params.cycle };
  const { bodies: before } = await wanted(portalApi(event).call('readOpening', { path }), event);
  const limits = new Map(before.map(({ id, applicability }) => [id, applicability]));
  return form.getAll('shown').flatMap((shown): OpeningBody[] => {
    const id = String(shown);
    const group = textOf(form, `group-${id}`);
    const isRated = rated.has(id) || (take !== '' && group === take);
    return isRated ? [{ id, group, applicability: limits.get(id) ?? [] }] : [];
  });
}

export const actions: Actions = {
  save: async (event) => {
    const form = await event.request.formData();
    const bodies = await typedBodies(event, form);
    const sent = { path: { cycleId: event.params.cycle }, body: { version: versionOf(form), bodies } };
    return settled(event, 'bodies', await portalApi(event).call('saveOpeningBodies', sent), { bodies });
  },
  /** What is ticked is saved first, so that nothing typed is lost; then successors take the place of what is over. */
  replace: async (event) => {
    const form = await event.request.formData();
    const typed = await typedBodies(event, form);
    const api = portalApi(event);
    const path = { cycleId: event.params.cycle };
    // Whoever is replaced is in the cycle, also with the tick taken off.
    const replaced = form.getAll('replace').flatMap((ids) => String(ids).split(' '));
    const { bodies: before } = await wanted(api.call('readOpening', { path }), event);
    const bodies = [
      ...typed,
      ...before
        .filter(({ id }) => replaced.includes(id) && typed.every((body) => body.id !== id))
        .map(({ id, group, applicability }) => ({ id, group, applicability })),
    ];
    const saved = await api.call('saveOpeningBodies', { path, body: { version: versionOf(form), bodies } });
    if (!saved.ok) return refused(saved.problem, { bodies: typed });
    const body = { version: saved.body.version, bodies: replaced };
    const reply = await api.call('replaceOpeningBodies', { path, body });
    if (!reply.ok) return refused(reply.problem, { bodies: typed });
    redirect(303, `${pathsOf(event.params.lang).openingTask(event.params.cycle, 'bodies')}?replaced`);
  },
};
