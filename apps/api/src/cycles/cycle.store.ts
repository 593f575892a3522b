import type { Stage } from '@olshem/contracts';
import type { Methodology, Text } from '@olshem/scoring';
import { asc, eq } from 'drizzle-orm';
import { schema, type Reader, type Transaction } from '../database/database.ts';
import { notFound } from '../errors/refusal.ts';
import { definitionOf } from '../methodologies/definition.ts';

/** A rated body of a cycle. */
export interface CycleBody {
  id: string;
  group: string;
  name: Text;
  abbreviation: Text;
  region: string | null;
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
  stages: { stage: Stage; opensAt: Date; closesAt: Date | null }[];
  suppliers: Map<string, string>;
  bodies: CycleBody[];
  /** From when on its first publication is public, which may lie ahead; null while nothing is published. */
  publicFrom: Date | null;
}

/** Loads a cycle, or refuses with 404. */
export async function loadCycle(db: Reader, id: string): Promise<LoadedCycle> {
  const [cycle] = await db.select().from(schema.cycles).where(eq(schema.cycles.id, id));
  return complete(db, cycle);
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
  return complete(tx, cycle);
}

async function complete(
  db: Reader,
  cycle: typeof schema.cycles.$inferSelect | undefined,
): Promise<LoadedCycle> {
  if (!cycle) throw notFound();
  const methodology = await definitionOf(db, cycle.methodologyDigest);
  const { cycleStages, cycleSuppliers, cycleBodies, bodies } = schema;
  const stages = await db
    .select()
    .from(cycleStages)
    .where(eq(cycleStages.cycleId, cycle.id))
    .orderBy(asc(cycleStages.stage));
  const suppliers = await db.select().from(cycleSuppliers).where(eq(cycleSuppliers.cycleId, cycle.id));
  const rated = await db
    .select({
      id: bodies.id,
      group: cycleBodies.group,
      name: bodies.name,
      abbreviation: bodies.abbreviation,
      region: bodies.region,
    })
    .from(cycleBodies)
    .innerJoin(bodies, eq(bodies.id, cycleBodies.bodyId))
    .where(eq(cycleBodies.cycleId, cycle.id))
    .orderBy(asc(bodies.id));
  const { publications } = schema;
  const [first] =
    cycle.stage === 'published'
      ? await db
          .select({ publishedAt: publications.publishedAt })
          .from(publications)
          .where(eq(publications.cycleId, cycle.id))
          .orderBy(asc(publications.revision))
          .limit(1)
      : [];
  return {
    ...cycle,
    publicFrom: first?.publishedAt ?? null,
    methodology,
    stages: stages.map(({ stage, opensAt, closesAt }) => ({ stage, opensAt, closesAt })),
    suppliers: new Map(suppliers.map(({ indicatorId, organisationId }) => [indicatorId, organisationId])),
    bodies: rated,
  };
}

/** When a stage of the cycle ends; undefined when the calendar says nothing. */
export function closingOfStage(cycle: LoadedCycle, stage: Stage): Date | undefined {
  return cycle.stages.find((dates) => dates.stage === stage)?.closesAt ?? undefined;
}
