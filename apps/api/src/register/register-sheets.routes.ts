import type { OpenAPIHono } from '@hono/zod-openapi';
import {
  bodiesSheet,
  judgedBodies,
  judgedOrganisations,
  organisationsSheet,
  registeredSeveral,
} from '@olshem/contracts';
import { actingOf, type ApiEnv } from '../access/context.ts';
import { defineRoute, json, jsonBody } from '../access/route.ts';
import type { ApiDeps } from '../deps.ts';
import { bodyExample, importBodies, judgeBodies } from './bodies-sheet.ts';
import { inWords } from './judged-lines.ts';
import { importOrganisations, judgeOrganisations, organisationExample } from './organisations-sheet.ts';
import { bodyColumns, organisationColumns } from './sheet-columns.ts';
import { sheetBody } from './sheet-form.ts';
import { templateAnswer, templateRoute } from './sheet-template.ts';
import { linesOf, readSheet } from './sheet.ts';

const tags = ['Register'];
const administrator = { roles: ['administrator'] } as const;
const judged = 'Every line judged; nothing is written';
const imported = 'All entered';

const judgeBodiesRoute = defineRoute(administrator, {
  method: 'post',
  path: '/register/bodies/sheet',
  operationId: 'judgeBodiesSheet',
  tags,
  request: { body: sheetBody },
  responses: { 200: json(judgedBodies, judged) },
});
const importBodiesRoute = defineRoute(administrator, {
  method: 'post',
  path: '/register/bodies/import',
  operationId: 'importBodies',
  tags,
  request: { body: jsonBody(bodiesSheet) },
  responses: { 201: json(registeredSeveral, imported) },
});
const bodiesTemplate = defineRoute(administrator, {
  method: 'get',
  path: '/register/bodies/template.csv',
  operationId: 'readBodiesTemplate',
  tags,
  ...templateRoute,
});
const judgeOrganisationsRoute = defineRoute(administrator, {
  method: 'post',
  path: '/register/organisations/sheet',
  operationId: 'judgeOrganisationsSheet',
  tags,
  request: { body: sheetBody },
  responses: { 200: json(judgedOrganisations, judged) },
});
const importOrganisationsRoute = defineRoute(administrator, {
  method: 'post',
  path: '/register/organisations/import',
  operationId: 'importOrganisations',
  tags,
  request: { body: jsonBody(organisationsSheet) },
  responses: { 201: json(registeredSeveral, imported) },
});
const organisationsTemplate = defineRoute(administrator, {
  method: 'get',
  path: '/register/organisations/template.csv',
  operationId: 'readOrganisationsTemplate',
  tags,
  ...templateRoute,
});

/** Bodies and organisations from a sheet: judged first, entered all or none. */
export function registerRegisterSheets(app: OpenAPIHono<ApiEnv>, deps: ApiDeps, changed: () => void): void {
  const read = async (file: File) => readSheet(new Uint8Array(await file.arrayBuffer()));
  app.openapi(judgeBodiesRoute, async (c) => {
    const sheet = linesOf(await read(c.req.valid('form').file), bodyColumns);
    const judgement = await judgeBodies(
      deps,
      sheet.map(({ line }) => line),
    );
    const lines = judgement.map(({ entry, faults }, at) => ({
      ...sheet[at]!,
      body: entry,
      faults: inWords(faults, c.get('locale')),
    }));
    return c.json({ lines }, 200);
  });
  app.openapi(importBodiesRoute, async (c) => {
    const ids = await importBodies(deps, actingOf(c), c.req.valid('json').lines);
    changed();
    return c.json({ ids }, 201);
  });
  app.openapi(bodiesTemplate, (c) =>
    c.body(...templateAnswer('bodies.csv', bodyColumns, bodyExample, c.get('locale'))),
  );
  app.openapi(judgeOrganisationsRoute, async (c) => {
    const sheet = linesOf(await read(c.req.valid('form').file), organisationColumns);
    const judgement = await judgeOrganisations(
      deps,
      sheet.map(({ line }) => line),
    );
    const lines = judgement.map(({ entry, faults }, at) => ({
      ...sheet[at]!,
      organisation: entry,
      faults: inWords(faults, c.get('locale')),
    }));
    return c.json({ lines }, 200);
  });
  app.openapi(importOrganisationsRoute, async (c) =>
    c.json({ ids: await importOrganisations(deps, actingOf(c), c.req.valid('json').lines) }, 201),
  );
  app.openapi(organisationsTemplate, (c) =>
    c.body(...templateAnswer('organisations.csv', organisationColumns, organisationExample, c.get('locale'))),
  );
}
