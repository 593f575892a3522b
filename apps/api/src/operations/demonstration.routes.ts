import type { OpenAPIHono } from '@hono/zod-openapi';
import { demonstration } from '@olshem/contracts';
import { eq, inArray } from 'drizzle-orm';
import { defineRoute, json } from '../access/route.ts';
import { schema } from '../database/database.ts';
import type { ApiDeps } from '../deps.ts';
import type { ApiEnv } from '../access/context.ts';

const readDemonstration = defineRoute('public', {
  method: 'get',
  path: '/demonstration',
  operationId: 'readDemonstration',
  tags: ['People'],
  responses: { 200: json(demonstration, 'Accounts that everyone may know; none in production') },
});

/** Tells a visitor of a demonstration how to get in. */
export function registerDemonstration(
  app: OpenAPIHono<ApiEnv>,
  { db, demonstrationAccounts = [] }: ApiDeps,
): void {
  app.openapi(readDemonstration, async (c) => {
    const { user, organisations } = schema;
    const known = await db
      .select({ email: user.email, name: user.name, role: user.role, organisation: organisations.name })
      .from(user)
      .innerJoin(organisations, eq(organisations.id, user.organisationId))
      .where(
        inArray(
          user.email,
          demonstrationAccounts.map(({ email }) => email),
        ),
      );
    const accounts = demonstrationAccounts.flatMap(({ email, password }) => {
      const person = known.find((each) => each.email === email);
      return person ? [{ ...person, password }] : [];
    });
    return c.json({ accounts }, 200);
  });
}
