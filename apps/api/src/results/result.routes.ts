import type { OpenAPIHono } from '@hono/zod-openapi';
import { draftRanking, draftResult, slug } from '@olshem/contracts';
import { defineRoute, json } from '../access/route.ts';
import { cycleParams } from '../cycles/cycle-params.ts';
import { loadCycle } from '../cycles/cycle.store.ts';
import { demandStage } from '../cycles/stage-guard.ts';
import type { ApiDeps } from '../deps.ts';
import type { ApiEnv } from '../access/context.ts';
import { ForeignRead, notFound } from '../errors/refusal.ts';
import { disputesFor } from '../disputes/dispute.store.ts';
import { justificationsOf } from '../values/unusual/justification.store.ts';
import { viewResult } from './result.view.ts';
import type { ScoredCycles } from './scored-cycles.ts';

const tags = ['Results'];

const readResult = defineRoute(
  { roles: ['administrator', 'agency', 'auditor'] },
  {
    method: 'get',
    path: '/cycles/{cycleId}/results/{bodyId}',
    operationId: 'readDraftResult',
    tags,
    request: { params: cycleParams.extend({ bodyId: slug }) },
    responses: { 200: json(draftResult, 'The draft result of one body with the working') },
  },
);
const readRanking = defineRoute(
  { roles: ['administrator', 'auditor'] },
  {
    method: 'get',
    path: '/cycles/{cycleId}/results',
    operationId: 'readDraftRanking',
    tags,
    request: { params: cycleParams },
    responses: { 200: json(draftRanking, 'The draft ranking') },
  },
);

/** Draft results: an agency's own with the working, the ranking for those who oversee. */
export function registerResults(app: OpenAPIHono<ApiEnv>, { db, now }: ApiDeps, scored: ScoredCycles): void {
  app.openapi(readResult, async (c) => {
    const { cycleId, bodyId } = c.req.valid('param');
    const person = c.get('person')!;
    const cycle = await loadCycle(db, cycleId);
    const agency = person.role === 'agency';
    if (agency && person.bodyId !== bodyId)
      throw new ForeignRead({ type: 'draft-result', id: bodyId, bodyId, cycleId });
    if (!cycle.bodies.some(({ id }) => id === bodyId)) throw notFound();
    if (agency) demandStage(cycle, 'disputes', 'decision', 'consolidation', 'published');
    const disputes = (await disputesFor(db, person, cycle.id)).filter((each) => each.bodyId === bodyId);
    const justifications = (await justificationsOf(db, [cycle.id]))(cycle.id).values();
    const seen = { bodyId, person, disputes, justifications, now: now() };
    return c.json(viewResult(cycle, await scored.of(cycle), seen), 200);
  });
  app.openapi(readRanking, async (c) => {
    const cycle = await loadCycle(db, c.req.valid('param').cycleId);
    const { figures } = await scored.of(cycle);
    const rows = cycle.bodies.map(({ id, group, name }) => ({
      bodyId: id,
      group,
      name,
      ...figures.standing(id),
    }));
    rows.sort((a, b) => (a.rank ?? Infinity) - (b.rank ?? Infinity));
    return c.json({ cycleId: cycle.id, rows }, 200);
  });
}
