import type { ValueNote } from '@olshem/contracts';
import { and, asc, desc, eq } from 'drizzle-orm';
import { schema, type Reader } from '../database/database.ts';

/** A note as stored. */
export type StoredNote = typeof schema.valueNotes.$inferSelect;

/** The notes that hold of one indicator: the highest version of every cell. */
export async function currentNotes(db: Reader, cycleId: string, indicatorId: string): Promise<StoredNote[]> {
  const { valueNotes: table } = schema;
  return db
    .selectDistinctOn([table.bodyId, table.inputId])
    .from(table)
    .where(and(eq(table.cycleId, cycleId), eq(table.indicatorId, indicatorId)))
    .orderBy(asc(table.bodyId), asc(table.inputId), desc(table.version));
}

/** A note on the wire. */
export function noteOnWire(
  { bodyId, indicatorId, inputId, version, starred, comment, link, authorId, at }: StoredNote,
  names: ReadonlyMap<string, string>,
): ValueNote {
  const author = names.get(authorId) ?? null;
  return { bodyId, indicatorId, inputId, version, starred, comment, link, author, at: at.toISOString() };
}
