import type { z } from 'zod';
import type { difference } from '@olshem/contracts';
import { eq } from 'drizzle-orm';
import { schema, type Reader } from '../database/database.ts';
import { saysOtherwise } from '../results/supplies.ts';
import { disclosuresOf, type Disclosure } from '../values/disclosures.ts';
import { allRevisions, cellOf, type StoredRevision } from '../values/value.store.ts';

/** A value that differs between a disclosure and the final state, with its cause. */
export type Difference = z.infer<typeof difference>;

/**
 * Every value that is not the one which the bodies were shown, from each disclosure on. Each of its revisions since then needs
 * a decision or a recorded correction; otherwise its cause is `none` and nothing can be published.
 */
export async function differencesOf(db: Reader, cycleId: string): Promise<Difference[]> {
  const disclosures = await disclosuresOf(db, cycleId);
  if (disclosures.length === 0) return [];
  const chains = Map.groupBy(await allRevisions(db, cycleId), cellOf);
  const causes = await causesOf(db, cycleId);
  return disclosures.flatMap((disclosure) =>
    [...chains.values()].flatMap((chain) => differenceSince(disclosure, chain, causes)),
  );
}

interface Causes {
  /** The dispute of each decision. */
  disputes: ReadonlyMap<string, string>;
  /** The public reason of each correction. */
  reasons: ReadonlyMap<string, Difference['reason']>;
}

function differenceSince(
  { number, versions }: Disclosure,
  chain: readonly StoredRevision[],
  { disputes, reasons }: Causes,
): Difference[] {
  const last = chain.at(-1)!;
  const shownVersion = versions[cellOf(last)];
  // A cell that was not there to be shown is no difference.
  if (shownVersion === undefined) return [];
  const shown = chain.find(({ version }) => version === shownVersion);
  const since = chain.filter(({ version }) => version > shownVersion);
  const explained = since.every(
    ({ decisionId, correctionId }) => decisionId !== null || correctionId !== null,
  );
  if (explained && !saysOtherwise(last, shown)) return [];
  const { bodyId, indicatorId, inputId, decisionId, correctionId, reason } = last;
  return [
    {
      disclosure: number,
      bodyId,
      indicatorId,
      inputId,
      disclosed: shown?.value ?? null,
      final: last.value,
      decisionId,
      correctionId,
      reason: (correctionId && reasons.get(correctionId)) || reason,
      cause: !explained ? 'none' : decisionId ? 'decision' : 'correction',
      disputeId: (decisionId && disputes.get(decisionId)) || null,
    },
  ];
}

async function causesOf(db: Reader, cycleId: string): Promise<Causes> {
  const { corrections, decisions, disputes } = schema;
  const decided = await db
    .select({ id: decisions.id, disputeId: decisions.disputeId })
    .from(decisions)
    .innerJoin(disputes, eq(disputes.id, decisions.disputeId))
    .where(eq(disputes.cycleId, cycleId));
  const corrected = await db
    .select({ id: corrections.id, reason: corrections.reason })
    .from(corrections)
    .where(eq(corrections.cycleId, cycleId));
  return {
    disputes: new Map(decided.map(({ id, disputeId }) => [id, disputeId])),
    reasons: new Map(corrected.map(({ id, reason }) => [id, reason])),
  };
}
