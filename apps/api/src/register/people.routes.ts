import { z, type OpenAPIHono } from '@hono/zod-openapi';
import {
  accessChange,
  invitation,
  invited,
  invitedPeople,
  judgedPeople,
  linkRequest,
  organisations,
  people,
  peopleSheet,
  person as personSchema,
  type Person as WirePerson,
} from '@olshem/contracts';
import { asc, eq, inArray, type SQL } from 'drizzle-orm';
import { defineRoute, json, jsonBody } from '../access/route.ts';
import { schema } from '../database/database.ts';
import type { ApiDeps } from '../deps.ts';
import { actingOf, type ApiEnv } from '../access/context.ts';
import { renewLink } from './one-time-links.ts';
import { listOrganisations, plainOrganisation } from './organisations.ts';
import { inWords } from './judged-lines.ts';
import { invitePeople, judgePeople, peopleColumns, personExample } from './people-sheet.ts';
import { invite, setAccess } from './people.service.ts';
import { linesOf, readSheet } from './sheet.ts';
import { templateAnswer, templateRoute } from './sheet-template.ts';
import { sheetBody } from './sheet-form.ts';

const personParams = z.object({ personId: z.string().regex(/^[A-Za-z0-9-]{8,64}$/) });
const tags = ['People'];
const administrator = { roles: ['administrator'] } as const;
const overseers = { roles: ['administrator', 'auditor'] } as const;

const listPeople = defineRoute(overseers, {
  method: 'get',
  path: '/people',
  operationId: 'listPeople',
  tags,
  responses: { 200: json(people, 'Everyone') },
});
const getOrganisations = defineRoute(overseers, {
  method: 'get',
  path: '/organisations',
  operationId: 'listOrganisations',
  tags,
  responses: { 200: json(organisations, 'Organisations') },
});
const postInvitation = defineRoute(administrator, {
  method: 'post',
  path: '/people',
  operationId: 'invitePerson',
  tags,
  request: { body: jsonBody(invitation) },
  responses: { 201: json(invited, 'Invited; the link is shown this once') },
});
const postSheet = defineRoute(administrator, {
  method: 'post',
  path: '/people/sheet',
  operationId: 'judgePeopleSheet',
  tags,
  request: { body: sheetBody },
  responses: { 200: json(judgedPeople, 'Every line judged; nothing is written') },
});
const getTemplate = defineRoute(administrator, {
  method: 'get',
  path: '/people/template.csv',
  operationId: 'readPeopleTemplate',
  tags,
  ...templateRoute,
});
const postSheetLines = defineRoute(administrator, {
  method: 'post',
  path: '/people/import',
  operationId: 'invitePeople',
  tags,
  request: { body: jsonBody(peopleSheet) },
  responses: { 201: json(invitedPeople, 'All invited; each link is shown this once') },
});
const postLink = defineRoute(administrator, {
  method: 'post',
  path: '/people/{personId}/link',
  operationId: 'renewLink',
  tags,
  request: { params: personParams, body: jsonBody(linkRequest) },
  responses: { 201: json(invited, 'A new link, shown this once; an earlier one is good no longer') },
});
const putAccess = defineRoute(administrator, {
  method: 'put',
  path: '/people/{personId}/access',
  operationId: 'changeAccess',
  tags,
  request: { params: personParams, body: jsonBody(accessChange) },
  responses: { 200: json(personSchema, 'The person with the new access') },
});

/** People and their organisations. */
export function registerPeople(app: OpenAPIHono<ApiEnv>, deps: ApiDeps): void {
  const { db, now } = deps;
  const { user } = schema;
  const onWire = async (which?: SQL): Promise<WirePerson[]> => {
    const rows = await db.select().from(user).where(which).orderBy(asc(user.email));
    const known = new Map(
      (await listOrganisations(db, now())).map((each) => [each.id, plainOrganisation(each)]),
    );
    return rows.map(({ id, email, name, role, organisationId, disabled, createdAt }) => ({
      id,
      email,
      name,
      role,
      organisation: known.get(organisationId)!,
      disabled,
      createdAt: createdAt.toISOString(),
    }));
  };
  const oneOnWire = async (id: string) => (await onWire(eq(user.id, id)))[0]!;

  app.openapi(listPeople, async (c) => c.json({ people: await onWire() }, 200));
  app.openapi(getOrganisations, async (c) =>
    c.json({ organisations: await listOrganisations(db, now()) }, 200),
  );
  app.openapi(postInvitation, async (c) => {
    const { id, link } = await invite(deps, actingOf(c), c.req.valid('json'));
    return c.json({ person: await oneOnWire(id), link }, 201);
  });
  app.openapi(postSheet, async (c) => {
    const { file } = c.req.valid('form');
    const sheet = linesOf(await readSheet(new Uint8Array(await file.arrayBuffer())), peopleColumns);
    const judged = await judgePeople(
      deps,
      sheet.map(({ line }) => line),
    );
    const lines = judged.map(({ entry, faults }, at) => ({
      ...sheet[at]!,
      invitation: entry,
      faults: inWords(faults, c.get('locale')),
    }));
    return c.json({ lines }, 200);
  });
  app.openapi(getTemplate, (c) =>
    c.body(...templateAnswer('people.csv', peopleColumns, personExample, c.get('locale'))),
  );
  app.openapi(postSheetLines, async (c) => {
    const made = await invitePeople(deps, actingOf(c), c.req.valid('json').lines);
    const ids = made.map(({ id }) => id);
    const known = new Map((await onWire(inArray(user.id, ids))).map((each) => [each.id, each]));
    return c.json({ invited: made.map(({ id, link }) => ({ person: known.get(id)!, link })) }, 201);
  });
  app.openapi(postLink, async (c) => {
    const { personId } = c.req.valid('param');
    const link = await renewLink(deps, actingOf(c), personId, c.req.valid('json'));
    return c.json({ person: await oneOnWire(personId), link }, 201);
  });
  app.openapi(putAccess, async (c) => {
    const { personId } = c.req.valid('param');
    await setAccess(deps, actingOf(c), personId, c.req.valid('json'));
    return c.json(await oneOnWire(personId), 200);
  });
}
