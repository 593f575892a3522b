import type { z } from 'zod';
import type { difference } from '@olshem/contracts';
import { asc, desc, eq, inArray } from 'drizzle-orm';
import { byCycle } from '../cycles/cycle.store.ts';
import { schema, type Reader } from '../database/database.ts';
import { allRevisions, cellOf, type StoredRevision } from '../values/value.store.ts';

/** A value that differs between draft and final, with its cause. */
export type Difference = z.infer<typeof difference>;

/** The revisions that the bodies were shown; undefined while nothing was shown. */
export async function draftRevisions(db: Reader, cycleId: string): Promise<StoredRevision[] | undefined> {
  const versions = (await draftVersions(db, [cycleId])).get(cycleId);
  if (!versions) return undefined;
  const all = await allRevisions(db, cycleId);
  return all.filter((revision) => versions[cellOf(revision)] === revision.version);
}

/**
 * Every value that is not the one the bodies were shown. Each of its revisions since then needs a decision or a recorded
 * correction; otherwise its cause is `none` and nothing can be published.
 */
export async function differencesOf(db: Reader, cycleId: string): Promise<Difference[]> {
  return (await differencesIn(db, [cycleId]))(cycleId);
}

/** The same in several cycles, to be asked for by the id of one. */
export async function differencesIn(
  db: Reader,
  cycleIds: readonly string[],
): Promise<(cycleId: string) => Difference[]> {
  if (cycleIds.length === 0) return () => [];
  const versions = await draftVersions(db, cycleIds);
  const disputeOf = await disputesByDecision(db, cycleIds);
  const revisions = byCycle(await allRevisions(db, [...versions.keys()]));
  return (id) => differencesFrom(versions.get(id) ?? {}, revisions(id), disputeOf);
}

function differencesFrom(
  versions: Readonly<Record<string, number>>,
  revisions: readonly StoredRevision[],
  disputeOf: ReadonlyMap<string, string>,
): Difference[] {
  return [...Map.groupBy(revisions, cellOf)].flatMap(([cell, chain]): Difference[] => {
    const shown = chain.find(({ version }) => version === versions[cell]);
    const since = chain.filter(({ version }) => version > (shown?.version ?? 0));
    const last = since.at(-1);
    if (!last) return [];
    const explained = since.every(
      ({ decisionId, correctionId }) => decisionId !== null || correctionId !== null,
    );
    const { bodyId, indicatorId, inputId, decisionId, correctionId, reason } = last;
    return [
      {
        bodyId,
        indicatorId,
        inputId,
        draft: shown?.value ?? null,
        final: last.value,
        decisionId,
        correctionId,
        reason,
        cause: !explained ? 'none' : decisionId ? 'decision' : 'correction',
        disputeId: (decisionId && disputeOf.get(decisionId)) || null,
      },
    ];
  });
}

async function draftVersions(
  db: Reader,
  cycleIds: readonly string[],
): Promise<ReadonlyMap<string, Record<string, number>>> {
  const { drafts } = schema;
  const latest = await db
    .selectDistinctOn([drafts.cycleId], { cycleId: drafts.cycleId, versions: drafts.versions })
    .from(drafts)
    .where(inArray(drafts.cycleId, [...cycleIds]))
    .orderBy(asc(drafts.cycleId), desc(drafts.takenAt));
  return new Map(latest.map(({ cycleId, versions }) => [cycleId, versions]));
}

async function disputesByDecision(
  db: Reader,
  cycleIds: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  const { decisions, disputes } = schema;
  const found = await db
    .select({ id: decisions.id, disputeId: decisions.disputeId })
    .from(decisions)
    .innerJoin(disputes, eq(disputes.id, decisions.disputeId))
    .where(inArray(disputes.cycleId, [...cycleIds]));
  return new Map(found.map(({ id, disputeId }) => [id, disputeId]));
}
