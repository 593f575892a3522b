import { eq, sql } from 'drizzle-orm';
import { schema, type Database } from '../../database/database.ts';
import { DomainError } from '../../errors/refusal.ts';

const ATTEMPTS = 10;
const MINUTES = 15;

/**
 * Counts an attempt to sign in to an account before the password is looked at, so that many addresses guessing at once are
 * slowed like one. Throws when the account has had its attempts for the quarter of an hour.
 */
export async function countAttempt(db: Database, email: string, now: Date): Promise<void> {
  const { signInFailures: table } = schema;
  const windowStart = new Date(now.getTime() - MINUTES * 60_000);
  const expired = sql`${table.since} < ${windowStart.toISOString()}::timestamptz`;
  const [attempts] = await db
    .insert(table)
    .values({ email, count: 1, since: now })
    .onConflictDoUpdate({
      target: table.email,
      set: {
        count: sql`case when ${expired} then 1 else ${table.count} + 1 end`,
        since: sql`case when ${expired} then excluded.since else ${table.since} end`,
      },
    })
    .returning();
  if (attempts && attempts.count > ATTEMPTS)
    throw new DomainError('too_many_attempts', 429, { minutes: MINUTES });
}

/** Forgets the attempts of an account that was signed in to. */
export async function forgetAttempts(db: Database, email: string): Promise<void> {
  await db.delete(schema.signInFailures).where(eq(schema.signInFailures.email, email));
}
