import { error, fail } from '@sveltejs/kit';
import { claimFaults, claimsAmong, typedClaims } from '#lib/disputes/claims.ts';
import { missingReasons, publicReason } from '#lib/cycle/public-reason.ts';
import { textOf } from '#lib/forms.ts';
import { methodologyOf } from '#lib/server/methodology.ts';
import { definitionOf, indicatorTitles } from '#lib/values/methodology-words.ts';
import { portalApi } from '#lib/server/portal-api.ts';
import { propose } from '#lib/server/propose.ts';
import { ifAllowed, wanted } from '#lib/server/replies.ts';
import type { Actions, PageServerLoad, RequestEvent } from './$types';

/** The values of one body on one indicator, chosen in the address. */
export const load: PageServerLoad = async (event) => {
  const { me, cycle } = await event.parent();
  if (me.role !== 'administrator') error(404, 'not-found');
  const titles = indicatorTitles(await methodologyOf(event, cycle));
  const body = cycle.bodies.find(({ id }) => id === event.url.searchParams.get('body'));
  const indicator = Object.keys(titles).find((id) => id === event.url.searchParams.get('indicator'));
  const values = body && indicator ? await valuesOf(event, cycle, body.id, indicator) : undefined;
  const isDecided = values && Object.keys(values.decisions).length > 0;
  const decided = body && indicator && isDecided ? await numberOf(event, body.id, indicator) : undefined;
  return { titles, body, indicator, values, decided };
};

export const actions: Actions = {
  default: async (event) => {
    const form = await event.request.formData();
    const api = portalApi(event);
    const cycle = await wanted(api.call('readCycle', { path: { cycleId: event.params.cycle } }), event);
    const [bodyId, indicatorId] = [textOf(form, 'body'), textOf(form, 'indicator')];
    const { definition, group, present, versions, decisions } = await valuesOf(
      event,
      cycle,
      bodyId,
      indicatorId,
    );
    const reason = publicReason(form);
    const values = typedClaims(form);
    const typed = { reason, values };
    const claims = claimsAmong(definition, values, present, event.params.lang);
    const unfit = claimFaults(definition, values, present, { group, locale: event.params.lang });
    if (claims.length === 0 || Object.keys(unfit).length > 0) {
      const faults = missingReasons(reason, event.params.lang);
      return fail(422, { typed, faults, ...(Object.keys(unfit).length === 0 && { noValues: true }) });
    }
    const changes = claims.map(({ inputId, value }) => ({
      bodyId,
      indicatorId,
      inputId,
      value,
      version: versions[inputId] ?? 0,
      status: 'value' as const,
    }));
    const replaced = claims.flatMap(({ inputId }) => decisions[inputId] ?? [])[0];
    const act = { changes, ...(replaced && { replacesDecisionId: replaced }) };
    const { version } = cycle;
    if (cycle.stage !== 'published')
      return propose(event, { version, act: { kind: 'correction', ...act }, reason }, typed);
    const { revision } = await wanted(
      api.call('readEdition', { path: { index: cycle.indexId, edition: cycle.editionId } }),
      event,
    );
    if (revision === null) error(404, 'not-found');
    return propose(event, { version, act: { kind: 'revision', revision, ...act }, reason }, typed);
  },
};

/** The number of the dispute whose decision set one of the values. */
async function numberOf(
  event: Parameters<typeof portalApi>[0] & { params: { cycle: string } },
  bodyId: string,
  indicatorId: string,
): Promise<string | undefined> {
  const listed = await ifAllowed(
    portalApi(event).call('listDisputes', { path: { cycleId: event.params.cycle } }),
  );
  return listed?.disputes.findLast(
    (each) =>
      each.bodyId === bodyId &&
      each.indicatorId === indicatorId &&
      ['upheld', 'partly-upheld'].includes(each.status),
  )?.number;
}

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
    /** The decisions by which values were set, which a correction has to name. */
    decisions: Object.fromEntries(
      row.values.flatMap(({ inputId, decisionId }) => (decisionId ? [[inputId, decisionId]] : [])),
    ) as Record<string, string>,
  };
}
