import type { OpenAPIHono } from '@hono/zod-openapi';
import { me } from '@olshem/contracts';
import { eq } from 'drizzle-orm';
import type { ApiEnv } from '../access/context.ts';
import { defineRoute, everyone, json } from '../access/route.ts';
import { schema } from '../database/database.ts';
import type { ApiDeps } from '../deps.ts';
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
  const { db } = deps;
  const { organisations } = schema;

  app.openapi(readMe, async (c) => {
    const person = c.get('person')!;
    const [organisation] = await db
      .select()
      .from(organisations)
      .where(eq(organisations.id, person.organisationId));
    const { id, email, name, role } = person;
    return c.json(
      { id, email, name, role, organisation: organisation!, tasks: await tasksOf(deps, person) },
      200,
    );
  });
}
