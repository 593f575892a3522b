import { and, desc, eq, isNotNull } from 'drizzle-orm';
import { schema, type Reader } from '../database/database.ts';

/**
 * Whether two people are two: whoever gives a person the link to their password can sign in as that person, so the chain of
 * those who gave the links must lead to different beginnings. A link that the operator of the server made begins a chain.
 */
export async function areIndependent(db: Reader, one: string, other: string): Promise<boolean> {
  return (await beginningOf(db, one)) !== (await beginningOf(db, other));
}

/** The first of the chain: who gave the link by which the last password was set, who gave theirs, and so on. */
async function beginningOf(db: Reader, personId: string): Promise<string> {
  const { oneTimeLinks: links } = schema;
  const passed = new Set<string>();
  for (let id = personId; ;) {
    passed.add(id);
    const [last] = await db
      .select({ issuedById: links.issuedById })
      .from(links)
      .where(and(eq(links.userId, id), isNotNull(links.usedAt)))
      .orderBy(desc(links.usedAt))
      .limit(1);
    const giver = last?.issuedById;
    if (!giver) return id;
    // Two who gave each other their links are one chain, whose name is the smaller of both.
    if (passed.has(giver)) return [...passed].sort()[0]!;
    id = giver;
  }
}
