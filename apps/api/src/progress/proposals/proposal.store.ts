import { createHash, randomUUID } from 'node:crypto';
import type { ProposedAct } from '@olshem/contracts';
import type { Text } from '@olshem/scoring';
import { desc, eq } from 'drizzle-orm';
import type { Change } from '../../audit/change.ts';
import type { LoadedCycle } from '../../cycles/cycle.store.ts';
import { schema, type Reader, type Transaction } from '../../database/database.ts';
import { isCheckViolation, isGuardViolation } from '../../database/violations.ts';
import { DomainError, notFound } from '../../errors/refusal.ts';
import { cellOf, currentRevisions } from '../../values/value.store.ts';

/** A proposal as stored. */
export type StoredProposal = typeof schema.proposals.$inferSelect;

/** Writes a proposal, with the state of the cycle that its asker saw. */
export async function insertProposal(
  change: Change,
  cycle: LoadedCycle,
  { act, reason }: { act: ProposedAct; reason: Text },
): Promise<StoredProposal> {
  const [written] = await change.insert(schema.proposals, [
    {
      id: randomUUID(),
      cycleId: cycle.id,
      kind: act.kind,
      act,
      reason,
      cycleVersion: cycle.version,
      valuesDigest: await valuesDigest(change.tx, cycle.id),
      state: 'asked',
      askedAt: change.at,
      askedById: change.actor.id!,
    },
  ]);
  return written!;
}

/** A proposal, or 404. */
export async function loadProposal(db: Reader, id: string): Promise<StoredProposal> {
  const [found] = await db.select().from(schema.proposals).where(eq(schema.proposals.id, id));
  if (!found) throw notFound();
  return found;
}

/** A proposal that nobody else answers until the transaction ends. */
export async function lockProposal(tx: Transaction, id: string): Promise<StoredProposal> {
  const [found] = await tx.select().from(schema.proposals).where(eq(schema.proposals.id, id)).for('update');
  if (!found) throw notFound();
  if (found.state !== 'asked') throw new DomainError('proposal_answered', 409);
  return found;
}

/** The proposals of a cycle, newest first. */
export async function proposalsOf(db: Reader, cycleId: string): Promise<StoredProposal[]> {
  const { proposals } = schema;
  return db.select().from(proposals).where(eq(proposals.cycleId, cycleId)).orderBy(desc(proposals.askedAt));
}

/** Answers a locked proposal. The database, too, refuses the approval of one's own. */
export async function answerProposal(
  change: Change,
  { id }: StoredProposal,
  state: Exclude<StoredProposal['state'], 'asked'>,
  answer: string | null,
): Promise<void> {
  const answered = { state, answeredAt: change.at, answeredById: change.actor.id, answer };
  await change.update(schema.proposals, eq(schema.proposals.id, id), answered).catch((error: unknown) => {
    if (isCheckViolation(error, 'approved_by_another')) throw new DomainError('proposal_own', 409);
    if (isGuardViolation(error, 'OL007')) throw new DomainError('proposal_not_independent', 409);
    throw error;
  });
}

/** A digest of the versions of all values of a cycle: it is another one once any value has changed. */
export async function valuesDigest(db: Reader, cycleId: string): Promise<string> {
  const current = await currentRevisions(db, cycleId);
  const hash = createHash('sha256');
  for (const revision of current) hash.update(`${cellOf(revision)}:${revision.version}\n`);
  return hash.digest('hex');
}
