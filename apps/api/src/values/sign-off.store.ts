import { asc, inArray } from 'drizzle-orm';
import { byCycle } from '../cycles/cycle.store.ts';
import { schema, type Reader } from '../database/database.ts';

/** A sign-off or its return, as stored. */
export type StoredSignOff = typeof schema.signOffs.$inferSelect;

/** The latest word on every indicator: signed off or returned. */
export async function latestSignOffs(db: Reader, cycleId: string): Promise<Map<string, StoredSignOff>> {
  return (await latestSignOffsOf(db, [cycleId]))(cycleId);
}

/** The same of several cycles, to be asked for by the id of one. */
export async function latestSignOffsOf(
  db: Reader,
  cycleIds: readonly string[],
): Promise<(cycleId: string) => Map<string, StoredSignOff>> {
  const { signOffs } = schema;
  if (cycleIds.length === 0) return () => new Map();
  const all = byCycle(
    await db
      .select()
      .from(signOffs)
      .where(inArray(signOffs.cycleId, [...cycleIds]))
      .orderBy(asc(signOffs.at)),
  );
  return (id) => new Map(all(id).map((signOff) => [signOff.indicatorId, signOff]));
}

/** The return of an indicator's sign-off, until it is signed off again. */
export function returnOf(
  signOffs: ReadonlyMap<string, StoredSignOff>,
  indicatorId: string,
  names: ReadonlyMap<string, string>,
): { reason: string; by: string | null; at: string } | null {
  const latest = signOffs.get(indicatorId);
  if (latest?.action !== 'returned') return null;
  return {
    reason: latest.statement ?? '',
    by: (latest.byId && names.get(latest.byId)) || null,
    at: latest.at.toISOString(),
  };
}

/** When an indicator was signed off, unless it was returned since. */
export function signedOffAt(signOffs: ReadonlyMap<string, StoredSignOff>, indicatorId: string): Date | null {
  const latest = signOffs.get(indicatorId);
  return latest?.action === 'signed' ? latest.at : null;
}
