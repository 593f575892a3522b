import type { OpenAPIHono } from '@hono/zod-openapi';
import {
  correctionRequest,
  publicationPreview,
  publicationReceipt,
  recordedCorrection,
} from '@olshem/contracts';
import { defineRoute, json, jsonBody } from '../access/route.ts';
import { cycleParams } from '../cycles/cycle-params.ts';
import { loadCycle } from '../cycles/cycle.store.ts';
import type { ApiDeps } from '../deps.ts';
import { actingOf, type ApiEnv } from '../access/context.ts';
import { correctPublication, recordCorrection } from './correct.ts';
import { previewPublication } from './preview.ts';
import { receiptOf } from './receipt.ts';

const tags = ['Publication'];
const administrator = { roles: ['administrator'] } as const;

const readPreview = defineRoute(
  { roles: ['administrator', 'auditor'] },
  {
    method: 'get',
    path: '/cycles/{cycleId}/publication/preview',
    operationId: 'previewPublication',
    tags,
    request: { params: cycleParams },
    responses: { 200: json(publicationPreview, 'Draft against final, every difference with its cause') },
  },
);
const postCorrection = defineRoute(administrator, {
  method: 'post',
  path: '/cycles/{cycleId}/corrections',
  operationId: 'recordCorrection',
  tags,
  request: { params: cycleParams, body: jsonBody(recordedCorrection) },
  responses: { 200: json(publicationPreview, 'The preview with the correction in it') },
});
const postPublicCorrection = defineRoute(administrator, {
  method: 'post',
  path: '/cycles/{cycleId}/publication/corrections',
  operationId: 'correctPublication',
  tags,
  request: { params: cycleParams, body: jsonBody(correctionRequest) },
  responses: { 201: json(publicationReceipt, 'A new revision') },
});

/** Draft against final, and corrections before and after publication. `published` is told of each new revision. */
export function registerPublications(app: OpenAPIHono<ApiEnv>, deps: ApiDeps, published: () => void): void {
  const preview = async (cycleId: string) => previewPublication(deps.db, await loadCycle(deps.db, cycleId));

  app.openapi(readPreview, async (c) => c.json(await preview(c.req.valid('param').cycleId), 200));
  app.openapi(postCorrection, async (c) => {
    const { cycleId } = c.req.valid('param');
    await recordCorrection(deps, actingOf(c), cycleId, c.req.valid('json'));
    return c.json(await preview(cycleId), 200);
  });
  app.openapi(postPublicCorrection, async (c) => {
    const made = await correctPublication(
      deps,
      actingOf(c),
      c.req.valid('param').cycleId,
      c.req.valid('json'),
    );
    published();
    return c.json(receiptOf(made), 201);
  });
}
