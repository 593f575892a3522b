import { randomUUID } from 'node:crypto';
import { eq, sql } from 'drizzle-orm';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { schema, type OpenDatabase } from '../database/database.ts';
import { testDatabase } from '../database/testing.ts';
import type { Actor } from './actor.ts';
import { inTransaction } from './change.ts';
import { verifyAuditChain } from './verify.ts';

const actor: Actor = { id: null, name: 'test', role: 'platform', organisationId: null, requestId: 'r-1' };
const now = () => new Date('2026-01-20T10:00:00.000Z');
const title = { kk: 'Ашықтық', ru: 'Открытость', en: 'Openness' };

let open: OpenDatabase;
beforeEach(async () => {
  open = await testDatabase();
});
afterEach(() => open.close());

/** Five changes, each with a row that the chain vouches for. */
async function fiveChanges() {
  for (let n = 1; n <= 5; n += 1) {
    await inTransaction({ db: open.db, now }, actor, 'register.load', async (change) => {
      await change.insert(schema.indices, [{ id: `index-${n}`, title }]);
      change.about({ subject: { type: 'index', id: `index-${n}` }, after: { n } });
    });
  }
}

/** Does what someone with the database in hand could do: switch the guard off first. */
async function directly(statement: string) {
  await open.db.execute(sql.raw('alter table audit_entries disable trigger all'));
  await open.db.execute(sql.raw(statement));
}

test('an untouched chain is intact', async () => {
  await fiveChanges();
  expect(await verifyAuditChain(open.db)).toMatchObject({ intact: true, entries: 5, findings: [] });
});

test('a change without an entry is rolled back', async () => {
  const silent = inTransaction({ db: open.db, now }, actor, 'register.load', async (change) => {
    await change.insert(schema.indices, [{ id: 'silent', title }]);
  });
  await expect(silent).rejects.toThrow('said nothing for the audit chain');
  expect(await open.db.select().from(schema.indices)).toEqual([]);
});

test('a change that fails leaves no entry', async () => {
  await expect(
    inTransaction({ db: open.db, now }, actor, 'register.load', async (change) => {
      change.about({ subject: { type: 'index', id: 'x' } });
      throw new Error('stopped');
    }),
  ).rejects.toThrow('stopped');
  expect(await verifyAuditChain(open.db)).toMatchObject({ intact: true, entries: 0 });
});

test('fifty changes at once make one chain', async () => {
  await Promise.all(
    Array.from({ length: 50 }, () =>
      inTransaction({ db: open.db, now }, actor, 'register.load', async (change) => {
        const id = `index-${randomUUID()}`;
        await change.insert(schema.indices, [{ id, title }]);
        change.about({ subject: { type: 'index', id } });
      }),
    ),
  );
  expect(await verifyAuditChain(open.db)).toMatchObject({ intact: true, entries: 50 });
});

describe('direct edits in the database are found', () => {
  test.each([
    ['altered', `update audit_entries set actor_name = 'someone' where sequence = 3`],
    ['altered', `update audit_entries set after = '{"n": 4}' where sequence = 3`],
    ['altered', `update audit_entries set at = at + interval '1 second' where sequence = 5`],
    ['deleted', `delete from audit_entries where sequence = 2`],
    ['truncated', `delete from audit_entries where sequence = 5`],
    [
      'altered',
      `update audit_entries set sequence = 99 where sequence = 2; update audit_entries set sequence = 2 where sequence = 4; update audit_entries set sequence = 4 where sequence = 99`,
    ],
    ['row-altered', `update indices set title = '{"kk":"a","ru":"b","en":"c"}' where id = 'index-2'`],
    ['row-deleted', `delete from indices where id = 'index-2'`],
    ['row-unrecorded', `insert into indices (id, title) values ('slipped-in', '{}')`],
  ])('%s: %s', async (kind, statements) => {
    await fiveChanges();
    for (const statement of statements.split('; ')) await directly(statement);
    const report = await verifyAuditChain(open.db);
    expect(report.intact).toBe(false);
    expect(report.findings.map((finding) => finding.kind)).toContain(kind);
  });

  test('truncation together with its recorded end is found against a publication', async () => {
    await fiveChanges();
    const [head] = await open.db.select().from(schema.auditHead);
    const [first] = await open.db
      .select()
      .from(schema.auditEntries)
      .where(eq(schema.auditEntries.sequence, 1));
    await open.db.insert(schema.methodologyVersions).values({
      digest: 'd',
      methodologyId: 'm',
      version: '1',
      definition: '{}',
      state: 'in-force',
      registeredAt: now(),
    });
    await open.db
      .insert(schema.editions)
      .values({ indexId: 'index-1', id: '2025', title, methodologyDigest: 'd' });
    await open.db.insert(schema.publications).values({
      id: randomUUID(),
      indexId: 'index-1',
      editionId: '2025',
      revision: 1,
      methodologyDigest: 'd',
      madeAt: new Date(),
      publishedAt: now(),
      reason: title,
      bundle: new Uint8Array(),
      sha256: '',
      signature: '',
      publicKey: '',
      auditSequence: head!.sequence,
      auditHead: head!.hash,
    });
    await directly('delete from audit_entries where sequence > 1');
    await open.db.update(schema.auditHead).set({ sequence: 1, hash: first!.hash });
    expect((await verifyAuditChain(open.db)).findings).toContainEqual(
      expect.objectContaining({ kind: 'truncated', sequence: 5 }),
    );
  });
});

test('the database itself refuses to rewrite an entry', async () => {
  await fiveChanges();
  await expect(open.db.execute(sql`update audit_entries set reason = 'x'`)).rejects.toThrow();
  await expect(open.db.execute(sql`delete from audit_entries`)).rejects.toThrow();
});
