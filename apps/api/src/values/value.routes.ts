import { z, type OpenAPIHono } from '@hono/zod-openapi';
import {
  cycleIndicators,
  savedValues,
  signOff as signOffSchema,
  signOffRequest,
  signOffReturn,
  slug,
  valueChanges,
  valueGrid,
  valueHistory,
} from '@olshem/contracts';
import { indicatorsOf } from '@olshem/scoring';
import { defineRoute, json, jsonBody } from '../access/route.ts';
import { cycleParams } from '../cycles/cycle-params.ts';
import { loadCycle } from '../cycles/cycle.store.ts';
import type { ApiDeps } from '../deps.ts';
import { actingOf, type ApiEnv } from '../access/context.ts';
import { ForeignRead, notFound } from '../errors/refusal.ts';
import { importsBehind } from './files/import.store.ts';
import { latestSignOffs } from './sign-off.store.ts';
import { returnSignOff, signOff } from './sign-off.service.ts';
import { demandSupplier, saveValues } from './value.service.ts';
import { suppliedOf } from './supplied.ts';
import { allRevisions, currentRevisions, namesOf, revisionOnWire } from './value.store.ts';
import { gridOf, indicatorOnWire, pointsOf } from './value.view.ts';

const indicatorParams = cycleParams.extend({ indicatorId: slug });
const cellParams = cycleParams.extend({
  bodyId: slug,
  indicatorId: slug,
  inputId: z.string().regex(/^[a-z][A-Za-z0-9_-]{0,99}$/),
});
const tags = ['Values'];
const readers = { roles: ['administrator', 'assessor', 'auditor'] } as const;

const listIndicators = defineRoute(readers, {
  method: 'get',
  path: '/cycles/{cycleId}/indicators',
  operationId: 'listCycleIndicators',
  tags,
  request: { params: cycleParams },
  responses: { 200: json(cycleIndicators, 'Indicators of the cycle; an assessor gets its own') },
});
const readGrid = defineRoute(readers, {
  method: 'get',
  path: '/cycles/{cycleId}/indicators/{indicatorId}/values',
  operationId: 'readValueGrid',
  tags,
  request: { params: indicatorParams },
  responses: { 200: json(valueGrid, 'All bodies with the values of one indicator') },
});
const putValues = defineRoute(
  { roles: ['assessor'] },
  {
    method: 'put',
    path: '/cycles/{cycleId}/values',
    operationId: 'saveValues',
    tags,
    request: { params: cycleParams, body: jsonBody(valueChanges) },
    responses: { 200: json(savedValues, 'All values saved') },
  },
);
const readHistory = defineRoute(
  { roles: ['administrator', 'assessor', 'agency', 'auditor'] },
  {
    method: 'get',
    path: '/cycles/{cycleId}/values/{bodyId}/{indicatorId}/{inputId}',
    operationId: 'readValueHistory',
    tags,
    request: { params: cellParams },
    responses: { 200: json(valueHistory, 'The revisions of one value, oldest first') },
  },
);
const postSignOff = defineRoute(
  { roles: ['assessor'] },
  {
    method: 'post',
    path: '/cycles/{cycleId}/indicators/{indicatorId}/sign-off',
    operationId: 'signOff',
    tags,
    request: { params: indicatorParams, body: jsonBody(signOffRequest) },
    responses: { 200: json(signOffSchema, 'Signed off') },
  },
);
const postReturn = defineRoute(
  { roles: ['administrator'] },
  {
    method: 'post',
    path: '/cycles/{cycleId}/indicators/{indicatorId}/return',
    operationId: 'returnSignOff',
    tags,
    request: { params: indicatorParams, body: jsonBody(signOffReturn) },
    responses: { 200: json(signOffSchema, 'Returned to the supplier') },
  },
);

/** Values of a cycle, their history and their release. */
export function registerValues(app: OpenAPIHono<ApiEnv>, deps: ApiDeps): void {
  const load = (id: string) => loadCycle(deps.db, id);
  const signedState = async (cycleId: string, indicatorId: string) => {
    const latest = (await latestSignOffs(deps.db, cycleId)).get(indicatorId);
    const names = await namesOf(deps.db, [latest?.byId ?? null]);
    const signed = latest?.action === 'signed';
    return {
      indicatorId,
      signedOffAt: signed ? latest.at.toISOString() : null,
      by: (signed && latest.byId && names.get(latest.byId)) || null,
    };
  };

  app.openapi(listIndicators, async (c) => {
    const person = c.get('person')!;
    const cycle = await load(c.req.valid('param').cycleId);
    const own = indicatorsOf(cycle.methodology).filter(
      ({ id }) => person.role !== 'assessor' || cycle.suppliers.get(id) === person.organisationId,
    );
    return c.json({ indicators: own.map((indicator) => indicatorOnWire(cycle, indicator)) }, 200);
  });
  app.openapi(readGrid, async (c) => {
    const { cycleId, indicatorId } = c.req.valid('param');
    const cycle = await load(cycleId);
    const indicator = demandSupplier(cycle, c.get('person')!, indicatorId);
    return c.json(await gridOf(deps.db, cycle, indicator, c.get('person')!, c.get('locale')), 200);
  });
  app.openapi(putValues, async (c) => {
    const { cycleId } = c.req.valid('param');
    const person = c.get('person')!;
    const written = await saveValues(deps, actingOf(c), cycleId, c.req.valid('json'));
    const cycle = await load(cycleId);
    const bodyIds = [...new Set(written.map(({ bodyId }) => bodyId))];
    const indicatorIds = [...new Set(written.map(({ indicatorId }) => indicatorId))];
    const current = await currentRevisions(deps.db, cycleId, { bodyIds, indicatorIds });
    const points = cycle.bodies
      .filter(({ id }) => bodyIds.includes(id))
      .flatMap(({ id: bodyId, group }) =>
        indicatorsOf(cycle.methodology)
          .filter(({ id }) => indicatorIds.includes(id))
          .map((indicator) => ({
            bodyId,
            indicatorId: indicator.id,
            points: pointsOf(cycle, indicator, suppliedOf(current, bodyId, indicator.id), group),
          })),
      );
    const names = new Map([[person.id, person.name]]);
    return c.json(
      {
        savedAt: written[0]!.at.toISOString(),
        values: written.map((revision) => revisionOnWire(revision, names)),
        points,
      },
      200,
    );
  });
  app.openapi(readHistory, async (c) => {
    const { cycleId, bodyId, indicatorId, inputId } = c.req.valid('param');
    const person = c.get('person')!;
    const cycle = await load(cycleId);
    if (person.role === 'agency' && person.bodyId !== bodyId)
      throw new ForeignRead({ type: 'value', id: `${bodyId}/${indicatorId}/${inputId}`, bodyId, cycleId });
    // Before the disputes open nobody outside sees a value, not even its own.
    if (person.role === 'agency' && ['preparation', 'collection'].includes(cycle.stage)) throw notFound();
    demandSupplier(cycle, person, indicatorId);
    const chain = (
      await allRevisions(deps.db, cycleId, { bodyIds: [bodyId], indicatorIds: [indicatorId] })
    ).filter((revision) => revision.inputId === inputId);
    if (chain.length === 0) throw notFound();
    const names = await namesOf(
      deps.db,
      chain.map(({ authorId }) => authorId),
    );
    const imports = person.role === 'agency' ? [] : await importsBehind(deps.db, chain);
    return c.json({ revisions: chain.map((revision) => revisionOnWire(revision, names)), imports }, 200);
  });
  app.openapi(postSignOff, async (c) => {
    const at = c.req.valid('param');
    await signOff(deps, actingOf(c), at, c.req.valid('json').statement);
    return c.json(await signedState(at.cycleId, at.indicatorId), 200);
  });
  app.openapi(postReturn, async (c) => {
    const at = c.req.valid('param');
    await returnSignOff(deps, actingOf(c), at, c.req.valid('json').reason);
    return c.json(await signedState(at.cycleId, at.indicatorId), 200);
  });
}
