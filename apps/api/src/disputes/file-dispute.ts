import { randomUUID } from 'node:crypto';
import type { Claim, DisputeFiling } from '@olshem/contracts';
import { formatDateTime } from '@olshem/i18n';
import { indicatorsOf, type Indicator } from '@olshem/scoring';
import { and, eq, sql } from 'drizzle-orm';
import { inTransaction, type Change } from '../audit/change.ts';
import { digestOf } from '../audit/digest.ts';
import { closingOf, dayAfter, dayOf } from '../cycles/calendar.ts';
import { closingOfStage, lockCycle, type LoadedCycle } from '../cycles/cycle.store.ts';
import { deadlineFor, extensionsOf } from '../cycles/extensions.ts';
import { demandStage } from '../cycles/stage-guard.ts';
import { schema } from '../database/database.ts';
import type { ApiDeps } from '../deps.ts';
import type { RecognisedDocument } from '../documents/recognise.ts';
import type { Acting } from '../access/context.ts';
import { DomainError, notFound, type Fault } from '../errors/refusal.ts';
import { isAsked, limitsOf } from '../values/asked.ts';
import { suppliedFaults } from '../values/faults.ts';
import { suppliedOf, withValues } from '../values/supplied.ts';
import { currentRevisions, type StoredRevision } from '../values/value.store.ts';
import { isUniqueViolation } from '../database/violations.ts';
import { dropDraft } from './draft.store.ts';
import { openDisputeOf } from './dispute.store.ts';

type Deps = Pick<ApiDeps, 'db' | 'now'>;

/** Days in which a supplier answers, unless the stage of decisions ends earlier. */
const DAYS_TO_ANSWER = 5;

/**
 * Files a dispute with its documents, all in one transaction with the check of the deadline: what is acknowledged is there with
 * every document, and what came late left nothing behind.
 */
export async function fileDispute(
  deps: Deps,
  by: Acting,
  filing: DisputeFiling & { cycleId: string; documents: readonly RecognisedDocument[] },
): Promise<string> {
  const { cycleId, indicatorId, claims, grounds, documents } = filing;
  const bodyId = by.bodyId ?? '';
  if (documents.length === 0) throw new DomainError('dispute_needs_document', 422);
  return inTransaction(deps, by, 'dispute.file', async (change) => {
    const cycle = await lockCycle(change.tx, cycleId, 'share');
    const indicator = disputedIndicator(cycle, bodyId, indicatorId);
    await demandOpenWindow(change, cycle, { bodyId, indicatorId });
    await demandNoOpenDispute(change, cycle, bodyId, indicatorId);
    const revisions = await currentRevisions(change.tx, cycleId, {
      bodyIds: [bodyId],
      indicatorIds: [indicatorId],
    });
    demandClaims(cycle, indicator, bodyId, revisions, claims);

    const number = await nextNumber(change, cycle);
    const contested = claims.map((claim) => {
      const current = revisions.find(({ inputId }) => inputId === claim.inputId);
      return { ...claim, contested: current?.value ?? null, contestedVersion: current?.version ?? 0 };
    });
    const named = documents.map(({ name, sha256, size }) => ({ name, sha256, size }));
    const receiptSha256 = digestOf({
      number,
      cycleId,
      bodyId,
      indicatorId,
      claims: contested,
      grounds,
      documents: named,
      filedAt: change.at,
    });
    const id = randomUUID();
    await insertDispute(change, {
      id,
      number,
      cycleId,
      bodyId,
      indicatorId,
      supplierId: cycle.suppliers.get(indicatorId) ?? '',
      status: 'filed',
      claims: contested,
      grounds,
      filedAt: change.at,
      filedById: by.id,
      dueAt: dueDate(cycle, change.at),
      receiptSha256,
      version: 1,
    });
    await attach(change, { disputeId: id, by, grounds, documents });
    await dropDraft(change.tx, { personId: by.id, cycleId, bodyId, indicatorId });
    change.about({
      subject: { type: 'dispute', id },
      cycleId,
      bodyId,
      after: { number, indicatorId, claims: contested, documents: named, receiptSha256 },
    });
    return id;
  });
}

/**
 * Refuses a filing after the deadline, with the deadline in the message. Who has an extension may file until it ends, at
 * whatever stage before publication.
 */
export async function demandOpenWindow(
  { tx, at }: Pick<Change, 'tx' | 'at'>,
  cycle: LoadedCycle,
  about: { bodyId: string; indicatorId: string },
): Promise<void> {
  const closing = closingOfStage(cycle, 'disputes');
  const closesAt = deadlineFor(cycle, 'disputes', await extensionsOf(tx, cycle.id), about);
  if (closesAt !== closing && closesAt && at <= closesAt)
    return demandStage(cycle, 'disputes', 'decision', 'consolidation');
  if (closesAt && at > closesAt) {
    throw new DomainError(
      'dispute_window_closed',
      409,
      { deadline: (locale) => formatDateTime(closesAt, locale) },
      { details: { closedAt: closesAt.toISOString() } },
    );
  }
  demandStage(cycle, 'disputes');
}

/** The indicator of a dispute, if the body is rated on it. */
export function disputedIndicator(cycle: LoadedCycle, bodyId: string, indicatorId: string): Indicator {
  const indicator = indicatorsOf(cycle.methodology).find(({ id }) => id === indicatorId);
  if (!indicator || !cycle.bodies.some(({ id }) => id === bodyId)) throw notFound();
  if (!isAsked(limitsOf(cycle), bodyId, indicatorId)) throw new DomainError('value_not_asked', 409);
  return indicator;
}

/** Refuses claims that are not of their inputs' types, contradict each other, or change nothing. */
export function demandClaims(
  cycle: LoadedCycle,
  indicator: Indicator,
  bodyId: string,
  revisions: readonly StoredRevision[],
  claims: readonly Claim[],
): void {
  if (new Set(claims.map(({ inputId }) => inputId)).size < claims.length)
    throw new DomainError('dispute_claims_twice', 422);
  const group = cycle.bodies.find(({ id }) => id === bodyId)!.group;
  const supposed = suppliedOf(
    withValues(revisions, { cycleId: cycle.id, bodyId, indicatorId: indicator.id }, claims),
    bodyId,
    indicator.id,
  );
  const errors = suppliedFaults(cycle.methodology, indicator, supposed, group).map(
    ({ inputId, code, values }): Fault => ({ path: `claims.${inputId ?? ''}`, code, values }),
  );
  if (errors.length > 0) throw new DomainError('invalid_request', 422, {}, { errors });
  const present = suppliedOf(revisions, bodyId, indicator.id);
  if (claims.every(({ inputId, value }) => present.inputs[inputId] === value))
    throw new DomainError('dispute_claims_nothing', 422);
}

/** Refuses a second dispute of a body about an indicator while one is open. */
export async function demandNoOpenDispute(
  change: Pick<Change, 'tx'>,
  cycle: LoadedCycle,
  bodyId: string,
  indicatorId: string,
): Promise<void> {
  const { cycleBodies } = schema;
  // One filing of a body at a time, so that the second sees the first.
  await change.tx
    .select()
    .from(cycleBodies)
    .where(and(eq(cycleBodies.cycleId, cycle.id), eq(cycleBodies.bodyId, bodyId)))
    .for('update');
  const open = await openDisputeOf(change.tx, cycle, bodyId, indicatorId);
  if (open)
    throw new DomainError(
      'dispute_already_open',
      409,
      { number: open.number },
      { details: { disputeId: open.id } },
    );
}

async function nextNumber(change: Change, { editionId }: LoadedCycle): Promise<string> {
  const answer = await change.tx.execute(sql`select nextval('dispute_number') as n`);
  const [row] = (answer as { rows: { n: string | number }[] }).rows;
  return `${editionId}-${String(row?.n).padStart(4, '0')}`;
}

async function insertDispute(change: Change, row: typeof schema.disputes.$inferInsert): Promise<void> {
  await change.insert(schema.disputes, [row]).catch((error: unknown) => {
    if (isUniqueViolation(error, 'one_open_dispute'))
      throw new DomainError('dispute_already_open', 409, { number: '' });
    throw error;
  });
}

async function attach(
  change: Change,
  filed: { disputeId: string; by: Acting; grounds: string; documents: readonly RecognisedDocument[] },
): Promise<void> {
  const { disputeId, by, grounds, documents } = filed;
  const eventId = randomUUID();
  await change.insertMissing(
    schema.documents,
    documents.map(({ sha256, mediaType, size, content }) => ({
      sha256,
      mediaType,
      size,
      content,
      storedAt: change.at,
    })),
  );
  await change.insert(schema.disputeEvents, [
    {
      id: eventId,
      disputeId,
      kind: 'filed',
      at: change.at,
      actorId: by.id,
      actorName: by.name,
      organisationId: by.organisationId,
      text: grounds,
    },
  ]);
  await change.insert(
    schema.disputeDocuments,
    documents.map(({ sha256, name }) => ({ id: randomUUID(), disputeId, eventId, sha256, name })),
  );
}

function dueDate(cycle: LoadedCycle, filedAt: Date): Date {
  const due = closingOf(dayAfter(dayOf(filedAt), DAYS_TO_ANSWER));
  const end = closingOfStage(cycle, 'decision');
  // After the stage has ended, by an extension, it can no longer be due within it.
  return end && end < due && end > filedAt ? end : due;
}
