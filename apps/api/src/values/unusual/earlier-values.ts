import { openBundle } from '@olshem/bundle';
import type { Text } from '@olshem/scoring';
import { and, desc, eq, lt, lte } from 'drizzle-orm';
import { LRUCache } from 'lru-cache';
import type { LoadedCycle } from '../../cycles/cycle.store.ts';
import { schema, type Reader } from '../../database/database.ts';
import { standingPublications } from '../../database/standing.ts';

/** What the edition before this one published of a cell. */
export interface EarlierValues {
  /** Its title. */
  title: Text;
  /** The text of an input; undefined where it published none. */
  of(cell: { bodyId: string; indicatorId: string; inputId: string }): string | undefined;
}

/** Publications never change, so what was read of one stays true; a bundle takes a while to open. */
const read = new LRUCache<string, EarlierValues>({ max: 8 });

/** The values of the last published edition of the same index before this one; undefined where there is none. */
export async function earlierValues(
  db: Reader,
  { indexId, editionId }: Pick<LoadedCycle, 'indexId' | 'editionId'>,
  now: Date,
): Promise<EarlierValues | undefined> {
  const { editions, publications } = schema;
  const [before] = await db
    .select({ id: publications.id, title: editions.title })
    .from(publications)
    .innerJoin(
      editions,
      and(eq(editions.indexId, publications.indexId), eq(editions.id, publications.editionId)),
    )
    .where(
      standingPublications(
        db,
        and(
          eq(publications.indexId, indexId),
          lt(publications.editionId, editionId),
          lte(publications.publishedAt, now),
        ),
      ),
    )
    .orderBy(desc(publications.editionId), desc(publications.revision))
    .limit(1);
  if (!before) return undefined;
  const known = read.get(before.id);
  if (known) return known;
  const [{ bundle }] = (await db
    .select({ bundle: publications.bundle })
    .from(publications)
    .where(eq(publications.id, before.id))) as [{ bundle: Uint8Array }];
  const { data } = openBundle(bundle).payload;
  const values: EarlierValues = {
    title: before.title,
    of: ({ bodyId, indicatorId, inputId }) => data[bodyId]?.supplied[indicatorId]?.inputs[inputId],
  };
  read.set(before.id, values);
  return values;
}
