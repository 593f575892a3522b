import type { OpenAPIHono } from '@hono/zod-openapi';
import { publicationReceipt, publishRequest } from '@olshem/contracts';
import { actingOf, type ApiEnv } from '../access/context.ts';
import { defineRoute, json, jsonBody } from '../access/route.ts';
import { cycleParams } from '../cycles/cycle-params.ts';
import type { ApiDeps } from '../deps.ts';
import { receiptOf } from '../publications/receipt.ts';
import { publishCycle } from './publish-cycle.ts';

const postPublication = defineRoute(
  { roles: ['administrator'] },
  {
    method: 'post',
    path: '/cycles/{cycleId}/publication',
    operationId: 'publishCycle',
    tags: ['Publication'],
    request: { params: cycleParams, body: jsonBody(publishRequest) },
    responses: { 201: json(publicationReceipt, 'Published') },
  },
);

/** The end of a cycle. `published` is told of the new revision. */
export function registerPublishing(app: OpenAPIHono<ApiEnv>, deps: ApiDeps, published: () => void): void {
  app.openapi(postPublication, async (c) => {
    const made = await publishCycle(deps, actingOf(c), c.req.valid('param').cycleId, c.req.valid('json'));
    published();
    return c.json(receiptOf(made), 201);
  });
}
