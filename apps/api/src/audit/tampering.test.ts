import { getTableColumns, getTableName, sql } from 'drizzle-orm';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { schema, type Transaction } from '../database/database.ts';
import { createWorld, filing, pdf, type World } from '../testing/world.ts';
import { trackedTables } from './tracked.ts';
import { verifyAuditChain } from './verify.ts';

const EDITS = 100;

let world: World;
beforeAll(async () => {
  world = await createWorld('disputes');
  const almaty = await world.as('almaty');
  const claims = [{ inputId: 'late', value: '0' }];
  const dispute = { indicatorId: 'late-answers', claims, grounds: 'The registry counted one answer twice.' };
  await almaty('POST', '/api/v1/cycles/t-2026/disputes', filing(dispute, pdf()));
});
afterAll(() => world.open.close());

/** Numbers that look random and are the same in every run (mulberry32). */
function generator(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) % below;
  };
}

/** Changes one cell or removes one row anywhere, as someone with the database in hand could. */
async function editAnywhere(tx: Transaction, pick: (below: number) => number): Promise<string> {
  const tables = [...trackedTables, schema.auditEntries];
  for (;;) {
    const table = tables[pick(tables.length)]!;
    const name = getTableName(table);
    const counted = await tx.execute(sql`select count(*)::int as n from ${table}`);
    const { n } = (counted as { rows: [{ n: number }] }).rows[0];
    if (n === 0) continue;
    const row = sql`(select ctid from ${table} order by ctid offset ${pick(n)} limit 1)`;
    if (pick(4) === 0) {
      await tx.execute(sql`delete from ${table} where ctid = ${row}`);
      return `a row of ${name} removed`;
    }
    const texts = Object.values(getTableColumns(table)).filter(
      (column) => column.getSQLType() === 'text' && !(name === 'user' && column.name === 'image'),
    );
    const column = texts[pick(texts.length)];
    if (!column) continue;
    const named = sql.identifier(
      (column.name as string).replaceAll(/[A-Z]/g, (letter: string) => `_${letter.toLowerCase()}`),
    );
    await tx.execute(sql`update ${table} set ${named} = coalesce(${column}, '') || 'x' where ctid = ${row}`);
    return `${name}.${column.name} changed`;
  }
}

class Undo extends Error {}

test(`${EDITS} of ${EDITS} random direct edits are found`, async () => {
  const pick = generator(20260127);
  const missed: string[] = [];
  for (let n = 0; n < EDITS; n += 1) {
    const undone = world.open.db.transaction(async (tx) => {
      // What keeps honest mistakes out does not stop a superuser.
      await tx.execute(sql`set local session_replication_role = replica`);
      const edit = await editAnywhere(tx, pick);
      if ((await verifyAuditChain(tx)).intact) missed.push(edit);
      throw new Undo();
    });
    await expect(undone).rejects.toThrow(Undo);
  }
  expect(missed).toEqual([]);
  expect(await verifyAuditChain(world.open.db)).toMatchObject({ intact: true });
});
