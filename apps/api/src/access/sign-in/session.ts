import { eq } from 'drizzle-orm';
import type { MiddlewareHandler } from 'hono';
import { schema, type Database } from '../../database/database.ts';
import type { ApiEnv, Person } from '../context.ts';
import type { Auth } from './auth.ts';

/** Puts the signed-in person on the context. A person who was switched off is nobody, whatever cookie they hold. */
export function recognise(auth: Auth, db: Database): MiddlewareHandler<ApiEnv> {
  return async (c, next) => {
    if (c.req.header('cookie')?.includes('olshem-portal.'))
      c.set('person', await personOf(auth, db, c.req.raw.headers));
    await next();
  };
}

async function personOf(auth: Auth, db: Database, headers: Headers): Promise<Person | null> {
  const session = await auth.api.getSession({ headers });
  if (!session) return null;
  const { user, organisations } = schema;
  const [found] = await db
    .select({
      id: user.id,
      name: user.name,
      email: user.email,
      role: user.role,
      organisationId: user.organisationId,
      bodyId: organisations.bodyId,
      disabled: user.disabled,
    })
    .from(user)
    .innerJoin(organisations, eq(organisations.id, user.organisationId))
    .where(eq(user.id, session.user.id));
  if (!found || found.disabled) return null;
  const { disabled: _, ...person } = found;
  return person;
}
