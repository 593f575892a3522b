import type { EXTENDED_STAGES } from '@olshem/contracts';
import { and, eq, gte, inArray } from 'drizzle-orm';
import { schema, type Reader } from '../database/database.ts';
import { closingOfStage, type LoadedCycle } from './cycle.store.ts';

/** A stage whose deadline can be put off for one body. */
export type ExtendedStage = (typeof EXTENDED_STAGES)[number];

/** A later deadline of one body. */
export type Extension = typeof schema.extensions.$inferSelect;

/** Every extension that was ever given in a cycle, oldest first. */
export async function extensionsOf(db: Reader, cycleId: string): Promise<Extension[]> {
  const { extensions } = schema;
  return db.select().from(extensions).where(eq(extensions.cycleId, cycleId)).orderBy(extensions.at);
}

/** The extensions of a stage that have not ended, in several cycles. */
export async function runningExtensions(
  db: Reader,
  cycleIds: readonly string[],
  stage: ExtendedStage,
  now: Date,
): Promise<Extension[]> {
  const { extensions } = schema;
  return db
    .select()
    .from(extensions)
    .where(
      and(
        inArray(extensions.cycleId, [...cycleIds]),
        eq(extensions.stage, stage),
        gte(extensions.until, now),
      ),
    );
}

/** When a stage ends for one body and one indicator; undefined when the calendar says nothing. */
export function deadlineFor(
  cycle: LoadedCycle,
  stage: ExtendedStage,
  extensions: readonly Extension[],
  at: { bodyId: string; indicatorId: string },
): Date | undefined {
  const own = extensions.filter(
    (each) =>
      each.stage === stage &&
      each.bodyId === at.bodyId &&
      (each.indicatorId === null || each.indicatorId === at.indicatorId),
  );
  const closing = closingOfStage(cycle, stage);
  const latest = own.map(({ until }) => until).sort((a, b) => b.getTime() - a.getTime())[0];
  return latest && (!closing || latest > closing) ? latest : closing;
}
