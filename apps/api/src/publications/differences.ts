import type { z } from 'zod';
import type { difference } from '@olshem/contracts';
import { eq, inArray } from 'drizzle-orm';
import { schema, type Reader } from '../database/database.ts';
import { saysOtherwise } from '../results/supplies.ts';
import { disclosuresIn, type Disclosure } from '../values/disclosures.ts';
import { cellOf, type StoredRevision } from '../values/value.store.ts';

/** A value that differs between a disclosure and the final state, with its cause. */
export type Difference = z.infer<typeof difference>;

/**
 * Every value that is not the one which the bodies were shown, from each disclosure on. Each of its revisions since then needs
 * a decision or a recorded correction; otherwise its cause is `none` and nothing can be published.
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
  const states = await disclosuresIn(db, cycleIds);
  const causes = await causesOf(db, cycleIds);
  return (id) => {
    const { disclosures, revisions } = states(id);
    const chains = [...Map.groupBy(revisions, cellOf).values()];
    return disclosures.flatMap((disclosure) =>
      chains.flatMap((chain) => differenceSince(disclosure, chain, causes)),
    );
  };
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
      disclosedGround: shown?.ground ?? null,
      final: last.value,
      finalGround: last.ground,
      decisionId,
      correctionId,
      reason: (correctionId && reasons.get(correctionId)) || reason,
      cause: !explained ? 'none' : decisionId ? 'decision' : 'correction',
      disputeId: (decisionId && disputes.get(decisionId)) || null,
    },
  ];
}

async function causesOf(db: Reader, cycleIds: readonly string[]): Promise<Causes> {
  const { corrections, decisions, disputes } = schema;
  const decided = await db
    .select({ id: decisions.id, disputeId: decisions.disputeId })
    .from(decisions)
    .innerJoin(disputes, eq(disputes.id, decisions.disputeId))
    .where(inArray(disputes.cycleId, [...cycleIds]));
  const corrected = await db
    .select({ id: corrections.id, reason: corrections.reason })
    .from(corrections)
    .where(inArray(corrections.cycleId, [...cycleIds]));
  return {
    disputes: new Map(decided.map(({ id, disputeId }) => [id, disputeId])),
    reasons: new Map(corrected.map(({ id, reason }) => [id, reason])),
  };
}
