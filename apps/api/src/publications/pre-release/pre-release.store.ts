import type { BundlePreRelease } from '@olshem/bundle';
import type { Text } from '@olshem/scoring';
import { and, asc, count, eq, gt, isNull, lte, max } from 'drizzle-orm';
import { schema, type Reader } from '../../database/database.ts';
import { standingPublications } from '../../database/standing.ts';

/** An entry of the list with its person. */
export interface StoredPreRelease {
  id: string;
  personId: string;
  name: string;
  organisation: Text;
  opensAt: Date;
  closedAt: Date | null;
  reason: Text;
}

/** The pre-release list of a cycle, in the order in which it opens. */
export async function preReleasesOf(db: Reader, cycleId: string): Promise<StoredPreRelease[]> {
  const { preReleases, user, organisations } = schema;
  return db
    .select({
      id: preReleases.id,
      personId: preReleases.personId,
      name: user.name,
      organisation: organisations.name,
      opensAt: preReleases.opensAt,
      closedAt: preReleases.closedAt,
      reason: preReleases.reason,
    })
    .from(preReleases)
    .innerJoin(user, eq(user.id, preReleases.personId))
    .innerJoin(organisations, eq(organisations.id, user.organisationId))
    .where(eq(preReleases.cycleId, cycleId))
    .orderBy(asc(preReleases.opensAt), asc(preReleases.id));
}

/** The list as the publication tells it to everyone: whoever held it to the end read until the instant. */
export async function preReleasesIn(
  db: Reader,
  cycleId: string,
  publishedAt: Date,
): Promise<BundlePreRelease[]> {
  return (await preReleasesOf(db, cycleId)).map(({ name, organisation, opensAt, closedAt, reason }) => ({
    name,
    organisation,
    opensAt: opensAt.toISOString(),
    closedAt: (closedAt ?? publishedAt).toISOString(),
    reason,
  }));
}

/** The last settled publication of each cycle that the person may read before its instant. */
export async function openToEarly(
  db: Reader,
  personId: string,
  at: Date,
): Promise<{ cycleId: string; publishedAt: Date }[]> {
  const { preReleases, publications } = schema;
  const found = await db
    .select({ cycleId: preReleases.cycleId, publishedAt: max(publications.publishedAt) })
    .from(preReleases)
    .innerJoin(publications, eq(publications.cycleId, preReleases.cycleId))
    .where(
      standingPublications(
        db,
        and(
          eq(preReleases.personId, personId),
          isNull(preReleases.closedAt),
          lte(preReleases.opensAt, at),
          gt(publications.publishedAt, at),
        ),
      ),
    )
    .groupBy(preReleases.cycleId)
    .orderBy(asc(preReleases.cycleId));
  return found.flatMap(({ cycleId, publishedAt }) => (publishedAt ? [{ cycleId, publishedAt }] : []));
}

/** How often each person read the figures of a cycle before their instant. */
export async function earlyReadings(db: Reader, cycleId: string): Promise<ReadonlyMap<string, number>> {
  const { auditEntries } = schema;
  const read = await db
    .select({ actorId: auditEntries.actorId, times: count() })
    .from(auditEntries)
    .where(and(eq(auditEntries.cycleId, cycleId), eq(auditEntries.action, 'pre-release.read')))
    .groupBy(auditEntries.actorId);
  return new Map(read.map(({ actorId, times }) => [actorId ?? '', times]));
}
