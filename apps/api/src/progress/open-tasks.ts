import { OPEN_STATUSES, type Stage, type Task } from '@olshem/contracts';
import { and, asc, eq, gte, inArray, isNotNull, isNull, ne, or, sql, type SQL } from 'drizzle-orm';
import type { Person } from '../access/context.ts';
import { schema, type Reader } from '../database/database.ts';
import type { ApiDeps } from '../deps.ts';
import { openToEarly } from '../publications/pre-release/pre-release.store.ts';

type Deps = Pick<ApiDeps, 'db' | 'now'>;
type WithoutCount<Each> = Each extends unknown ? Omit<Each, 'count' | 'returned'> : never;

/** Something that waits for a person, before anyone looked how much of it: a sign-off may still lack values. */
export type OpenTask = WithoutCount<Task>;

/** What waits for a person in all cycles. Light enough for every page: no cycle is loaded for it. */
export async function openTasks({ db, now }: Deps, person: Person): Promise<OpenTask[]> {
  const at = now();
  const early = await openToEarly(db, person.id, at);
  return [
    ...(await tasksOfRole(db, person, at)),
    ...early.map(({ cycleId, publishedAt }): OpenTask => ({
      kind: 'read-early',
      ...due(cycleId, publishedAt, at),
    })),
  ];
}

async function tasksOfRole(db: Reader, person: Person, at: Date): Promise<OpenTask[]> {
  const { organisationId, bodyId } = person;
  const { disputes } = schema;
  switch (person.role) {
    case 'administrator':
      return [
        ...(await proposalsOfOthers(db, person.id)).map(({ cycleId }): OpenTask => ({
          kind: 'answer-proposal',
          ...due(cycleId, null, at),
        })),
        ...(await steps(db)).map(({ stage, cycleId, dueAt }): OpenTask => ({
          kind: stage === 'consolidation' ? 'publish' : 'advance-cycle',
          ...due(cycleId, dueAt, at),
        })),
      ];
    case 'assessor':
      return [
        ...(await unsigned(db, organisationId)).map(({ cycleId, indicatorId, dueAt }): OpenTask => ({
          kind: 'sign-off',
          ...due(cycleId, dueAt, at),
          indicatorId,
        })),
        ...(await disputesWhere(db, and(eq(disputes.supplierId, organisationId), TO_BE_DECIDED)!)).map(
          ({ status, id, cycleId, indicatorId, dueAt }): OpenTask => ({
            kind: status === 'filed' ? 'review-dispute' : 'decide-dispute',
            ...due(cycleId, dueAt, at),
            indicatorId,
            disputeId: id,
          }),
        ),
      ];
    case 'agency':
      if (bodyId === null) return [];
      return [
        ...(await disputesWhere(db, and(eq(disputes.bodyId, bodyId), TO_BE_ANSWERED)!)).map(
          ({ id, cycleId, indicatorId, dueAt }): OpenTask => ({
            kind: 'answer-question',
            ...due(cycleId, dueAt, at),
            indicatorId,
            disputeId: id,
          }),
        ),
        ...(await correctedSince(db, bodyId)).map(({ cycleId }): OpenTask => ({
          kind: 'read-changes',
          ...due(cycleId, null, at),
          bodyId,
        })),
        ...(await contestable(db, bodyId, at)).map(({ cycleId, dueAt }): OpenTask => ({
          kind: 'file-dispute',
          ...due(cycleId, dueAt, at),
          bodyId,
        })),
      ];
    case 'auditor':
      return [];
  }
}

const TO_BE_ANSWERED = eq(schema.disputes.status, 'information-asked');
const TO_BE_DECIDED = inArray(
  schema.disputes.status,
  OPEN_STATUSES.filter((status) => status !== 'information-asked'),
);

/** When the present stage of a cycle closes; nothing where the calendar does not say. */
const PRESENT_STAGE = and(
  eq(schema.cycleStages.cycleId, schema.cycles.id),
  eq(schema.cycleStages.stage, schema.cycles.stage),
);

/** The next step of every cycle under way. */
async function steps(db: Reader): Promise<{ cycleId: string; stage: Stage; dueAt: Date | null }[]> {
  const { cycles, cycleStages } = schema;
  return db
    .select({ cycleId: cycles.id, stage: cycles.stage, dueAt: cycleStages.closesAt })
    .from(cycles)
    .leftJoin(cycleStages, PRESENT_STAGE)
    .where(ne(cycles.stage, 'published'))
    .orderBy(asc(cycles.id));
}

/** What other administrators asked for, cycle by cycle as often as it was asked. */
async function proposalsOfOthers(db: Reader, personId: string): Promise<{ cycleId: string }[]> {
  const { proposals } = schema;
  return db
    .select({ cycleId: proposals.cycleId })
    .from(proposals)
    .where(and(eq(proposals.state, 'asked'), ne(proposals.askedById, personId)))
    .orderBy(asc(proposals.askedAt));
}

/** The indicators of a supplier that are not signed off, in cycles that collect values. */
async function unsigned(db: Reader, organisationId: string) {
  const { cycles, cycleStages, cycleSuppliers, signOffs } = schema;
  const latest = db
    .selectDistinctOn([signOffs.cycleId, signOffs.indicatorId], {
      cycleId: signOffs.cycleId,
      indicatorId: signOffs.indicatorId,
      action: signOffs.action,
    })
    .from(signOffs)
    .orderBy(signOffs.cycleId, signOffs.indicatorId, sql`${signOffs.at} desc`)
    .as('latest');
  return db
    .select({
      cycleId: cycles.id,
      indicatorId: cycleSuppliers.indicatorId,
      dueAt: cycleStages.closesAt,
    })
    .from(cycleSuppliers)
    .innerJoin(cycles, eq(cycles.id, cycleSuppliers.cycleId))
    .leftJoin(cycleStages, PRESENT_STAGE)
    .leftJoin(
      latest,
      and(eq(latest.cycleId, cycleSuppliers.cycleId), eq(latest.indicatorId, cycleSuppliers.indicatorId)),
    )
    .where(
      and(
        eq(cycleSuppliers.organisationId, organisationId),
        eq(cycles.stage, 'collection'),
        or(isNull(latest.action), ne(latest.action, 'signed')),
      ),
    )
    .orderBy(asc(cycles.id), asc(cycleSuppliers.indicatorId));
}

/** Disputes of cycles under way, oldest first. */
async function disputesWhere(db: Reader, condition: SQL) {
  const { cycles, disputes } = schema;
  return db
    .select({
      id: disputes.id,
      cycleId: disputes.cycleId,
      indicatorId: disputes.indicatorId,
      status: disputes.status,
      dueAt: disputes.dueAt,
    })
    .from(disputes)
    .innerJoin(cycles, eq(cycles.id, disputes.cycleId))
    .where(and(condition, ne(cycles.stage, 'published')))
    .orderBy(asc(disputes.cycleId), asc(disputes.filedAt), asc(disputes.number));
}

/** The cycles under way in which a value that a body was shown was corrected. */
async function correctedSince(db: Reader, bodyId: string): Promise<{ cycleId: string }[]> {
  const { cycles, valueRevisions: values } = schema;
  return db
    .selectDistinct({ cycleId: cycles.id })
    .from(values)
    .innerJoin(cycles, eq(cycles.id, values.cycleId))
    .where(and(eq(values.bodyId, bodyId), isNotNull(values.correctionId), ne(cycles.stage, 'published')))
    .orderBy(asc(cycles.id));
}

/** The cycles in which a body may contest its values at an instant. */
async function contestable(db: Reader, bodyId: string, at: Date) {
  const { cycles, cycleBodies, cycleStages } = schema;
  return db
    .select({ cycleId: cycles.id, dueAt: cycleStages.closesAt })
    .from(cycleBodies)
    .innerJoin(cycles, eq(cycles.id, cycleBodies.cycleId))
    .leftJoin(cycleStages, PRESENT_STAGE)
    .where(
      and(
        eq(cycleBodies.bodyId, bodyId),
        eq(cycles.stage, 'disputes'),
        or(isNull(cycleStages.closesAt), gte(cycleStages.closesAt, at)),
      ),
    )
    .orderBy(asc(cycles.id));
}

function due(cycleId: string, dueAt: Date | null, now: Date) {
  return { cycleId, dueAt: dueAt?.toISOString() ?? null, overdue: dueAt !== null && dueAt < now };
}
