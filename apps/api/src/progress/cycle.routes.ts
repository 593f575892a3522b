import type { OpenAPIHono } from '@hono/zod-openapi';
import { advance, calendarChange, cycle, cycles } from '@olshem/contracts';
import { defineRoute, everyone, json, jsonBody } from '../access/route.ts';
import type { ApiDeps } from '../deps.ts';
import { actingOf, type ApiEnv, type Person } from '../access/context.ts';
import { changeCalendar } from '../cycles/change-calendar.ts';
import { cycleParams } from '../cycles/cycle-params.ts';
import { advanceCycle } from './move-on.ts';
import { loadCycle } from '../cycles/cycle.store.ts';
import { listCycles, viewCycle } from './cycle.view.ts';

const tags = ['Cycles'];
const administrator = { roles: ['administrator'] } as const;

const listRoute = defineRoute(everyone, {
  method: 'get',
  path: '/cycles',
  operationId: 'listCycles',
  tags,
  responses: { 200: json(cycles, 'Cycles, newest first') },
});
const readCycle = defineRoute(everyone, {
  method: 'get',
  path: '/cycles/{cycleId}',
  operationId: 'readCycle',
  tags,
  request: { params: cycleParams },
  responses: { 200: json(cycle, 'Calendar, exit conditions and progress, as far as the role may see them') },
});
const advanceRoute = defineRoute(administrator, {
  method: 'post',
  path: '/cycles/{cycleId}/advance',
  operationId: 'advanceCycle',
  tags,
  request: { params: cycleParams, body: jsonBody(advance) },
  responses: { 200: json(cycle, 'The cycle in its next stage') },
});
const calendarRoute = defineRoute(administrator, {
  method: 'put',
  path: '/cycles/{cycleId}/calendar',
  operationId: 'changeCalendar',
  tags,
  request: { params: cycleParams, body: jsonBody(calendarChange) },
  responses: { 200: json(cycle, 'The cycle with its new dates') },
});

/** Cycles and their stages. `moved` is told when the public view of a cycle changes. */
export function registerCycles(app: OpenAPIHono<ApiEnv>, deps: ApiDeps, moved: () => void): void {
  const view = async (id: string, person: Person) =>
    viewCycle(deps.db, await loadCycle(deps.db, id), person, deps.now());

  app.openapi(listRoute, async (c) =>
    c.json({ cycles: await listCycles(deps.db, c.get('person')!, deps.now()) }, 200),
  );
  app.openapi(readCycle, async (c) =>
    c.json(await view(c.req.valid('param').cycleId, c.get('person')!), 200),
  );
  app.openapi(advanceRoute, async (c) => {
    const { cycleId } = c.req.valid('param');
    await advanceCycle(deps, actingOf(c), cycleId, c.req.valid('json'));
    moved();
    return c.json(await view(cycleId, c.get('person')!), 200);
  });
  app.openapi(calendarRoute, async (c) => {
    const { cycleId } = c.req.valid('param');
    await changeCalendar(deps, actingOf(c), cycleId, c.req.valid('json'));
    moved();
    return c.json(await view(cycleId, c.get('person')!), 200);
  });
}
