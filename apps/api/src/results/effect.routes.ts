import type { OpenAPIHono } from '@hono/zod-openapi';
import { decisionEffectRequest, effectRequest, fullEffect, ownEffect } from '@olshem/contracts';
import { indicatorOf } from '@olshem/scoring';
import type { ApiEnv } from '../access/context.ts';
import { defineRoute, json, jsonBody } from '../access/route.ts';
import { cycleParams } from '../cycles/cycle-params.ts';
import { loadCycle } from '../cycles/cycle.store.ts';
import { demandStage } from '../cycles/stage-guard.ts';
import type { ApiDeps } from '../deps.ts';
import { disputeParams } from '../disputes/dispute-params.ts';
import { findDispute } from '../disputes/dispute.store.ts';
import { demandClaims, disputedIndicator } from '../disputes/file-dispute.ts';
import { effectOn } from './effect.ts';
import type { ScoredCycles } from './scored-cycles.ts';

const tags = ['Disputes'];

const previewDispute = defineRoute(
  { roles: ['agency'] },
  {
    method: 'post',
    path: '/cycles/{cycleId}/disputes/preview',
    operationId: 'previewDispute',
    tags,
    request: { params: cycleParams, body: jsonBody(effectRequest) },
    responses: { 200: json(ownEffect, 'What the claim would do to the own figures') },
  },
);
const previewDecision = defineRoute(
  { roles: ['assessor', 'administrator', 'auditor'] },
  {
    method: 'post',
    path: '/disputes/{disputeId}/effect',
    operationId: 'previewDecision',
    tags,
    request: { params: disputeParams, body: jsonBody(decisionEffectRequest) },
    responses: { 200: json(fullEffect, 'What the values would do to every body') },
  },
);

/** What other values would do: to the own figures before filing, to those of every body before deciding. */
export function registerEffects(
  app: OpenAPIHono<ApiEnv>,
  { db }: Pick<ApiDeps, 'db'>,
  scored: ScoredCycles,
): void {
  const load = (id: string) => loadCycle(db, id);

  app.openapi(previewDispute, async (c) => {
    const cycle = await load(c.req.valid('param').cycleId);
    demandStage(cycle, 'disputes', 'decision', 'consolidation');
    const bodyId = c.get('person')!.bodyId ?? '';
    const { indicatorId, claims } = c.req.valid('json');
    const indicator = disputedIndicator(cycle, bodyId, indicatorId);
    const present = await scored.of(cycle);
    demandClaims(cycle, indicator, bodyId, present.revisions, claims);
    return c.json(effectOn(cycle, present, { bodyId, indicatorId, values: claims }).own, 200);
  });
  app.openapi(previewDecision, async (c) => {
    const found = await findDispute(db, c.get('person')!, c.req.valid('param').disputeId);
    const cycle = await load(found.cycleId);
    const { values } = c.req.valid('json');
    const present = await scored.of(cycle);
    demandClaims(
      cycle,
      indicatorOf(cycle.methodology, found.indicatorId),
      found.bodyId,
      present.revisions,
      values,
    );
    return c.json(
      effectOn(cycle, present, { bodyId: found.bodyId, indicatorId: found.indicatorId, values }),
      200,
    );
  });
}
