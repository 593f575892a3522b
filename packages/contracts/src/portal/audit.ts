import { z } from 'zod';
import { instant } from './shared.ts';

/** What stood or stands in a record: one thing, several, or nothing. */
const recorded = z.union([z.record(z.string(), z.unknown()), z.array(z.unknown())]).nullable();

/** One entry of the audit chain. */
export const auditEntry = z
  .object({
    sequence: z.int(),
    at: instant,
    actor: z.object({
      id: z.string().nullable(),
      name: z.string(),
      role: z.string(),
      organisationId: z.string().nullable(),
    }),
    action: z.string(),
    subject: z.object({ type: z.string(), id: z.string() }),
    bodyId: z.string().nullable(),
    cycleId: z.string().nullable(),
    before: recorded,
    after: recorded,
    reason: z.string().nullable(),
    requestId: z.string(),
    hash: z.string(),
    previousHash: z.string(),
  })
  .meta({ id: 'AuditEntry' });

/** A page of audit entries, newest first; `next` continues it. */
export const auditPage = z
  .object({ entries: z.array(auditEntry), next: z.int().nullable() })
  .meta({ id: 'AuditPage' });

/** What the check of the chain found. */
export const auditReport = z
  .object({
    intact: z.boolean(),
    entries: z.int(),
    head: z.string(),
    findings: z.array(
      z.object({
        kind: z.enum([
          'altered',
          'deleted',
          'reordered',
          'truncated',
          'row-altered',
          'row-deleted',
          'row-unrecorded',
        ]),
        sequence: z.int().nullable(),
        subject: z.string(),
        detail: z.string(),
      }),
    ),
  })
  .meta({ id: 'AuditReport' });

/** One entry of the audit chain. */
export type AuditEntry = z.infer<typeof auditEntry>;
/** What the check of the chain found. */
export type AuditReport = z.infer<typeof auditReport>;
