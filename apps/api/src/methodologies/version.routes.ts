import { z, type OpenAPIHono } from '@hono/zod-openapi';
import {
  definitionCheck,
  definitionRegistration,
  definitionUpload,
  registeredVersionDetail,
  registeredVersions,
  versionStep,
} from '@olshem/contracts';
import { actingOf, type ApiEnv } from '../access/context.ts';
import { defineRoute, json, jsonBody } from '../access/route.ts';
import type { Database } from '../database/database.ts';
import { checkDefinition, readDefinition } from './check-definition.ts';
import { listVersions, viewVersion } from './version.view.ts';
import { putInForce, registerVersion, withdrawVersion } from './version.service.ts';

const digestParams = z.object({ digest: z.string().regex(/^[0-9a-f]{64}$/) });
const tags = ['Methodologies'];
const administrator = { roles: ['administrator'] } as const;
const overseers = { roles: ['administrator', 'auditor'] } as const;

const list = defineRoute(overseers, {
  method: 'get',
  path: '/methodology-versions',
  operationId: 'listRegisteredVersions',
  tags,
  responses: { 200: json(registeredVersions, 'Every registered version, drafts included') },
});
const read = defineRoute(overseers, {
  method: 'get',
  path: '/methodology-versions/{digest}',
  operationId: 'readRegisteredVersion',
  tags,
  request: { params: digestParams },
  responses: { 200: json(registeredVersionDetail, 'A version with lint and its differences') },
});
const check = defineRoute(administrator, {
  method: 'post',
  path: '/methodology-versions/check',
  operationId: 'checkDefinition',
  tags,
  request: { body: jsonBody(definitionUpload) },
  responses: { 200: json(definitionCheck, 'What registering would bring; nothing is stored') },
});
const register = defineRoute(administrator, {
  method: 'post',
  path: '/methodology-versions',
  operationId: 'registerVersion',
  tags,
  request: { body: jsonBody(definitionRegistration) },
  responses: { 201: json(registeredVersionDetail, 'Registered as a draft') },
});
const force = defineRoute(administrator, {
  method: 'post',
  path: '/methodology-versions/{digest}/in-force',
  operationId: 'putVersionInForce',
  tags,
  request: { params: digestParams, body: jsonBody(versionStep) },
  responses: { 200: json(registeredVersionDetail, 'In force; the version before it is retired') },
});
const withdraw = defineRoute(administrator, {
  method: 'post',
  path: '/methodology-versions/{digest}/withdrawal',
  operationId: 'withdrawVersion',
  tags,
  request: { params: digestParams, body: jsonBody(versionStep) },
  responses: { 200: json(registeredVersionDetail, 'The draft is withdrawn') },
});

/** Methodology versions as administrators keep them. `changed` is told when the public list of versions changes. */
export function registerVersions(
  app: OpenAPIHono<ApiEnv>,
  deps: { db: Database; now(): Date },
  changed: () => void,
): void {
  const { db } = deps;

  app.openapi(list, async (c) => c.json({ versions: await listVersions(db) }, 200));
  app.openapi(check, async (c) =>
    c.json(await checkDefinition(db, readDefinition(c.req.valid('json').definition)), 200),
  );
  app.openapi(read, async (c) =>
    c.json(await viewVersion(db, c.req.valid('param').digest, c.get('person')!), 200),
  );
  app.openapi(register, async (c) => {
    const person = c.get('person')!;
    const { definition, reason } = c.req.valid('json');
    const methodology = readDefinition(definition);
    const { digest } = await registerVersion(deps, actingOf(c), {
      methodology,
      reason,
    });
    return c.json(await viewVersion(db, digest, person), 201);
  });
  app.openapi(force, async (c) => {
    const person = c.get('person')!;
    const { digest } = c.req.valid('param');
    await putInForce(deps, actingOf(c), digest, c.req.valid('json').reason);
    changed();
    return c.json(await viewVersion(db, digest, person), 200);
  });
  app.openapi(withdraw, async (c) => {
    const person = c.get('person')!;
    const { digest } = c.req.valid('param');
    await withdrawVersion(deps, actingOf(c), digest, c.req.valid('json').reason);
    return c.json(await viewVersion(db, digest, person), 200);
  });
}
