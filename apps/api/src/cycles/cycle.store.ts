import type { Stage } from '@olshem/contracts';
import type { Applicability, Methodology, Text } from '@olshem/scoring';
import { asc, eq, inArray } from 'drizzle-orm';
import { schema, type Reader, type Transaction } from '../database/database.ts';
import { standingPublications } from '../database/standing.ts';
import { notFound } from '../errors/refusal.ts';
import { definitionsOf } from '../methodologies/definition.ts';

/** A rated body of a cycle. */
export interface CycleBody {
  id: string;
  group: string;
  name: Text;
  abbreviation: Text;
  region: string | null;
  /** What is not asked of it, or asked without a place, by node of the tree. */
  applicability: Readonly<Record<string, Applicability>>;
}

/** A cycle with everything that decides what is allowed in it. */
export interface LoadedCycle {
  id: string;
  indexId: string;
  editionId: string;
  methodology: Methodology;
  methodologyDigest: string;
  title: Text;
  demonstration: boolean;
  stage: Stage;
  version: number;
  lastMonth: string | null;
  /** When it first left its preparation. */
  openedAt: Date | null;
  stages: { stage: Stage; opensAt: Date; closesAt: Date | null }[];
  suppliers: Map<string, string>;
  bodies: CycleBody[];
  /** From when on its first publication is public, which may lie ahead; null while nothing is published. */
  publicFrom: Date | null;
}

/** Loads a cycle, or refuses with 404. */
export async function loadCycle(db: Reader, id: string): Promise<LoadedCycle> {
  const [cycle] = await db.select().from(schema.cycles).where(eq(schema.cycles.id, id));
  return demandOne(db, cycle);
}

/** Loads several cycles at once, in the order of their ids. */
export async function loadCycles(db: Reader, ids: readonly string[]): Promise<LoadedCycle[]> {
  const { cycles } = schema;
  if (ids.length === 0) return [];
  return complete(
    db,
    await db
      .select()
      .from(cycles)
      .where(inArray(cycles.id, [...ids]))
      .orderBy(asc(cycles.id)),
  );
}

/**
 * Loads a cycle and keeps its stage from moving (`share`) or anything else from relying on it (`update`) until the transaction
 * ends: a dispute is filed wholly before the deadline's stage change or wholly after it.
 */
export async function lockCycle(
  tx: Transaction,
  id: string,
  strength: 'share' | 'update',
): Promise<LoadedCycle> {
  const [cycle] = await tx.select().from(schema.cycles).where(eq(schema.cycles.id, id)).for(strength);
  return demandOne(tx, cycle);
}

type StoredCycle = typeof schema.cycles.$inferSelect;

async function demandOne(db: Reader, cycle: StoredCycle | undefined): Promise<LoadedCycle> {
  if (!cycle) throw notFound();
  const [loaded] = await complete(db, [cycle]);
  return loaded!;
}

async function complete(db: Reader, cycles: readonly StoredCycle[]): Promise<LoadedCycle[]> {
  const { cycleStages, cycleSuppliers, cycleBodies, bodies } = schema;
  const ids = cycles.map(({ id }) => id);
  const definitions = await definitionsOf(
    db,
    cycles.map(({ methodologyDigest }) => methodologyDigest),
  );
  const stages = byCycle(
    await db
      .select()
      .from(cycleStages)
      .where(inArray(cycleStages.cycleId, ids))
      .orderBy(asc(cycleStages.stage)),
  );
  const suppliers = byCycle(
    await db.select().from(cycleSuppliers).where(inArray(cycleSuppliers.cycleId, ids)),
  );
  const rated = byCycle(
    await db
      .select({
        cycleId: cycleBodies.cycleId,
        id: bodies.id,
        group: cycleBodies.group,
        name: bodies.name,
        abbreviation: bodies.abbreviation,
        region: bodies.region,
        applicability: cycleBodies.applicability,
      })
      .from(cycleBodies)
      .innerJoin(bodies, eq(bodies.id, cycleBodies.bodyId))
      .where(inArray(cycleBodies.cycleId, ids))
      .orderBy(asc(bodies.id)),
  );
  const { publications } = schema;
  const published = byCycle(
    (
      await db
        .select({ cycleId: publications.cycleId, publishedAt: publications.publishedAt })
        .from(publications)
        .where(standingPublications(db, inArray(publications.cycleId, ids)))
        .orderBy(asc(publications.revision))
    ).map(({ cycleId, publishedAt }) => ({ cycleId: cycleId ?? '', publishedAt })),
  );
  return cycles.map((cycle) => ({
    ...cycle,
    publicFrom: published(cycle.id)[0]?.publishedAt ?? null,
    methodology: definitions.get(cycle.methodologyDigest)!,
    stages: stages(cycle.id).map(({ stage, opensAt, closesAt }) => ({ stage, opensAt, closesAt })),
    suppliers: new Map(
      suppliers(cycle.id).map(({ indicatorId, organisationId }) => [indicatorId, organisationId]),
    ),
    bodies: rated(cycle.id).map(({ cycleId: _, ...body }) => body),
  }));
}

/** Rows of several cycles, to be asked for by the id of one. */
export function byCycle<Row extends { cycleId: string }>(rows: readonly Row[]): (id: string) => Row[] {
  const grouped = Map.groupBy(rows, ({ cycleId }) => cycleId);
  return (id) => grouped.get(id) ?? [];
}

/** When a stage of the cycle ends; undefined when the calendar says nothing. */
export function closingOfStage(cycle: LoadedCycle, stage: Stage): Date | undefined {
  return cycle.stages.find((dates) => dates.stage === stage)?.closesAt ?? undefined;
}
