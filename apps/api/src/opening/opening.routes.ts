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
  openingSuccessors,
  openingSuppliers,
  registered,
} from '@olshem/contracts';
import type { Context } from 'hono';
import { actingOf, type Acting, type ApiEnv } from '../access/context.ts';
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
  replaceBodies,
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
  /** An operation that settles a part of the draft and answers with the whole as it then stands. */
  const settles = <Sent extends { version: number }>(
    operationId: string,
    [method, path]: readonly ['put' | 'post', string],
    sent: z.ZodType<Sent>,
    save: (deps: ApiDeps, by: Acting, cycleId: string, sent: Sent) => Promise<void>,
  ): void => {
    const route = defineRoute(administrator, {
      method,
      path: `/cycles/{cycleId}/opening/${path}`,
      operationId,
      tags,
      request: { params, body: jsonBody(sent) },
      responses: { 200: answer },
    });
    app.openapi(route, async (c) => {
      const { cycleId } = c.req.valid('param');
      // The types of a route lose which schema it was made with.
      const body: unknown = c.req.valid('json');
      await save(deps, actingOf(c), cycleId, body as Sent);
      changed();
      return c.json(await view(c, cycleId), 200);
    });
  };
  settles('saveOpeningEdition', ['put', 'edition'], openingEdition, saveEdition);
  settles('saveOpeningMethodology', ['put', 'methodology'], openingMethodology, saveMethodology);
  settles('saveOpeningBodies', ['put', 'bodies'], openingBodies, saveBodies);
  settles('replaceOpeningBodies', ['post', 'successors'], openingSuccessors, replaceBodies);
  settles('saveOpeningSuppliers', ['put', 'suppliers'], openingSuppliers, saveSuppliers);
  settles('saveOpeningCalendar', ['put', 'calendar'], openingCalendar, saveCalendar);
  settles('checkOpeningTask', ['post', 'checks'], openingCheck, checkTask);
  app.openapi(discardRoute, async (c) => {
    const { cycleId } = c.req.valid('param');
    await discardCycle(deps, actingOf(c), cycleId, c.req.valid('json').version);
    return c.json({ id: cycleId }, 200);
  });
}
