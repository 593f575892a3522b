import { and, eq, notExists, type SQL } from 'drizzle-orm';
import { schema, type Reader } from './database.ts';

/** The publications that were not called off before their instant; `condition` chooses among them. */
export function standingPublications(db: Reader, condition?: SQL): SQL | undefined {
  const { publications, calledOffPublications: off } = schema;
  return and(notExists(db.select().from(off).where(eq(off.publicationId, publications.id))), condition);
}
