import type { Claim, DecisionRequest } from '@olshem/contracts';
import { error, fail, redirect } from '@sveltejs/kit';
import { claimFaults, claimsAmong, onlyClaimed, typedClaims } from '#lib/disputes/claims.ts';
import { isOpen } from '#lib/disputes/filter.ts';
import { textOf, versionOf } from '#lib/forms.ts';
import { methodologyOf } from '#lib/server/methodology.ts';
import { definitionOf } from '#lib/values/methodology-words.ts';
import { portalApi, type PortalApi, type Reply } from '#lib/server/portal-api.ts';
import { ifAllowed, refused, wanted } from '#lib/server/replies.ts';
import { decisionFaults } from '#lib/disputes/decision-faults.ts';
import type { Actions, PageServerLoad, RequestEvent } from './$types';

/** The dispute with its thread; whoever decides or oversees also sees what the claim would do to every body. */
export const load: PageServerLoad = async (event) => {
  const { me, cycle } = await event.parent();
  const api = portalApi(event);
  const dispute = await wanted(api.call('readDispute', { path: pathOf(event) }), event);
  const definition = definitionOf(await methodologyOf(event, cycle), dispute.indicatorId);
  if (!definition) error(404, 'not-found');
  const claimed = dispute.claims.map(({ inputId, value }) => ({ inputId, value }));
  const effect =
    me.role === 'agency' || !isOpen(dispute)
      ? undefined
      : await ifAllowed(api.call('previewDecision', { path: pathOf(event), body: { values: claimed } }));
  return { dispute, definition, effect };
};

export const actions: Actions = {
  review: async (event) =>
    step(event, 'review', (api, path, { version }) => api.call('reviewDispute', { path, body: { version } })),
  ask: async (event) => step(event, 'ask', (api, path, body) => api.call('askAgency', { path, body })),
  answer: async (event) =>
    step(event, 'answer', (api, path, body) => api.call('answerAssessor', { path, body })),
  withdraw: async (event) =>
    step(event, 'withdraw', (api, path, body) => api.call('withdrawDispute', { path, body })),
  effect: async (event) => {
    const { typed, values } = await readDecision(event);
    if (values.length === 0) return { typed };
    const reply = await portalApi(event).call('previewDecision', { path: pathOf(event), body: { values } });
    return reply.ok ? { typed, given: reply.body } : refused(reply.problem, typed);
  },
  decide: async (event) => {
    const { typed, values, fault, version } = await readDecision(event);
    const faults = decisionFaults(typed, values.length, event.params.lang);
    if (typed.outcome === 'partly-upheld' && fault !== undefined) faults.values = fault;
    if (Object.keys(faults).length > 0) return fail(422, { typed, faults });
    const reply = await portalApi(event).call('decideDispute', {
      path: pathOf(event),
      body: {
        version,
        outcome: typed.outcome as DecisionRequest['outcome'],
        reasonCode: typed.reasonCode as DecisionRequest['reasonCode'],
        reasoning: typed.reasoning,
        values: typed.outcome === 'partly-upheld' ? values : [],
      },
    });
    if (!reply.ok) return refused(reply.problem, typed);
    redirect(303, event.url.pathname);
  },
};

function pathOf({ params }: Pick<RequestEvent, 'params'>) {
  return { disputeId: params.dispute };
}

async function step(
  event: RequestEvent,
  name: 'review' | 'ask' | 'answer' | 'withdraw',
  take: (
    api: PortalApi,
    path: { disputeId: string },
    said: { version: number; text: string },
  ) => Promise<Reply<unknown>>,
) {
  const form = await event.request.formData();
  const text = textOf(form, 'text');
  const reply = await take(portalApi(event), pathOf(event), { version: versionOf(form), text });
  if (!reply.ok) return refused(reply.problem, { text, step: name });
  redirect(303, event.url.pathname);
}

async function readDecision(event: RequestEvent) {
  const form = await event.request.formData();
  const api = portalApi(event);
  const dispute = await wanted(api.call('readDispute', { path: pathOf(event) }), event);
  const cycle = await wanted(api.call('readCycle', { path: { cycleId: event.params.cycle } }), event);
  const definition = definitionOf(await methodologyOf(event, cycle), dispute.indicatorId);
  const typedValues = typedClaims(form);
  const present = Object.fromEntries(dispute.claims.map(({ inputId, contested }) => [inputId, contested]));
  const values: Claim[] = definition ? claimsAmong(definition, typedValues, present, event.params.lang) : [];
  const typed = {
    outcome: textOf(form, 'outcome'),
    reasonCode: textOf(form, 'reasonCode'),
    reasoning: textOf(form, 'reasoning'),
    values: typedValues,
  };
  const group = cycle.bodies.find(({ id }) => id === dispute.bodyId)?.group ?? '';
  const unfit = definition && onlyClaimed(definition, present);
  const [fault] = unfit
    ? Object.values(claimFaults(unfit, typedValues, present, { group, locale: event.params.lang }))
    : [];
  return { typed, values, fault, version: versionOf(form) };
}
