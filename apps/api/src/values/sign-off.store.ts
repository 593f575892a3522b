import { asc, eq } from 'drizzle-orm';
import { schema, type Reader } from '../database/database.ts';

/** A sign-off or its return, as stored. */
export type StoredSignOff = typeof schema.signOffs.$inferSelect;

/** The latest word on every indicator: signed off or returned. */
export async function latestSignOffs(db: Reader, cycleId: string): Promise<Map<string, StoredSignOff>> {
  const { signOffs } = schema;
  const all = await db.select().from(signOffs).where(eq(signOffs.cycleId, cycleId)).orderBy(asc(signOffs.at));
  return new Map(all.map((signOff) => [signOff.indicatorId, signOff]));
}

/** When an indicator was signed off, unless it was returned since. */
export function signedOffAt(signOffs: ReadonlyMap<string, StoredSignOff>, indicatorId: string): Date | null {
  const latest = signOffs.get(indicatorId);
  return latest?.action === 'signed' ? latest.at : null;
}
