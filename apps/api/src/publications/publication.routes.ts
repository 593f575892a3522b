import type { OpenAPIHono } from '@hono/zod-openapi';
import { bodyDisclosures, publicationPreview, slug } from '@olshem/contracts';
import type { ApiEnv } from '../access/context.ts';
import { defineRoute, json } from '../access/route.ts';
import { cycleParams } from '../cycles/cycle-params.ts';
import { loadCycle } from '../cycles/cycle.store.ts';
import type { ApiDeps } from '../deps.ts';
import { ForeignRead, notFound } from '../errors/refusal.ts';
import { bodyDisclosuresOf } from './body-disclosures.ts';
import { previewPublication } from './preview.ts';

const readPreview = defineRoute(
  { roles: ['administrator', 'auditor'] },
  {
    method: 'get',
    path: '/cycles/{cycleId}/publication/preview',
    operationId: 'previewPublication',
    tags: ['Publication'],
    request: { params: cycleParams },
    responses: {
      200: json(publicationPreview, 'Every disclosure against final, each difference with its cause'),
    },
  },
);

const readDisclosures = defineRoute(
  { roles: ['administrator', 'agency', 'auditor'] },
  {
    method: 'get',
    path: '/cycles/{cycleId}/disclosures/{bodyId}',
    operationId: 'readDisclosures',
    tags: ['Results'],
    request: { params: cycleParams.extend({ bodyId: slug }) },
    responses: { 200: json(bodyDisclosures, 'What the body was shown, and what has changed since') },
  },
);

/** What the bodies were shown against what would be published. */
export function registerPublications(app: OpenAPIHono<ApiEnv>, { db, now }: ApiDeps): void {
  app.openapi(readDisclosures, async (c) => {
    const { cycleId, bodyId } = c.req.valid('param');
    const person = c.get('person')!;
    const cycle = await loadCycle(db, cycleId);
    if (person.role === 'agency' && person.bodyId !== bodyId)
      throw new ForeignRead({ type: 'disclosures', id: bodyId, bodyId, cycleId });
    if (!cycle.bodies.some(({ id }) => id === bodyId)) throw notFound();
    return c.json(await bodyDisclosuresOf(db, cycle, bodyId, now()), 200);
  });
  app.openapi(readPreview, async (c) =>
    c.json(await previewPublication(db, await loadCycle(db, c.req.valid('param').cycleId)), 200),
  );
}
