import type { AnnulledAct, BodyAct } from '@olshem/contracts';
import { asc, eq } from 'drizzle-orm';
import { schema, type Reader } from '../database/database.ts';

/** An act as it is stored. */
export type StoredAct = typeof schema.bodyActs.$inferSelect;

/** The acts of the register, oldest first: those in force, from which everything follows, and those that were a mistake. */
export async function loadActs(
  db: Reader,
): Promise<{ inForce: StoredAct[]; annulled: (StoredAct & Pick<AnnulledAct, 'annulment'>)[] }> {
  const { bodyActs, bodyActAnnulments } = schema;
  const rows = await db
    .select({ act: bodyActs, annulment: bodyActAnnulments })
    .from(bodyActs)
    .leftJoin(bodyActAnnulments, eq(bodyActAnnulments.actId, bodyActs.id))
    .orderBy(asc(bodyActs.on), asc(bodyActs.id));
  return {
    inForce: rows.filter(({ annulment }) => annulment === null).map(({ act }) => act),
    annulled: rows.flatMap(({ act, annulment }) => {
      if (!annulment) return [];
      const { reason, annulledAt, byName } = annulment;
      return [{ ...act, annulment: { at: annulledAt.toISOString(), by: byName, reason } }];
    }),
  };
}

/** Whether an act speaks of a body. */
export function concerns({ from, to }: Pick<BodyAct, 'from' | 'to'>, bodyId: string): boolean {
  return from.includes(bodyId) || to.includes(bodyId);
}
