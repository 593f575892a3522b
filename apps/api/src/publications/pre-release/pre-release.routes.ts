import type { OpenAPIHono } from '@hono/zod-openapi';
import { earlyFigures, newPreRelease, preReleaseEnd, preReleaseList, uuid } from '@olshem/contracts';
import type { PreReleaseList } from '@olshem/contracts';
import { actingOf, type ApiEnv } from '../../access/context.ts';
import { defineRoute, everyone, json, jsonBody } from '../../access/route.ts';
import { cycleParams } from '../../cycles/cycle-params.ts';
import { loadCycle } from '../../cycles/cycle.store.ts';
import type { ApiDeps } from '../../deps.ts';
import { addPreRelease, endPreRelease, readEarly } from './pre-release.service.ts';
import { earlyReadings, preReleasesOf } from './pre-release.store.ts';

const tags = ['Publication'];
const administrator = { roles: ['administrator'] } as const;

const readList = defineRoute(
  { roles: ['administrator', 'auditor'] },
  {
    method: 'get',
    path: '/cycles/{cycleId}/pre-releases',
    operationId: 'listPreReleases',
    tags,
    request: { params: cycleParams },
    responses: { 200: json(preReleaseList, 'Who may read the edition before its instant') },
  },
);
const postEntry = defineRoute(administrator, {
  method: 'post',
  path: '/cycles/{cycleId}/pre-releases',
  operationId: 'addPreRelease',
  tags,
  request: { params: cycleParams, body: jsonBody(newPreRelease) },
  responses: { 201: json(preReleaseList, 'Put on the list') },
});
const postEnd = defineRoute(administrator, {
  method: 'post',
  path: '/cycles/{cycleId}/pre-releases/{preReleaseId}/end',
  operationId: 'endPreRelease',
  tags,
  request: { params: cycleParams.extend({ preReleaseId: uuid }), body: jsonBody(preReleaseEnd) },
  responses: { 200: json(preReleaseList, 'Taken off the list') },
});
const readFigures = defineRoute(everyone, {
  method: 'get',
  path: '/cycles/{cycleId}/early-figures',
  operationId: 'readEarlyFigures',
  tags,
  request: { params: cycleParams },
  responses: { 200: json(earlyFigures, 'The figures before their instant, for those on the list') },
});

/** Who may read an edition before its instant, and the figures for them. */
export function registerPreReleases(app: OpenAPIHono<ApiEnv>, deps: ApiDeps, moved: () => void): void {
  const { db } = deps;
  const view = async (cycleId: string): Promise<PreReleaseList> => {
    const { stage } = await loadCycle(db, cycleId);
    const readings = await earlyReadings(db, cycleId);
    return {
      cycleId,
      open: stage !== 'published',
      preReleases: (await preReleasesOf(db, cycleId)).map(
        ({ id, personId, name, organisation, opensAt, closedAt, reason }) => ({
          id,
          person: { id: personId, name, organisation },
          opensAt: opensAt.toISOString(),
          closedAt: closedAt?.toISOString() ?? null,
          reason,
          readings: readings.get(personId) ?? 0,
        }),
      ),
    };
  };

  app.openapi(readList, async (c) => c.json(await view(c.req.valid('param').cycleId), 200));
  app.openapi(postEntry, async (c) => {
    const { cycleId } = c.req.valid('param');
    await addPreRelease(deps, actingOf(c), cycleId, c.req.valid('json'));
    moved();
    return c.json(await view(cycleId), 201);
  });
  app.openapi(postEnd, async (c) => {
    const { cycleId, preReleaseId: id } = c.req.valid('param');
    await endPreRelease(deps, actingOf(c), { cycleId, id }, c.req.valid('json').version);
    moved();
    return c.json(await view(cycleId), 200);
  });
  app.openapi(readFigures, async (c) =>
    c.json(await readEarly(deps, actingOf(c), await loadCycle(db, c.req.valid('param').cycleId)), 200),
  );
}
