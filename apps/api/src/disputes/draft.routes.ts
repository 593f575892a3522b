import type { OpenAPIHono } from '@hono/zod-openapi';
import { disputeDraft, keptDraft, slug, type KeptDraft } from '@olshem/contracts';
import type { ApiEnv, Person } from '../access/context.ts';
import { defineRoute, json, jsonBody } from '../access/route.ts';
import { cycleParams } from '../cycles/cycle-params.ts';
import { loadCycle } from '../cycles/cycle.store.ts';
import type { ApiDeps } from '../deps.ts';
import { DomainError } from '../errors/refusal.ts';
import { draftAt, dropDraft, keepDraft, type DraftPlace } from './draft.store.ts';
import { demandNoOpenDispute, demandOpenWindow, disputedIndicator } from './file-dispute.ts';

const tags = ['Disputes'];
const agency = { roles: ['agency'] } as const;
const path = '/cycles/{cycleId}/dispute-drafts/{indicatorId}';
const params = cycleParams.extend({ indicatorId: slug });

const readDraft = defineRoute(agency, {
  method: 'get',
  path,
  operationId: 'readDisputeDraft',
  tags,
  request: { params },
  responses: { 200: json(keptDraft, 'The own draft, until the deadline of disputes') },
});
const putDraft = defineRoute(agency, {
  method: 'put',
  path,
  operationId: 'keepDisputeDraft',
  tags,
  request: { params, body: jsonBody(disputeDraft) },
  responses: { 200: json(keptDraft, 'Kept; nobody else sees it') },
});
const deleteDraft = defineRoute(agency, {
  method: 'delete',
  path,
  operationId: 'dropDisputeDraft',
  tags,
  request: { params },
  responses: { 200: json(keptDraft, 'Thrown away') },
});

/** Drafts of disputes: what an agency has typed and not filed, for the eyes of whoever typed it. */
export function registerDisputeDrafts(app: OpenAPIHono<ApiEnv>, deps: ApiDeps): void {
  const { db, now } = deps;
  const placeOf = (person: Person, given: { cycleId: string; indicatorId: string }): DraftPlace => ({
    ...given,
    personId: person.id,
    bodyId: person.bodyId ?? '',
  });

  app.openapi(readDraft, async (c) => {
    const place = placeOf(c.get('person')!, c.req.valid('param'));
    return c.json(
      await db.transaction(async (tx) => {
        const found = await draftAt(tx, place);
        if (!found) return NONE;
        try {
          await demandOpenWindow({ tx, at: now() }, await loadCycle(tx, place.cycleId), place);
        } catch (error) {
          if (!(error instanceof DomainError)) throw error;
          // After the deadline it can no longer be filed, and is not kept.
          await dropDraft(tx, place);
          return NONE;
        }
        const { claims, grounds, keptAt } = found;
        return { draft: { claims, grounds, keptAt: keptAt.toISOString() } };
      }),
      200,
    );
  });
  app.openapi(putDraft, async (c) => {
    const place = placeOf(c.get('person')!, c.req.valid('param'));
    const draft = c.req.valid('json');
    const keptAt = now();
    await db.transaction(async (tx) => {
      const cycle = await loadCycle(tx, place.cycleId);
      disputedIndicator(cycle, place.bodyId, place.indicatorId);
      await demandOpenWindow({ tx, at: keptAt }, cycle, place);
      await demandNoOpenDispute({ tx }, cycle, place.bodyId, place.indicatorId);
      await keepDraft(tx, { ...place, ...draft, keptAt });
    });
    return c.json({ draft: { ...draft, keptAt: keptAt.toISOString() } }, 200);
  });
  app.openapi(deleteDraft, async (c) => {
    await dropDraft(db, placeOf(c.get('person')!, c.req.valid('param')));
    return c.json(NONE, 200);
  });
}

const NONE: KeptDraft = { draft: null };
