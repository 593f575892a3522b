import type { OpenAPIHono } from '@hono/zod-openapi';
import { me } from '@olshem/contracts';
import type { ApiEnv } from '../access/context.ts';
import { defineRoute, everyone, json } from '../access/route.ts';
import type { ApiDeps } from '../deps.ts';
import { listOrganisations } from '../register/organisations.ts';
import { tasksOf } from './tasks.ts';

const readMe = defineRoute(everyone, {
  method: 'get',
  path: '/me',
  operationId: 'readMe',
  tags: ['People'],
  responses: { 200: json(me, 'The signed-in person and what waits for them') },
});

/** The signed-in person and what waits for them. */
export function registerMe(app: OpenAPIHono<ApiEnv>, deps: ApiDeps): void {
  const { db, now } = deps;

  app.openapi(readMe, async (c) => {
    const person = c.get('person')!;
    const organisation = (await listOrganisations(db, now())).find(
      (each) => each.id === person.organisationId,
    );
    const { id, email, name, role } = person;
    return c.json(
      { id, email, name, role, organisation: organisation!, tasks: await tasksOf(deps, person) },
      200,
    );
  });
}
