import { z, type OpenAPIHono } from '@hono/zod-openapi';
import {
  actAnnulment,
  bodyChange,
  indexChange,
  newBody,
  newBodyAct,
  newIndex,
  newOrganisation,
  organisationChange,
  registered,
  slug,
} from '@olshem/contracts';
import { actingOf, type ApiEnv } from '../access/context.ts';
import { defineRoute, json, jsonBody } from '../access/route.ts';
import type { ApiDeps } from '../deps.ts';
import { annulAct } from './annul-act.ts';
import { recordAct } from './body-acts.ts';
import { changeOrganisation } from './change-organisation.ts';
import { addBody, addIndex, addOrganisation, changeBody, changeIndex } from './register.service.ts';

const tags = ['Register'];
const administrator = { roles: ['administrator'] } as const;

const postBody = defineRoute(administrator, {
  method: 'post',
  path: '/register/bodies',
  operationId: 'addBody',
  tags,
  request: { body: jsonBody(newBody) },
  responses: { 201: json(registered, 'Entered') },
});
const putBody = defineRoute(administrator, {
  method: 'put',
  path: '/register/bodies/{bodyId}',
  operationId: 'changeBody',
  tags,
  request: { params: z.object({ bodyId: slug }), body: jsonBody(bodyChange) },
  responses: { 200: json(registered, 'Changed') },
});
const postAct = defineRoute(administrator, {
  method: 'post',
  path: '/register/acts',
  operationId: 'recordBodyAct',
  tags,
  request: { body: jsonBody(newBodyAct) },
  responses: { 201: json(registered, 'Recorded; the bodies follow it at once') },
});
const postAnnulment = defineRoute(administrator, {
  method: 'post',
  path: '/register/acts/{actId}/annulment',
  operationId: 'annulBodyAct',
  tags,
  request: { params: z.object({ actId: slug }), body: jsonBody(actAnnulment) },
  responses: { 201: json(registered, 'Annulled; the bodies stand again as before the act') },
});
const postOrganisation = defineRoute(administrator, {
  method: 'post',
  path: '/register/organisations',
  operationId: 'addOrganisation',
  tags,
  request: { body: jsonBody(newOrganisation) },
  responses: { 201: json(registered, 'Entered') },
});
const putOrganisation = defineRoute(administrator, {
  method: 'put',
  path: '/register/organisations/{organisationId}',
  operationId: 'changeOrganisation',
  tags,
  request: {
    params: z.object({ organisationId: slug }),
    body: jsonBody(organisationChange),
  },
  responses: { 200: json(registered, 'Changed') },
});
const postIndex = defineRoute(administrator, {
  method: 'post',
  path: '/register/indices',
  operationId: 'addIndex',
  tags,
  request: { body: jsonBody(newIndex) },
  responses: { 201: json(registered, 'Entered') },
});
const putIndex = defineRoute(administrator, {
  method: 'put',
  path: '/register/indices/{index}',
  operationId: 'changeIndex',
  tags,
  request: { params: z.object({ index: slug }), body: jsonBody(indexChange) },
  responses: { 200: json(registered, 'Changed') },
});

/** The register: indices, bodies with what becomes of them, organisations. */
export function registerRegister(app: OpenAPIHono<ApiEnv>, deps: ApiDeps, changed: () => void): void {
  app.openapi(postBody, async (c) => {
    const body = c.req.valid('json');
    await addBody(deps, actingOf(c), body);
    changed();
    return c.json({ id: body.id }, 201);
  });
  app.openapi(putBody, async (c) => {
    const { bodyId } = c.req.valid('param');
    await changeBody(deps, actingOf(c), bodyId, c.req.valid('json'));
    changed();
    return c.json({ id: bodyId }, 200);
  });
  app.openapi(postAct, async (c) => {
    const id = await recordAct(deps, actingOf(c), c.req.valid('json'));
    changed();
    return c.json({ id }, 201);
  });
  app.openapi(postAnnulment, async (c) => {
    const { actId } = c.req.valid('param');
    await annulAct(deps, actingOf(c), actId, c.req.valid('json').reason);
    changed();
    return c.json({ id: actId }, 201);
  });
  app.openapi(postOrganisation, async (c) => {
    const organisation = c.req.valid('json');
    await addOrganisation(deps, actingOf(c), organisation);
    return c.json({ id: organisation.id }, 201);
  });
  app.openapi(putOrganisation, async (c) => {
    const { organisationId } = c.req.valid('param');
    await changeOrganisation(deps, actingOf(c), organisationId, c.req.valid('json'));
    return c.json({ id: organisationId }, 200);
  });
  app.openapi(postIndex, async (c) => {
    const index = c.req.valid('json');
    await addIndex(deps, actingOf(c), index);
    changed();
    return c.json({ id: index.id }, 201);
  });
  app.openapi(putIndex, async (c) => {
    const { index } = c.req.valid('param');
    await changeIndex(deps, actingOf(c), index, c.req.valid('json'));
    changed();
    return c.json({ id: index }, 200);
  });
}
