import type { z } from 'zod';
import type { difference } from '@olshem/contracts';
import { desc, eq } from 'drizzle-orm';
import type { LoadedCycle } from '../cycles/cycle.store.ts';
import { schema, type Reader } from '../database/database.ts';
import { allRevisions, cellOf, type StoredRevision } from '../values/value.store.ts';

/** A value that differs between draft and final, with its cause. */
export type Difference = z.infer<typeof difference>;

/** The revisions that the bodies were shown; undefined while nothing was shown. */
export async function draftRevisions(db: Reader, cycleId: string): Promise<StoredRevision[] | undefined> {
  const versions = await draftVersions(db, cycleId);
  if (!versions) return undefined;
  const all = await allRevisions(db, cycleId);
  return all.filter((revision) => versions[cellOf(revision)] === revision.version);
}

/**
 * Every value that is not the one the bodies were shown. Each of its revisions since then needs a decision or a recorded
 * correction; otherwise its cause is `none` and nothing can be published.
 */
export async function differencesOf(db: Reader, cycle: LoadedCycle): Promise<Difference[]> {
  const versions = await draftVersions(db, cycle.id);
  if (!versions) return [];
  const disputeOf = await disputesByDecision(db, cycle.id);
  const chains = Map.groupBy(await allRevisions(db, cycle.id), cellOf);
  return [...chains].flatMap(([cell, chain]): Difference[] => {
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

async function draftVersions(db: Reader, cycleId: string): Promise<Record<string, number> | undefined> {
  const { drafts } = schema;
  const [draft] = await db
    .select()
    .from(drafts)
    .where(eq(drafts.cycleId, cycleId))
    .orderBy(desc(drafts.takenAt))
    .limit(1);
  return draft?.versions;
}

async function disputesByDecision(db: Reader, cycleId: string): Promise<Map<string, string>> {
  const { decisions, disputes } = schema;
  const found = await db
    .select({ id: decisions.id, disputeId: decisions.disputeId })
    .from(decisions)
    .innerJoin(disputes, eq(disputes.id, decisions.disputeId))
    .where(eq(disputes.cycleId, cycleId));
  return new Map(found.map(({ id, disputeId }) => [id, disputeId]));
}
