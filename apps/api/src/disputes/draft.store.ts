import { and, eq } from 'drizzle-orm';
import { schema, type Database, type Transaction } from '../database/database.ts';

/** Whose draft it is, and what it is about. */
export interface DraftPlace {
  personId: string;
  cycleId: string;
  bodyId: string;
  indicatorId: string;
}

/** The draft of a person, if there is one. */
export async function draftAt(db: Database | Transaction, place: DraftPlace) {
  const [found] = await db.select().from(schema.disputeDrafts).where(at(place));
  return found;
}

/** Keeps a draft in the place of the one before. */
export async function keepDraft(
  db: Database | Transaction,
  draft: typeof schema.disputeDrafts.$inferInsert,
): Promise<void> {
  const { disputeDrafts: drafts } = schema;
  const { claims, grounds, keptAt } = draft;
  await db
    .insert(drafts)
    .values(draft)
    .onConflictDoUpdate({
      target: [drafts.personId, drafts.cycleId, drafts.bodyId, drafts.indicatorId],
      set: { claims, grounds, keptAt },
    });
}

/** Throws a draft away. */
export async function dropDraft(db: Database | Transaction, place: DraftPlace): Promise<void> {
  await db.delete(schema.disputeDrafts).where(at(place));
}

function at({ personId, cycleId, bodyId, indicatorId }: DraftPlace) {
  const { disputeDrafts: drafts } = schema;
  return and(
    eq(drafts.personId, personId),
    eq(drafts.cycleId, cycleId),
    eq(drafts.bodyId, bodyId),
    eq(drafts.indicatorId, indicatorId),
  );
}
