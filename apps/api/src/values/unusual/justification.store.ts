import { asc, inArray } from 'drizzle-orm';
import { byCycle } from '../../cycles/cycle.store.ts';
import { schema, type Reader } from '../../database/database.ts';

/** A justification as stored. */
export type StoredJustification = typeof schema.justifications.$inferSelect;

/** Where a justification belongs: a version of a value, and what is unusual about it. */
type Place = Pick<StoredJustification, 'bodyId' | 'indicatorId' | 'inputId' | 'version' | 'kind' | 'check'>;

/** The justifications of several cycles, to be asked for by the id of one: the latest word on each place. */
export async function justificationsOf(
  db: Reader,
  cycleIds: readonly string[],
): Promise<(cycleId: string) => Map<string, StoredJustification>> {
  const { justifications } = schema;
  if (cycleIds.length === 0) return () => new Map();
  const all = byCycle(
    await db
      .select()
      .from(justifications)
      .where(inArray(justifications.cycleId, [...cycleIds]))
      .orderBy(asc(justifications.at)),
  );
  return (id) => new Map(all(id).map((each) => [placeOf(each), each]));
}

/** The name of a place. */
export function placeOf({ bodyId, indicatorId, inputId, version, kind, check }: Place): string {
  return [bodyId, indicatorId, inputId, version, kind, check ?? ''].join('|');
}
