import { openBundle } from '@olshem/bundle';
import { indicatorsOf, type Text } from '@olshem/scoring';
import { and, asc, eq, lt, lte } from 'drizzle-orm';
import type { LoadedCycle } from '../cycles/cycle.store.ts';
import { schema, type Reader } from '../database/database.ts';
import { standingPublications } from '../database/standing.ts';

/** The values of an indicator in an earlier edition. */
export interface EarlierEdition {
  id: string;
  title: Text;
  inputs: string[];
  values: Record<string, Record<string, string>>;
}

/**
 * The values of an indicator in the editions of the same index that were published before, oldest first. An edition without
 * such an indicator is among them with no inputs, so that nobody takes its silence for an empty value.
 */
export async function earlierValues(
  db: Reader,
  { indexId, editionId }: Pick<LoadedCycle, 'indexId' | 'editionId'>,
  indicatorId: string,
  now: Date,
): Promise<EarlierEdition[]> {
  const { publications, editions } = schema;
  const found = await db
    .select({ id: editions.id, title: editions.title, bundle: publications.bundle })
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
    .orderBy(asc(editions.id), asc(publications.revision));
  // The last revision of an edition is the one in force.
  const latest = new Map(found.map((edition) => [edition.id, edition]));
  return [...latest.values()].map(({ id, title, bundle }) => {
    const { methodology, data } = openBundle(bundle).payload;
    const indicator = indicatorsOf(methodology).find((each) => each.id === indicatorId);
    return {
      id,
      title,
      inputs: Object.keys(indicator?.inputs ?? {}),
      values: Object.fromEntries(
        Object.entries(data).flatMap(([bodyId, { supplied }]) => {
          const given = Object.entries(supplied[indicatorId]?.inputs ?? {});
          const known = given.filter((entry): entry is [string, string] => entry[1] !== undefined);
          return known.length > 0 ? [[bodyId, Object.fromEntries(known)]] : [];
        }),
      ),
    };
  });
}
