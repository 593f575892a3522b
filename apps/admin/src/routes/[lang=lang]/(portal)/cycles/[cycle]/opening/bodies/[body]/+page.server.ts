import type { OpeningBody } from '@olshem/contracts';
import { APPLICABILITY_STATUSES, applicabilityOf, nodesOf } from '@olshem/scoring';
import { error, redirect } from '@sveltejs/kit';
import { textOf, versionOf } from '#lib/forms.ts';
import { pathsOf } from '#lib/paths.ts';
import { methodologyOf } from '#lib/server/methodology.ts';
import { demandAdministrator } from '#lib/server/opening.ts';
import { portalApi } from '#lib/server/portal-api.ts';
import { refused, wanted } from '#lib/server/replies.ts';
import type { Actions, PageServerLoad } from './$types';

/** Every node of the tree that the body's group is asked about, with what holds for it. */
export const load: PageServerLoad = async (event) => {
  const { me, opening, cycle } = await event.parent();
  demandAdministrator(me);
  const body = opening.bodies.find(({ id }) => id === event.params.body);
  if (!body) error(404, 'not-found');
  const methodology = await methodologyOf(event, cycle);
  const { index, grounds } = methodology;
  const said = Object.fromEntries(body.applicability.map(({ nodeId, ...limit }) => [nodeId, limit]));
  const limits = applicabilityOf(methodology, { group: body.group, applicability: said });
  const criteria = new Set(index.children.map(({ id }) => id));
  return {
    body,
    grounds,
    nodes: nodesOf(index)
      .filter(({ id }) => limits.get(id)?.ground !== 'other-group')
      .map(({ id, title }) => ({
        id,
        title,
        inherited: said[id] ? null : (limits.get(id)?.status ?? null),
        depth: id === index.id ? 0 : criteria.has(id) ? 1 : 2,
      })),
  };
};

type Limits = OpeningBody['applicability'];

export const actions: Actions = {
  save: async (event) => {
    const form = await event.request.formData();
    const applicability = limitsIn(form);
    const api = portalApi(event);
    const path = { cycleId: event.params.cycle };
    const opening = await wanted(api.call('readOpening', { path }), event);
    const bodies = opening.bodies.map(({ id, group, applicability: kept }) => ({
      id,
      group,
      applicability: id === event.params.body ? applicability : kept,
    }));
    const reply = await api.call('saveOpeningBodies', { path, body: { version: versionOf(form), bodies } });
    if (!reply.ok) return refused(reply.problem, { applicability });
    const { openingBody, openingTask } = pathsOf(event.params.lang);
    const own = `bodies.${event.params.body}.`;
    const faulty = reply.body.tasks.some(({ faults }) => faults.some(({ path: at }) => at.startsWith(own)));
    redirect(
      303,
      faulty ? openingBody(event.params.cycle, event.params.body) : openingTask(event.params.cycle, 'bodies'),
    );
  },
};

/** Of each node its state and ground; one that simply applies says nothing. */
function limitsIn(form: FormData): Limits {
  return form.getAll('node').flatMap((node): Limits => {
    const nodeId = String(node);
    const status = APPLICABILITY_STATUSES.find((each) => each === textOf(form, `status-${nodeId}`));
    return status ? [{ nodeId, status, ground: textOf(form, `ground-${nodeId}`) }] : [];
  });
}
