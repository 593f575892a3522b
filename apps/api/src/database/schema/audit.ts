import type { AuditAction, AuditActorRole, AuditEntry } from '@olshem/contracts';
import { bigint, index, integer, jsonb, pgTable, text } from 'drizzle-orm/pg-core';
import { instant, said } from './columns.ts';

/** The audit chain. Each entry carries the hash of the one before it. */
export const auditEntries = pgTable(
  'audit_entries',
  {
    sequence: bigint({ mode: 'number' }).primaryKey(),
    at: instant().notNull(),
    actorId: text(),
    actorName: text().notNull(),
    actorRole: text().$type<AuditActorRole>().notNull(),
    organisationId: text(),
    action: text().$type<AuditAction>().notNull(),
    subjectType: text().notNull(),
    subjectId: text().notNull(),
    cycleId: text(),
    bodyId: text(),
    before: jsonb().$type<AuditEntry['before']>(),
    after: jsonb().$type<AuditEntry['after']>(),
    reason: said(),
    requestId: text().notNull(),
    rows: jsonb().$type<Record<string, string>>().notNull(),
    previousHash: text().notNull(),
    hash: text().notNull(),
  },
  (t) => [index('audit_by_body').on(t.bodyId), index('audit_by_cycle').on(t.cycleId)],
);

/** The end of the chain: one row, locked while an entry is added, so that the chain never forks. */
export const auditHead = pgTable('audit_head', {
  id: integer().primaryKey(),
  sequence: bigint({ mode: 'number' }).notNull(),
  hash: text().notNull(),
});
