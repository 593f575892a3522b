import { OPEN_STATUSES } from '@olshem/contracts';
import { and, asc, eq, inArray } from 'drizzle-orm';
import type { LoadedCycle } from '../cycles/cycle.store.ts';
import { schema, type Reader, type Transaction } from '../database/database.ts';
import type { Person } from '../access/context.ts';
import { ForeignRead, notFound } from '../errors/refusal.ts';

/** A dispute as stored. */
export type StoredDispute = typeof schema.disputes.$inferSelect;

/** Whether a dispute still waits for its decision. */
export function isOpen({ status }: StoredDispute): boolean {
  return OPEN_STATUSES.some((open) => open === status);
}

/** A dispute that this person may see; one of another body or supplier is not there, and the attempt is kept. */
export async function findDispute(db: Reader, person: Person, id: string): Promise<StoredDispute> {
  const [found] = await db.select().from(schema.disputes).where(eq(schema.disputes.id, id));
  return demandOwn(found, person);
}

/** The same, kept from changing until the transaction ends. */
export async function lockDispute(tx: Transaction, person: Person, id: string): Promise<StoredDispute> {
  const [found] = await tx.select().from(schema.disputes).where(eq(schema.disputes.id, id)).for('update');
  return demandOwn(found, person);
}

/** The disputes of a cycle that this person may see, oldest first. */
export async function disputesFor(db: Reader, person: Person, cycleId: string): Promise<StoredDispute[]> {
  const { disputes } = schema;
  const own =
    person.role === 'agency'
      ? eq(disputes.bodyId, person.bodyId ?? '')
      : person.role === 'assessor'
        ? eq(disputes.supplierId, person.organisationId)
        : undefined;
  return db
    .select()
    .from(disputes)
    .where(and(eq(disputes.cycleId, cycleId), own))
    .orderBy(asc(disputes.filedAt), asc(disputes.number));
}

/** The open dispute of a body about an indicator, if there is one. */
export async function openDisputeOf(
  db: Reader,
  cycle: LoadedCycle,
  bodyId: string,
  indicatorId: string,
): Promise<StoredDispute | undefined> {
  const { disputes } = schema;
  const [found] = await db
    .select()
    .from(disputes)
    .where(
      and(
        eq(disputes.cycleId, cycle.id),
        eq(disputes.bodyId, bodyId),
        eq(disputes.indicatorId, indicatorId),
        inArray(disputes.status, [...OPEN_STATUSES]),
      ),
    );
  return found;
}

/** Whether the person entered or amended a value that the dispute is about. */
export async function touchedContested(
  db: Reader,
  dispute: StoredDispute,
  personId: string,
): Promise<boolean> {
  const { valueRevisions: values } = schema;
  const [touched] = await db
    .select({ id: values.id })
    .from(values)
    .where(
      and(
        eq(values.cycleId, dispute.cycleId),
        eq(values.bodyId, dispute.bodyId),
        eq(values.indicatorId, dispute.indicatorId),
        eq(values.authorId, personId),
      ),
    )
    .limit(1);
  return touched !== undefined;
}

function demandOwn(dispute: StoredDispute | undefined, person: Person): StoredDispute {
  if (!dispute) throw notFound();
  const foreign =
    (person.role === 'agency' && dispute.bodyId !== person.bodyId) ||
    (person.role === 'assessor' && dispute.supplierId !== person.organisationId);
  if (foreign)
    throw new ForeignRead({
      type: 'dispute',
      id: dispute.id,
      bodyId: dispute.bodyId,
      cycleId: dispute.cycleId,
    });
  return dispute;
}
