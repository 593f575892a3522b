import type { Cycle, CycleSummary, ListedCycle } from '@olshem/contracts';
import { indicatorsOf } from '@olshem/scoring';
import { asc, desc, eq, isNotNull, min, sql, type SQL } from 'drizzle-orm';
import { schema, type Reader } from '../database/database.ts';
import { standingPublications } from '../database/standing.ts';
import type { Person } from '../access/context.ts';
import { notFound } from '../errors/refusal.ts';
import { dayOf } from '../cycles/calendar.ts';
import type { LoadedCycle } from '../cycles/cycle.store.ts';
import { nextStage } from '../cycles/stages.ts';
import { undecidableIn } from '../disputes/undecidable.ts';
import { datesOfDisclosures } from '../values/disclosures.ts';
import { exitConditions } from './exit-conditions.ts';
import { progressOf } from './indicator-progress.ts';

/** A cycle as this person may see it: an agency sees the calendar, an assessor the progress of its own indicators. */
export async function viewCycle(db: Reader, stored: LoadedCycle, person: Person, now: Date): Promise<Cycle> {
  const hidden = isEmbargoed(stored.publicFrom, now) && !oversees(person);
  const cycle: LoadedCycle = hidden ? { ...stored, stage: 'consolidation' } : stored;
  // Until it is opened for the first time nobody else knows of it.
  if (!cycle.openedAt && !oversees(person)) throw notFound();
  const seen = indicatorsOf(cycle.methodology).filter(
    ({ id }) =>
      oversees(person) || (person.role === 'assessor' && cycle.suppliers.get(id) === person.organisationId),
  );
  return {
    ...summaryOf({ ...cycle, methodologyId: cycle.methodology.id }),
    calendar: cycle.stages.map(({ stage, opensAt, closesAt }) => ({
      stage,
      opensAt: opensAt.toISOString(),
      closesAt: closesAt?.toISOString() ?? null,
      opensOn: dayOf(opensAt),
      closesOn: closesAt && dayOf(closesAt),
    })),
    nextStage: nextStage(cycle.stage),
    exitConditions: oversees(person) ? await exitConditions(db, cycle, now) : [],
    progress: await progressOf(
      db,
      cycle,
      seen.map(({ id }) => id),
      now,
    ),
    suppliers: [...cycle.suppliers].map(([indicatorId, organisationId]) => ({ indicatorId, organisationId })),
    bodies: cycle.bodies.map(({ id, group, name, abbreviation }) => ({ id, group, name, abbreviation })),
    history: (await historyOf(db, cycle.id)).filter(({ to }) => !hidden || to !== 'published'),
    undecidable: oversees(person)
      ? (await undecidableIn(db, cycle.id)).map(({ id: disputeId, number, supplierId }) => ({
          disputeId,
          number,
          supplierId,
        }))
      : [],
    disclosures: await datesOfDisclosures(db, cycle.id),
    publishedAt: hidden ? null : (cycle.publicFrom?.toISOString() ?? null),
  };
}

/** The cycles that this person may know of as a list shows them, newest first. */
export async function listCycles(db: Reader, person: Person, now: Date): Promise<ListedCycle[]> {
  const { cycles, methodologyVersions: versions } = schema;
  const rows = await db
    .select({ cycle: cycles, methodologyId: versions.methodologyId, takesPart: partIn(person) })
    .from(cycles)
    .innerJoin(versions, eq(versions.digest, cycles.methodologyDigest))
    .where(oversees(person) ? undefined : isNotNull(cycles.openedAt))
    .orderBy(desc(cycles.id));
  const { publications } = schema;
  const public_ = new Map(
    (
      await db
        .select({ cycleId: publications.cycleId, at: min(publications.publishedAt) })
        .from(publications)
        .where(standingPublications(db))
        .groupBy(publications.cycleId)
    ).map(({ cycleId, at }) => [cycleId, at]),
  );
  return rows.map(({ cycle, methodologyId, takesPart }) => {
    const hidden = isEmbargoed(public_.get(cycle.id) ?? null, now) && !oversees(person);
    const summary = summaryOf({
      ...cycle,
      methodologyId,
      ...(hidden && { stage: 'consolidation' as const }),
    });
    return { ...summary, takesPart };
  });
}

/** Whether a person has a part in a cycle: overseers in all, suppliers where they supply, agencies where their body is rated. */
function partIn(person: Person): SQL<boolean> {
  const { cycles, cycleSuppliers, cycleBodies } = schema;
  if (oversees(person)) return sql`true`;
  return person.role === 'assessor'
    ? sql`exists (select 1 from ${cycleSuppliers} where ${cycleSuppliers.cycleId} = ${cycles.id} and ${cycleSuppliers.organisationId} = ${person.organisationId})`
    : sql`exists (select 1 from ${cycleBodies} where ${cycleBodies.cycleId} = ${cycles.id} and ${cycleBodies.bodyId} = ${person.bodyId})`;
}

/** Until its instant a publication is not there for anyone who does not oversee the cycle. */
function isEmbargoed(publicFrom: Date | null, now: Date): boolean {
  return publicFrom !== null && publicFrom > now;
}

function oversees({ role }: Person): boolean {
  return role === 'administrator' || role === 'auditor';
}

function summaryOf({
  id,
  indexId,
  editionId,
  methodologyId,
  methodologyDigest,
  title,
  demonstration,
  stage,
  version,
}: CycleSummary): CycleSummary {
  return {
    id,
    indexId,
    editionId,
    methodologyId,
    methodologyDigest,
    title,
    demonstration,
    stage,
    version,
  };
}

async function historyOf(db: Reader, cycleId: string): Promise<Cycle['history']> {
  const { stageChanges } = schema;
  const steps = await db
    .select()
    .from(stageChanges)
    .where(eq(stageChanges.cycleId, cycleId))
    .orderBy(asc(stageChanges.at));
  return steps.map(({ from, to, at, byName, byId, reason, waived }) => ({
    from,
    to,
    at: at.toISOString(),
    by: byId && byName,
    reason,
    waived,
  }));
}
