import { z } from 'zod';
import { said } from '../text.ts';
import { instant, ROLES } from './shared.ts';

/** What the audit chain records. A name that was once written stays here. */
export const AUDIT_ACTIONS = [
  'session.start',
  'access.denied',
  'person.invite',
  'person.access',
  'person.link',
  'person.password',
  'person.account',
  'cycle.begin',
  'cycle.prepare',
  'cycle.discard',
  'cycle.advance',
  'cycle.return',
  'cycle.calendar',
  'cycle.extend',
  'proposal.ask',
  'proposal.decline',
  'values.save',
  'values.correct',
  'values.justify',
  'values.note',
  'values.import',
  'indicator.sign-off',
  'indicator.return',
  'dispute.file',
  'dispute.review',
  'dispute.ask',
  'dispute.answer',
  'dispute.withdraw',
  'dispute.decide',
  'publication.make',
  'publication.correct',
  'pre-release.add',
  'pre-release.end',
  'pre-release.read',
  'demonstration.make',
  'register.load',
  'body.add',
  'body.act',
  'body.annul',
  'body.change',
  'organisation.add',
  'organisation.change',
  'index.add',
  'index.change',
  'methodology.register',
  'methodology.in-force',
  'methodology.withdraw',
] as const;

/** Who may act: a person in a role, or the platform itself. */
const actorRole = z.enum([...ROLES, 'platform']);

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
      role: actorRole,
      organisationId: z.string().nullable(),
    }),
    action: z.enum(AUDIT_ACTIONS),
    subject: z.object({ type: z.string(), id: z.string() }),
    bodyId: z.string().nullable(),
    cycleId: z.string().nullable(),
    before: recorded,
    after: recorded,
    reason: said.nullable(),
    requestId: z.string(),
    hash: z.string(),
    previousHash: z.string(),
  })
  .meta({ id: 'AuditEntry' });

/** A page of audit entries, newest first; `next` continues it. */
export const auditPage = z
  .object({ entries: z.array(auditEntry), next: z.int().nullable() })
  .meta({ id: 'AuditPage' });

/** What may be wrong with the chain, or with a row that it vouches for. */
export const AUDIT_FINDINGS = [
  'altered',
  'deleted',
  'reordered',
  'truncated',
  'row-altered',
  'row-deleted',
  'row-unrecorded',
] as const;

/** What the check of the chain found. */
export const auditReport = z
  .object({
    intact: z.boolean(),
    entries: z.int(),
    head: z.string(),
    findings: z.array(
      z.object({
        kind: z.enum(AUDIT_FINDINGS),
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
/** What an entry of the audit chain records. */
export type AuditAction = (typeof AUDIT_ACTIONS)[number];
/** As what somebody acted. */
export type AuditActorRole = z.infer<typeof actorRole>;
