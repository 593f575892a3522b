import type { AuditAction, AuditEntry, Said } from '@olshem/contracts';
import { eq, type InferInsertModel, type InferSelectModel, type SQL } from 'drizzle-orm';
import type { PgTable, PgUpdateSetSource } from 'drizzle-orm/pg-core';
import { schema, type Database, type Transaction } from '../database/database.ts';
import type { Actor } from './actor.ts';
import { hashOf, type StoredEntry } from './chain.ts';
import { REMOVED, rowDigest, rowKey } from './tracked.ts';

/** What an entry says about a change. */
export interface ChangeRecord {
  subject: { type: string; id: string };
  cycleId?: string | undefined;
  bodyId?: string | undefined;
  before?: object | undefined;
  after?: object | undefined;
  reason?: Said | undefined;
}

/** A change in progress: the only way to write a row that the chain vouches for. */
export interface Change {
  tx: Transaction;
  /** The one instant of the whole change. */
  at: Date;
  actor: Actor;
  insert<Table extends PgTable>(
    table: Table,
    rows: InferInsertModel<Table>[],
  ): Promise<InferSelectModel<Table>[]>;
  /** As `insert`, but a row whose key is there already stays as it is. */
  insertMissing<Table extends PgTable>(table: Table, rows: InferInsertModel<Table>[]): Promise<void>;
  update<Table extends PgTable>(
    table: Table,
    where: SQL,
    set: PgUpdateSetSource<Table>,
  ): Promise<InferSelectModel<Table>[]>;
  /** Removes rows of what is still being prepared; the chain keeps that they were removed. */
  remove(table: PgTable, where: SQL): Promise<void>;
  /** Says what the entry will say. Must be called; a change without an entry is rolled back. */
  about(record: ChangeRecord): void;
}

/** Rows of one insert statement: PostgreSQL takes at most 65,535 parameters. */
const ROWS_PER_STATEMENT = 500;

/** Does something that changes the state, and writes its audit entry in the same transaction: both stay or neither. */
export async function inTransaction<Result>(
  { db, now }: { db: Database; now(): Date },
  actor: Actor,
  action: AuditAction,
  work: (change: Change) => Promise<Result>,
): Promise<Result> {
  return db.transaction(async (tx) => {
    const rows: Record<string, string> = {};
    let record: ChangeRecord | undefined;
    const vouch = (table: PgTable, written: Record<string, unknown>[]) => {
      for (const row of written) rows[rowKey(table, row)] = rowDigest(table, row);
    };
    const change: Change = {
      tx,
      at: now(),
      actor,
      about: (said) => {
        record = said;
      },
      insert: async (table, values) => {
        const written: InferSelectModel<typeof table>[] = [];
        for (let at = 0; at < values.length; at += ROWS_PER_STATEMENT) {
          const part = values.slice(at, at + ROWS_PER_STATEMENT);
          written.push(...((await tx.insert(table).values(part).returning()) as typeof written));
        }
        vouch(table, written);
        return written;
      },
      insertMissing: async (table, values) => {
        if (values.length === 0) return;
        vouch(table, await tx.insert(table).values(values).onConflictDoNothing().returning());
      },
      remove: async (table, where) => {
        for (const row of (await tx.delete(table).where(where).returning()) as Record<string, unknown>[])
          rows[rowKey(table, row)] = REMOVED;
      },
      update: async (table, where, set) => {
        const updated = await tx.update(table).set(set).where(where).returning();
        const written = updated as InferSelectModel<typeof table>[];
        vouch(table, written);
        return written;
      },
    };
    const result = await work(change);
    if (!record) throw new Error(`The action ${action} said nothing for the audit chain.`);
    await append(change, action, record, rows);
    return result;
  });
}

/** Adds the entry at the end of the chain. The head stays locked until the transaction ends, so that the chain never forks. */
async function append(
  { tx, at, actor }: Change,
  action: AuditAction,
  record: ChangeRecord,
  rows: Record<string, string>,
): Promise<void> {
  const [head] = await tx.select().from(schema.auditHead).where(eq(schema.auditHead.id, 1)).for('update');
  if (!head) throw new Error('The head of the audit chain is gone. Restore the database from a backup.');
  const entry: Omit<StoredEntry, 'hash'> = {
    sequence: head.sequence + 1,
    at,
    actorId: actor.id,
    actorName: actor.name,
    actorRole: actor.role,
    organisationId: actor.organisationId,
    action,
    subjectType: record.subject.type,
    subjectId: record.subject.id,
    cycleId: record.cycleId ?? null,
    bodyId: record.bodyId ?? null,
    before: jsonOf(record.before),
    after: jsonOf(record.after),
    reason: record.reason ?? null,
    requestId: actor.requestId,
    rows,
    previousHash: head.hash,
  };
  const hash = hashOf(entry);
  await tx.insert(schema.auditEntries).values({ ...entry, hash });
  await tx.update(schema.auditHead).set({ sequence: entry.sequence, hash }).where(eq(schema.auditHead.id, 1));
}

/** As the database gives it back: no undefined, no dates. */
function jsonOf(value: object | undefined): AuditEntry['before'] {
  return value === undefined ? null : (JSON.parse(JSON.stringify(value)) as AuditEntry['before']);
}
