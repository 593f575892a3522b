import { randomUUID } from 'node:crypto';
import type { Stage } from '@olshem/contracts';
import { eq } from 'drizzle-orm';
import { schema, type Database } from '../database/database.ts';

const FIRST = 't-2026';

/**
 * Another cycle, of an edition of the same id, with the suppliers, bodies, values, draft and sign-offs of the first, in a
 * stage of its own. One that collects values has nothing signed off.
 */
export async function addCycle(db: Database, id: string, stage: Stage): Promise<void> {
  const {
    cycles,
    cycleBodies,
    cycleStages,
    cycleSuppliers,
    editions,
    disclosures,
    signOffs,
    valueRevisions,
  } = schema;
  const [edition] = await db.select().from(editions).limit(1);
  await db.insert(editions).values({ ...edition!, id });
  const [cycle] = await db.select().from(cycles).where(eq(cycles.id, FIRST));
  await db.insert(cycles).values({ ...cycle!, id, editionId: id, stage });
  for (const table of [cycleBodies, cycleStages, cycleSuppliers] as const) {
    const rows = await db.select().from(table).where(eq(table.cycleId, FIRST));
    await db.insert(table).values(rows.map((row) => ({ ...row, cycleId: id })));
  }
  for (const table of [signOffs, valueRevisions] as const) {
    if (stage === 'collection' && table === signOffs) continue;
    const rows = await db.select().from(table).where(eq(table.cycleId, FIRST));
    await db.insert(table).values(rows.map((row) => ({ ...row, id: randomUUID(), cycleId: id })));
  }
  // Last: what was disclosed takes no more values without a reason.
  const shown = await db.select().from(disclosures).where(eq(disclosures.cycleId, FIRST));
  if (shown.length > 0) await db.insert(disclosures).values(shown.map((row) => ({ ...row, cycleId: id })));
}
