import { z, type OpenAPIHono } from '@hono/zod-openapi';
import {
  definitionCheck,
  newCycle,
  opening,
  openingBodies,
  openingCalendar,
  openingCheck,
  openingDiscard,
  openingEdition,
  openingMethodology,
  openingSuppliers,
  registered,
} from '@olshem/contracts';
import type { Context } from 'hono';
import { actingOf, type ApiEnv } from '../access/context.ts';
import { defineRoute, json, jsonBody } from '../access/route.ts';
import { cycleParams } from '../cycles/cycle-params.ts';
import { loadCycle } from '../cycles/cycle.store.ts';
import { demandStage } from '../cycles/stage-guard.ts';
import type { ApiDeps } from '../deps.ts';
import { checkDefinition } from '../methodologies/check-definition.ts';
import { definitionOf } from '../methodologies/definition.ts';
import { versionOf } from '../methodologies/version.store.ts';
import { notFound } from '../errors/refusal.ts';
import { beginCycle } from './begin-cycle.ts';
import { viewOpening } from './opening.view.ts';
import {
  checkTask,
  discardCycle,
  saveBodies,
  saveCalendar,
  saveEdition,
  saveMethodology,
  saveSuppliers,
} from './save.ts';
import { versionBefore } from './task-warnings.ts';

const tags = ['Opening'];
const administrator = { roles: ['administrator'] } as const;
const overseers = { roles: ['administrator', 'auditor'] } as const;
const params = cycleParams;
const answer = json(opening, 'The cycle in preparation');

const beginRoute = defineRoute(administrator, {
  method: 'post',
  path: '/cycles',
  operationId: 'beginCycle',
  tags,
  request: { body: jsonBody(newCycle) },
  responses: { 201: json(registered, 'Begun; nobody outside the operator knows of it yet') },
});
const readRoute = defineRoute(overseers, {
  method: 'get',
  path: '/cycles/{cycleId}/opening',
  operationId: 'readOpening',
  tags,
  request: { params },
  responses: { 200: answer },
});
const compareRoute = defineRoute(overseers, {
  method: 'get',
  path: '/cycles/{cycleId}/opening/versions/{digest}',
  operationId: 'checkOpeningVersion',
  tags,
  request: { params: cycleParams.extend({ digest: z.string().regex(/^[0-9a-f]{64}$/) }) },
  responses: { 200: json(definitionCheck, 'Lint, and the differences from the edition before') },
});
const editionRoute = defineRoute(administrator, {
  method: 'put',
  path: '/cycles/{cycleId}/opening/edition',
  operationId: 'saveOpeningEdition',
  tags,
  request: { params, body: jsonBody(openingEdition) },
  responses: { 200: answer },
});
const methodologyRoute = defineRoute(administrator, {
  method: 'put',
  path: '/cycles/{cycleId}/opening/methodology',
  operationId: 'saveOpeningMethodology',
  tags,
  request: { params, body: jsonBody(openingMethodology) },
  responses: { 200: answer },
});
const bodiesRoute = defineRoute(administrator, {
  method: 'put',
  path: '/cycles/{cycleId}/opening/bodies',
  operationId: 'saveOpeningBodies',
  tags,
  request: { params, body: jsonBody(openingBodies) },
  responses: { 200: answer },
});
const suppliersRoute = defineRoute(administrator, {
  method: 'put',
  path: '/cycles/{cycleId}/opening/suppliers',
  operationId: 'saveOpeningSuppliers',
  tags,
  request: { params, body: jsonBody(openingSuppliers) },
  responses: { 200: answer },
});
const calendarRoute = defineRoute(administrator, {
  method: 'put',
  path: '/cycles/{cycleId}/opening/calendar',
  operationId: 'saveOpeningCalendar',
  tags,
  request: { params, body: jsonBody(openingCalendar) },
  responses: { 200: answer },
});
const checkRoute = defineRoute(administrator, {
  method: 'post',
  path: '/cycles/{cycleId}/opening/checks',
  operationId: 'checkOpeningTask',
  tags,
  request: { params, body: jsonBody(openingCheck) },
  responses: { 200: answer },
});
const discardRoute = defineRoute(administrator, {
  method: 'post',
  path: '/cycles/{cycleId}/opening/discard',
  operationId: 'discardCycle',
  tags,
  request: { params, body: jsonBody(openingDiscard) },
  responses: { 200: json(registered, 'Given up') },
});

/** Cycles before they open. `changed` is told when what the public may see of one that was open before has changed. */
export function registerOpening(app: OpenAPIHono<ApiEnv>, deps: ApiDeps, changed: () => void): void {
  const view = async (c: Context<ApiEnv>, id: string) => {
    const cycle = await loadCycle(deps.db, id);
    demandStage(cycle, 'preparation');
    return viewOpening(deps.db, cycle, { now: deps.now(), locale: c.get('locale') });
  };

  app.openapi(beginRoute, async (c) =>
    c.json({ id: await beginCycle(deps, actingOf(c), c.req.valid('json')) }, 201),
  );
  app.openapi(readRoute, async (c) => c.json(await view(c, c.req.valid('param').cycleId), 200));
  app.openapi(compareRoute, async (c) => {
    const { cycleId, digest } = c.req.valid('param');
    const cycle = await loadCycle(deps.db, cycleId);
    if (!(await versionOf(deps.db, digest))) throw notFound();
    const methodology = await definitionOf(deps.db, digest);
    // Against itself, a first edition differs from nothing.
    const before = (await versionBefore(deps.db, cycle)) ?? digest;
    return c.json(await checkDefinition(deps.db, methodology, before), 200);
  });
  app.openapi(editionRoute, async (c) => {
    const { cycleId } = c.req.valid('param');
    await saveEdition(deps, actingOf(c), cycleId, c.req.valid('json'));
    changed();
    return c.json(await view(c, cycleId), 200);
  });
  app.openapi(methodologyRoute, async (c) => {
    const { cycleId } = c.req.valid('param');
    await saveMethodology(deps, actingOf(c), cycleId, c.req.valid('json'));
    return c.json(await view(c, cycleId), 200);
  });
  app.openapi(bodiesRoute, async (c) => {
    const { cycleId } = c.req.valid('param');
    await saveBodies(deps, actingOf(c), cycleId, c.req.valid('json'));
    return c.json(await view(c, cycleId), 200);
  });
  app.openapi(suppliersRoute, async (c) => {
    const { cycleId } = c.req.valid('param');
    await saveSuppliers(deps, actingOf(c), cycleId, c.req.valid('json'));
    return c.json(await view(c, cycleId), 200);
  });
  app.openapi(calendarRoute, async (c) => {
    const { cycleId } = c.req.valid('param');
    await saveCalendar(deps, actingOf(c), cycleId, c.req.valid('json'));
    return c.json(await view(c, cycleId), 200);
  });
  app.openapi(checkRoute, async (c) => {
    const { cycleId } = c.req.valid('param');
    await checkTask(deps, actingOf(c), cycleId, c.req.valid('json'));
    return c.json(await view(c, cycleId), 200);
  });
  app.openapi(discardRoute, async (c) => {
    const { cycleId } = c.req.valid('param');
    await discardCycle(deps, actingOf(c), cycleId, c.req.valid('json').version);
    return c.json({ id: cycleId }, 200);
  });
}
