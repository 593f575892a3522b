import { eq } from 'drizzle-orm';
import type { MiddlewareHandler } from 'hono';
import type { ApiEnv } from '../access/context.ts';
import { schema, type Database } from '../database/database.ts';

/** Until a cycle opens, everything of it is not there for whoever does not oversee it; routes look after the role is checked. */
export function hidePreparation(db: Database): MiddlewareHandler<ApiEnv> {
  const { cycles } = schema;
  return async (c, next) => {
    c.set('isConcealed', async () => {
      const role = c.get('person')?.role;
      if (role !== 'assessor' && role !== 'agency') return false;
      const [cycle] = await db
        .select({ openedAt: cycles.openedAt })
        .from(cycles)
        .where(eq(cycles.id, c.req.param('cycleId') ?? ''));
      return cycle !== undefined && cycle.openedAt === null;
    });
    return next();
  };
}
