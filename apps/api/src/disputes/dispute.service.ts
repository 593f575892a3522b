import { randomUUID } from 'node:crypto';
import {
  OPEN_STATUSES,
  type AuditAction,
  type Claim,
  type DecisionRequest,
  type DISPUTE_STEPS,
  type DisputeStatus,
} from '@olshem/contracts';
import { m } from '@olshem/i18n';
import { eq } from 'drizzle-orm';
import { inTransaction, type Change } from '../audit/change.ts';
import { lockCycle, type LoadedCycle } from '../cycles/cycle.store.ts';
import { demandStage } from '../cycles/stage-guard.ts';
import { schema } from '../database/database.ts';
import { isGuardViolation } from '../database/violations.ts';
import type { ApiDeps } from '../deps.ts';
import type { Acting } from '../access/context.ts';
import { DomainError } from '../errors/refusal.ts';
import { writeRevisions } from '../values/write-revisions.ts';
import { currentRevisions } from '../values/value.store.ts';
import { decidedValues } from './decided-values.ts';
import { isOpen, lockDispute, touchedContested, type StoredDispute } from './dispute.store.ts';

type Deps = Pick<ApiDeps, 'db' | 'now'>;
type StepKind = (typeof DISPUTE_STEPS)[number];

/** A code as the keys of messages have it. */
type Underscored<Code extends string> = Code extends `${infer Head}-${infer Tail}`
  ? `${Head}_${Underscored<Tail>}`
  : Code;

/** A step of the conversation about a dispute. */
export interface Step {
  action: AuditAction;
  kind: StepKind;
  from: readonly DisputeStatus[];
  to: DisputeStatus;
}

/** The steps that need no decision, with where each may start and where it leads. */
export const steps = {
  review: { action: 'dispute.review', kind: 'review-started', from: ['filed'], to: 'in-review' },
  ask: {
    action: 'dispute.ask',
    kind: 'information-asked',
    from: ['in-review', 'information-given'],
    to: 'information-asked',
  },
  answer: {
    action: 'dispute.answer',
    kind: 'information-given',
    from: ['information-asked'],
    to: 'information-given',
  },
  withdraw: {
    action: 'dispute.withdraw',
    kind: 'withdrawn',
    from: OPEN_STATUSES,
    to: 'withdrawn',
  },
} as const satisfies Record<string, Step>;

/** Stages in which disputes are argued and decided; in the last one those that an extension let in. */
const stagesOfDisputes = ['disputes', 'decision', 'consolidation'] as const;

/** Takes a step with a dispute. */
export async function takeStep(
  deps: Deps,
  by: Acting,
  id: string,
  step: Step,
  said: { version: number; text?: string | undefined },
): Promise<void> {
  await inTransaction(deps, by, step.action, async (change) => {
    const dispute = await lockDispute(change.tx, by, id);
    demandStage(await lockCycle(change.tx, dispute.cycleId, 'share'), ...stagesOfDisputes);
    demandVersion(dispute, said.version);
    if (!step.from.includes(dispute.status)) throw impossible(dispute.status);
    await record(change, by, dispute, { kind: step.kind, status: step.to, text: said.text });
    change.about({
      ...subjectOf(dispute),
      before: { status: dispute.status },
      after: { status: step.to },
      reason: said.text,
    });
  });
}

/** Decides a dispute. When it is upheld, the decision and the new revision of the value that points to it are one transaction. */
export async function decideDispute(
  deps: Deps,
  by: Acting,
  id: string,
  request: DecisionRequest,
): Promise<void> {
  await inTransaction(deps, by, 'dispute.decide', async (change) => {
    const dispute = await lockDispute(change.tx, by, id);
    const cycle = await lockCycle(change.tx, dispute.cycleId, 'share');
    demandStage(cycle, ...stagesOfDisputes);
    demandVersion(dispute, request.version);
    if (!isOpen(dispute) || dispute.status === 'filed') throw impossible(dispute.status);
    if (await touchedContested(change.tx, dispute, by.id)) throw new DomainError('separation_of_duties', 409);
    const values = await decidedValues(change, cycle, dispute, request);
    const decisionId = randomUUID();
    const { outcome, reasonCode, reasoning } = request;
    await insertDecision(change, {
      id: decisionId,
      disputeId: id,
      outcome,
      reasonCode,
      reasoning,
      values,
      decidedAt: change.at,
      decidedById: by.id,
    });
    if (values.length > 0) await amend(change, cycle, dispute, { decisionId, values, reasoning });
    await record(change, by, dispute, { kind: 'decided', status: outcome, text: reasoning });
    change.about({
      ...subjectOf(dispute),
      before: { status: dispute.status, claims: dispute.claims },
      after: { status: outcome, decisionId, reasonCode, values },
      reason: reasoning,
    });
  });
}

async function amend(
  change: Change,
  cycle: LoadedCycle,
  dispute: StoredDispute,
  { decisionId, values, reasoning }: { decisionId: string; values: Claim[]; reasoning: string },
): Promise<void> {
  const { bodyId, indicatorId } = dispute;
  const current = await currentRevisions(change.tx, cycle.id, {
    bodyIds: [bodyId],
    indicatorIds: [indicatorId],
  });
  const changes = values.map(({ inputId, value }) => ({
    bodyId,
    indicatorId,
    inputId,
    value,
    status: 'value' as const,
    reason: reasoning,
    version: current.find((revision) => revision.inputId === inputId)?.version ?? 0,
  }));
  await writeRevisions(change, cycle, changes, { provenance: 'dispute', decisionId });
}

async function insertDecision(change: Change, row: typeof schema.decisions.$inferInsert): Promise<void> {
  await change.insert(schema.decisions, [row]).catch((error: unknown) => {
    if (isGuardViolation(error, 'OL002')) throw new DomainError('separation_of_duties', 409);
    throw error;
  });
}

async function record(
  change: Change,
  by: Acting,
  dispute: StoredDispute,
  { kind, status, text }: { kind: StepKind; status: DisputeStatus; text?: string | undefined },
): Promise<void> {
  await change.update(schema.disputes, eq(schema.disputes.id, dispute.id), {
    status,
    version: dispute.version + 1,
  });
  await change.insert(schema.disputeEvents, [
    {
      id: randomUUID(),
      disputeId: dispute.id,
      kind,
      at: change.at,
      actorId: by.id,
      actorName: by.name,
      organisationId: by.organisationId,
      text: text || null,
    },
  ]);
}

function demandVersion(dispute: StoredDispute, version: number): void {
  if (dispute.version !== version)
    throw new DomainError(
      'dispute_changed',
      409,
      {},
      { details: { version: dispute.version, status: dispute.status } },
    );
}

function impossible(status: DisputeStatus): DomainError {
  const term = `term_dispute_status_${status.replaceAll('-', '_') as Underscored<DisputeStatus>}` as const;
  return new DomainError('dispute_step_impossible', 409, { status: (locale) => m[term]({}, { locale }) });
}

function subjectOf({ id, cycleId, bodyId }: StoredDispute) {
  return { subject: { type: 'dispute', id }, cycleId, bodyId };
}
