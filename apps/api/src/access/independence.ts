import { and, inArray, sql } from 'drizzle-orm';
import { schema, type Reader } from '../database/database.ts';

/**
 * Those of several people who are independent of one: whoever gives a person the link to their password can sign in as that
 * person, so the chain of those who gave the links must lead to different beginnings. `beginning_of` is the function by which the
 * database refuses by itself as well.
 */
export async function independentOf(
  db: Reader,
  one: string,
  others: readonly string[],
): Promise<ReadonlySet<string>> {
  const { user } = schema;
  const found = await db
    .select({ id: user.id })
    .from(user)
    .where(and(inArray(user.id, [...others]), sql`beginning_of(${user.id}) <> beginning_of(${one})`));
  return new Set(found.map(({ id }) => id));
}

/** Whether two people are two. */
export async function areIndependent(db: Reader, one: string, other: string): Promise<boolean> {
  return (await independentOf(db, one, [other])).has(other);
}
