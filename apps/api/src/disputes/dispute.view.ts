import type { Dispute, DisputeSummary } from '@olshem/contracts';
import { indicatorOf } from '@olshem/scoring';
import { asc, eq } from 'drizzle-orm';
import type { LoadedCycle } from '../cycles/cycle.store.ts';
import { schema, type Reader } from '../database/database.ts';
import type { Person } from '../access/context.ts';
import { namesOf } from '../values/value.store.ts';
import { isOpen, touchedContested, type StoredDispute } from './dispute.store.ts';

/** A dispute in a list. */
export function summaryOfDispute(cycle: LoadedCycle, dispute: StoredDispute, now: Date): DisputeSummary {
  const { id, number, cycleId, bodyId, indicatorId, supplierId, status, filedAt, dueAt, version } = dispute;
  return {
    id,
    number,
    cycleId,
    bodyId,
    indicatorId,
    supplierId,
    status,
    version,
    bodyName: cycle.bodies.find((body) => body.id === bodyId)!.name,
    indicatorTitle: indicatorOf(cycle.methodology, indicatorId).title,
    filedAt: filedAt.toISOString(),
    dueAt: dueAt.toISOString(),
    overdue: isOpen(dispute) && dueAt < now,
  };
}

/** A dispute with its thread, documents and decision. */
export async function viewDispute(
  db: Reader,
  cycle: LoadedCycle,
  dispute: StoredDispute,
  person: Person,
  now: Date,
): Promise<Dispute> {
  const documents = await documentsOf(db, dispute.id);
  const { disputeEvents: events } = schema;
  const thread = await db
    .select()
    .from(events)
    .where(eq(events.disputeId, dispute.id))
    .orderBy(asc(events.at));
  return {
    ...summaryOfDispute(cycle, dispute, now),
    grounds: dispute.grounds,
    claims: dispute.claims,
    documents: documents.map(({ eventId: _, ...document }) => document),
    events: thread.map(({ id, kind, at, actorName, organisationId, text }) => ({
      kind,
      at: at.toISOString(),
      actor: actorName,
      organisationId,
      text,
      documents: documents
        .filter(({ eventId }) => eventId === id)
        .map(({ eventId: _, ...document }) => document),
    })),
    decision: await decisionOf(db, dispute.id),
    receipt: {
      number: dispute.number,
      filedAt: dispute.filedAt.toISOString(),
      sha256: dispute.receiptSha256,
    },
    mayDecide:
      person.role === 'assessor' &&
      isOpen(dispute) &&
      dispute.status !== 'filed' &&
      !(await touchedContested(db, dispute, person.id)),
  };
}

async function documentsOf(db: Reader, disputeId: string) {
  const { disputeDocuments, documents } = schema;
  return db
    .select({
      id: disputeDocuments.id,
      eventId: disputeDocuments.eventId,
      name: disputeDocuments.name,
      mediaType: documents.mediaType,
      size: documents.size,
      sha256: documents.sha256,
    })
    .from(disputeDocuments)
    .innerJoin(documents, eq(documents.sha256, disputeDocuments.sha256))
    .where(eq(disputeDocuments.disputeId, disputeId))
    .orderBy(asc(disputeDocuments.name));
}

async function decisionOf(db: Reader, disputeId: string): Promise<Dispute['decision']> {
  const [found] = await db.select().from(schema.decisions).where(eq(schema.decisions.disputeId, disputeId));
  if (!found) return null;
  const { id, outcome, reasonCode, reasoning, decidedAt, decidedById, values } = found;
  const names = await namesOf(db, [decidedById]);
  return {
    id,
    outcome,
    reasonCode,
    reasoning,
    decidedAt: decidedAt.toISOString(),
    decidedBy: names.get(decidedById) ?? '',
    values,
  };
}
