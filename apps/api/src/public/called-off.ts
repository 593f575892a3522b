import type { Text } from '@olshem/scoring';
import { asc, eq } from 'drizzle-orm';
import { schema, type Reader } from '../database/database.ts';

/** A publication that had been announced and was called off before its instant. */
export interface CalledOff {
  indexId: string;
  editionId: string;
  announcedFor: Date;
  at: Date;
  reason: Text;
}

/** Every publication that was called off, in the order of time. What was announced in public is called off in public. */
export async function calledOffPublications(db: Reader): Promise<CalledOff[]> {
  const { publications, calledOffPublications: off } = schema;
  return db
    .select({
      indexId: publications.indexId,
      editionId: publications.editionId,
      announcedFor: publications.publishedAt,
      at: off.at,
      reason: off.reason,
    })
    .from(off)
    .innerJoin(publications, eq(publications.id, off.publicationId))
    .orderBy(asc(off.at));
}
