import { z, type OpenAPIHono } from '@hono/zod-openapi';
import {
  accessChange,
  invitation,
  invited,
  organisations,
  people,
  person as personSchema,
  type Person as WirePerson,
} from '@olshem/contracts';
import { asc, eq, type SQL } from 'drizzle-orm';
import { defineRoute, json, jsonBody } from '../access/route.ts';
import { schema } from '../database/database.ts';
import type { ApiDeps } from '../deps.ts';
import { actingOf, type ApiEnv } from '../access/context.ts';
import { invite, setAccess } from './people.service.ts';

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
const listOrganisations = defineRoute(overseers, {
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
  responses: { 201: json(invited, 'Invited; the password is shown this once') },
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
  const { db } = deps;
  const { user, organisations: orgs } = schema;
  const onWire = async (which?: SQL): Promise<WirePerson[]> => {
    const rows = await db
      .select()
      .from(user)
      .innerJoin(orgs, eq(orgs.id, user.organisationId))
      .where(which)
      .orderBy(asc(user.email));
    return rows.map(
      ({ user: { id, email, name, role, disabled, createdAt }, organisations: organisation }) => ({
        id,
        email,
        name,
        role,
        organisation,
        disabled,
        createdAt: createdAt.toISOString(),
      }),
    );
  };
  const oneOnWire = async (id: string) => (await onWire(eq(user.id, id)))[0]!;

  app.openapi(listPeople, async (c) => c.json({ people: await onWire() }, 200));
  app.openapi(listOrganisations, async (c) =>
    c.json({ organisations: await db.select().from(orgs).orderBy(asc(orgs.id)) }, 200),
  );
  app.openapi(postInvitation, async (c) => {
    const { id, password } = await invite(deps, actingOf(c), c.req.valid('json'));
    return c.json({ person: await oneOnWire(id), oneTimePassword: password }, 201);
  });
  app.openapi(putAccess, async (c) => {
    const { personId } = c.req.valid('param');
    await setAccess(deps, actingOf(c), personId, c.req.valid('json'));
    return c.json(await oneOnWire(personId), 200);
  });
}
