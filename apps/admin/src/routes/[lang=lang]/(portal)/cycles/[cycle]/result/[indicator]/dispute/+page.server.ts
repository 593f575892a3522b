import { error, fail, redirect } from '@sveltejs/kit';
import { claimFaults, claimsAmong, draftOf, typedClaims } from '#lib/disputes/claims.ts';
import { filesOf, textOf } from '#lib/forms.ts';
import { pathsOf } from '#lib/paths.ts';
import { methodologyOf } from '#lib/server/methodology.ts';
import { definitionOf } from '#lib/values/methodology-words.ts';
import { portalApi } from '#lib/server/portal-api.ts';
import { refusalOf, refused, wanted } from '#lib/server/replies.ts';
import { documentFault, groundsFault } from './filing-faults.ts';
import type { Actions, PageServerLoad, RequestEvent } from './$types';

/** The indicator with the values that stand in the draft. */
export const load: PageServerLoad = async (event) => {
  const { me, cycle } = await event.parent();
  const found = await contested(event, me.organisation.bodyId, cycle);
  const { draft } = await wanted(
    portalApi(event).call('readDisputeDraft', { path: draftPath(event) }),
    event,
  );
  return { ...found, draft, dropped: event.url.searchParams.has('dropped') };
};

const draftPath = ({ params }: Pick<RequestEvent, 'params'>) => ({
  cycleId: params.cycle,
  indicatorId: params.indicator,
});

export const actions: Actions = {
  preview: async (event) => {
    const { typed, claims, faults } = await readForm(event);
    if (Object.keys(faults).length > 0) return fail(422, { typed, faults });
    if (claims.length === 0) return { typed };
    const reply = await portalApi(event).call('previewDispute', {
      path: { cycleId: event.params.cycle },
      body: { indicatorId: event.params.indicator, claims },
    });
    return reply.ok ? { typed, effect: reply.body } : refused(reply.problem, typed);
  },
  /** Without script a draft is kept by a button; with it, a moment after the last key. */
  keep: async (event) => {
    const form = await event.request.formData();
    const typed = { values: typedClaims(form), grounds: textOf(form, 'grounds') };
    const reply = await portalApi(event).call('keepDisputeDraft', {
      path: draftPath(event),
      body: draftOf(typed.values, typed.grounds),
    });
    return reply.ok ? { typed, kept: reply.body.draft?.keptAt } : refused(reply.problem, typed);
  },
  drop: async (event) => {
    await wanted(portalApi(event).call('dropDisputeDraft', { path: draftPath(event) }), event);
    redirect(
      303,
      `${pathsOf(event.params.lang).fileDispute(event.params.cycle, event.params.indicator)}?dropped`,
    );
  },
  file: async (event) => {
    const { typed, claims, faults, documents } = await readForm(event);
    const { lang } = event.params;
    const grounds = groundsFault(typed.grounds, lang);
    const files = documentFault(documents, lang);
    if (claims.length === 0 || Object.keys(faults).length > 0 || grounds || files) {
      return fail(422, { typed, faults, noClaims: claims.length === 0, grounds, documents: files });
    }
    const dispute = { indicatorId: event.params.indicator, claims, grounds: typed.grounds };
    const reply = await portalApi(event).call('fileDispute', {
      path: { cycleId: event.params.cycle },
      body: { dispute, documents },
    });
    if (!reply.ok) return fail(reply.problem.status, { typed, refusal: refusalOf(reply.problem) });
    redirect(303, pathsOf(lang).receipt(event.params.cycle, reply.body.id));
  },
};

async function contested(
  event: Pick<RequestEvent, 'params' | 'platform' | 'request' | 'url'>,
  bodyId: string | null,
  cycle: Parameters<typeof methodologyOf>[1],
) {
  const definition = definitionOf(await methodologyOf(event, cycle), event.params.indicator);
  if (bodyId === null || !definition) error(404, 'not-found');
  const result = await wanted(
    portalApi(event).call('readDraftResult', { path: { cycleId: event.params.cycle, bodyId } }),
    event,
  );
  const indicator = result.criteria
    .flatMap(({ indicators }) => indicators)
    .find(({ id }) => id === event.params.indicator);
  if (!indicator) error(404, 'not-found');
  return {
    definition,
    indicator,
    result,
    present: Object.fromEntries(indicator.inputs.map(({ id, value }) => [id, value])),
  };
}

async function readForm(event: RequestEvent) {
  const form = await event.request.formData();
  const api = portalApi(event);
  const me = await wanted(api.call('readMe'), event);
  const cycle = await wanted(api.call('readCycle', { path: { cycleId: event.params.cycle } }), event);
  const { definition, present, result } = await contested(event, me.organisation.bodyId, cycle);
  const values = typedClaims(form);
  const claims = claimsAmong(definition, values, present, event.params.lang);
  const faults = claimFaults(definition, values, present, {
    group: result.body.group,
    locale: event.params.lang,
  });
  return {
    typed: { values, grounds: textOf(form, 'grounds') },
    claims,
    faults,
    documents: filesOf(form, 'documents'),
  };
}
