import { error, fail, redirect } from '@sveltejs/kit';
import { claimsAmong, typedClaims } from '#lib/disputes/claims.ts';
import { missingReasons, publicReason } from '#lib/cycle/public-reason.ts';
import { textOf } from '#lib/forms.ts';
import { pathsOf } from '#lib/paths.ts';
import { methodologyOf } from '#lib/server/methodology.ts';
import { definitionOf, indicatorTitles } from '#lib/values/methodology-words.ts';
import { portalApi } from '#lib/server/portal-api.ts';
import { refused, wanted } from '#lib/server/replies.ts';
import type { Actions, PageServerLoad, RequestEvent } from './$types';

/** The values of one body on one indicator, chosen in the address. */
export const load: PageServerLoad = async (event) => {
  const { me, cycle } = await event.parent();
  if (me.role !== 'administrator') error(404, 'not-found');
  const titles = indicatorTitles(await methodologyOf(event, cycle));
  const body = cycle.bodies.find(({ id }) => id === event.url.searchParams.get('body'));
  const indicator = Object.keys(titles).find((id) => id === event.url.searchParams.get('indicator'));
  return {
    titles,
    body,
    indicator,
    values: body && indicator ? await valuesOf(event, cycle, body.id, indicator) : undefined,
  };
};

export const actions: Actions = {
  default: async (event) => {
    const form = await event.request.formData();
    const api = portalApi(event);
    const cycle = await wanted(api.call('readCycle', { path: { cycleId: event.params.cycle } }), event);
    const [bodyId, indicatorId] = [textOf(form, 'body'), textOf(form, 'indicator')];
    const { definition, present, versions } = await valuesOf(event, cycle, bodyId, indicatorId);
    const published = cycle.stage === 'published';
    const [reason, why] = [publicReason(form), textOf(form, 'why')];
    const values = typedClaims(form);
    const typed = { reason, why, values };
    const claims = claimsAmong(definition, values, present, event.params.lang);
    // Before publication the correction itself carries the reason; afterwards the public is told why.
    const faults = published ? missingReasons(reason, event.params.lang) : {};
    if (claims.length === 0 || why === '' || Object.keys(faults).length > 0) {
      return fail(422, { typed, faults, noValues: claims.length === 0, noWhy: why === '' });
    }
    const changes = claims.map(({ inputId, value }) => ({
      bodyId,
      indicatorId,
      inputId,
      value,
      version: versions[inputId] ?? 0,
      status: 'value' as const,
      reason: why,
    }));
    if (!published) {
      const recorded = await api.call('recordCorrection', {
        path: { cycleId: cycle.id },
        body: { reason: why, changes },
      });
      if (!recorded.ok) return refused(recorded.problem, typed);
      redirect(303, pathsOf(event.params.lang).publication(cycle.id));
    }
    const { revision } = await wanted(
      api.call('readEdition', { path: { index: cycle.indexId, edition: cycle.editionId } }),
      event,
    );
    if (revision === null) error(404, 'not-found');
    const reply = await api.call('correctPublication', {
      path: { cycleId: cycle.id },
      body: { revision, reason, changes },
    });
    return reply.ok ? { receipt: reply.body } : refused(reply.problem, typed);
  },
};

async function valuesOf(
  event: Pick<RequestEvent, 'params' | 'platform' | 'request' | 'url'>,
  cycle: Parameters<typeof methodologyOf>[1],
  bodyId: string,
  indicatorId: string,
) {
  const definition = definitionOf(await methodologyOf(event, cycle), indicatorId);
  if (!definition) error(404, 'not-found');
  const grid = await wanted(
    portalApi(event).call('readValueGrid', { path: { cycleId: event.params.cycle, indicatorId } }),
    event,
  );
  const row = grid.rows.find((each) => each.bodyId === bodyId);
  if (!row) error(404, 'not-found');
  return {
    definition,
    group: row.group,
    present: Object.fromEntries(row.values.map(({ inputId, value }) => [inputId, value])),
    versions: Object.fromEntries(row.values.map(({ inputId, version }) => [inputId, version])),
  };
}
