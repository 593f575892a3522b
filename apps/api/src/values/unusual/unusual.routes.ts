import type { OpenAPIHono } from '@hono/zod-openapi';
import { justification, slug, unusualValues } from '@olshem/contracts';
import type { Context } from 'hono';
import { actingOf, type ApiEnv } from '../../access/context.ts';
import { defineRoute, json, jsonBody } from '../../access/route.ts';
import { cycleParams } from '../../cycles/cycle-params.ts';
import { loadCycle } from '../../cycles/cycle.store.ts';
import type { ApiDeps } from '../../deps.ts';
import { demandSupplier } from '../value.service.ts';
import { justify, viewUnusual } from './unusual.service.ts';

const params = cycleParams.extend({ indicatorId: slug });
const tags = ['Values'];

const readUnusual = defineRoute(
  { roles: ['administrator', 'assessor', 'auditor'] },
  {
    method: 'get',
    path: '/cycles/{cycleId}/indicators/{indicatorId}/unusual',
    operationId: 'readUnusualValues',
    tags,
    request: { params },
    responses: { 200: json(unusualValues, 'What is possible and unusual, and who vouches for it') },
  },
);
const postJustification = defineRoute(
  { roles: ['assessor'] },
  {
    method: 'post',
    path: '/cycles/{cycleId}/indicators/{indicatorId}/justifications',
    operationId: 'justifyValue',
    tags,
    request: { params, body: jsonBody(justification) },
    responses: { 201: json(unusualValues, 'Justified; what is unusual now') },
  },
);

/** Values that are possible and unusual. */
export function registerUnusual(app: OpenAPIHono<ApiEnv>, deps: ApiDeps): void {
  const view = async (c: Context<ApiEnv>, at: { cycleId: string; indicatorId: string }) => {
    const cycle = await loadCycle(deps.db, at.cycleId);
    const indicator = demandSupplier(cycle, c.get('person')!, at.indicatorId);
    return viewUnusual(deps.db, cycle, indicator, { now: deps.now(), locale: c.get('locale') });
  };
  app.openapi(readUnusual, async (c) => c.json(await view(c, c.req.valid('param')), 200));
  app.openapi(postJustification, async (c) => {
    const at = c.req.valid('param');
    await justify(deps, actingOf(c), at, c.req.valid('json'));
    return c.json(await view(c, at), 201);
  });
}
