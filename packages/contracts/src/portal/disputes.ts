import { z } from 'zod';
import { LIMITS } from '../limits.ts';
import { inputName, inputValue, instant, reasoning, slug, uuid } from './shared.ts';
import { text } from '../text.ts';

/** Where a dispute stands that waits for its decision. */
export const OPEN_STATUSES = ['filed', 'in-review', 'information-asked', 'information-given'] as const;

/** How a dispute is decided. */
export const OUTCOMES = ['upheld', 'partly-upheld', 'rejected'] as const;

/** Where a dispute stands. */
export const DISPUTE_STATUSES = [...OPEN_STATUSES, ...OUTCOMES, 'withdrawn'] as const;

/** The steps of a dispute. */
export const DISPUTE_STEPS = [
  'filed',
  'review-started',
  'information-asked',
  'information-given',
  'decided',
  'withdrawn',
] as const;

/** Why a dispute was decided as it was. */
export const REASON_CODES = [
  'source-data-error',
  'calculation-error',
  'double-counting',
  'outside-period',
  'not-attributable',
  'documents-confirm-supplier',
  'documents-insufficient',
  'outside-methodology',
] as const;

/** One of the statuses of a dispute. */
export const disputeStatus = z.enum(DISPUTE_STATUSES);

/** One of the reasons of decisions. */
export const reasonCode = z.enum(REASON_CODES);

const claimed = LIMITS.changes.claimed;

/** A value that the agency claims instead of the draft one. */
export const claim = z.strictObject({ inputId: inputName, value: inputValue }).meta({ id: 'Claim' });

/** What would happen if the claimed values stood: asked before filing. */
export const effectRequest = z
  .strictObject({ indicatorId: slug, claims: z.array(claim).min(1).max(claimed) })
  .meta({ id: 'EffectRequest' });

/** The `dispute` part of a filing; the documents travel beside it in the same multipart request. */
export const disputeFiling = z
  .strictObject({ indicatorId: slug, claims: z.array(claim).min(1).max(claimed), grounds: reasoning })
  .meta({ id: 'DisputeFiling' });

/** A dispute as far as it is written: nobody has to be right before they file. */
export const disputeDraft = z
  .strictObject({
    claims: z
      .array(z.strictObject({ inputId: inputName, value: z.string().max(LIMITS.inputValue) }))
      .max(claimed),
    grounds: z.string().max(LIMITS.argument.longest),
  })
  .meta({ id: 'DisputeDraft' });

/** The draft that a person has of a dispute, and when it was kept; null where there is none. */
export const keptDraft = z
  .object({ draft: disputeDraft.extend({ keptAt: instant }).nullable() })
  .meta({ id: 'KeptDraft' });

const movement = z.object({ before: z.string().nullable(), after: z.string().nullable() });

/** What the claim does to the body's own figures. */
export const ownEffect = z
  .object({
    bodyId: slug,
    indicatorId: slug,
    points: movement,
    criterionId: slug,
    criterion: movement,
    total: movement,
    working: z.array(text).optional(),
  })
  .meta({ id: 'OwnEffect' });

/** What the claim does to everyone; only those who decide and oversee see it. */
export const fullEffect = z
  .object({
    own: ownEffect,
    bodies: z.array(
      z.object({
        bodyId: slug,
        group: slug,
        points: movement,
        total: movement,
        grade: movement,
        rank: z.object({ before: z.int().nullable(), after: z.int().nullable() }),
        changed: z.boolean(),
      }),
    ),
  })
  .meta({ id: 'FullEffect' });

/** A document behind a dispute; its bytes are served only as a download. */
export const disputeDocument = z
  .object({ id: uuid, name: z.string(), mediaType: z.string(), size: z.int(), sha256: z.string() })
  .meta({ id: 'DisputeDocument' });

/** Proof of filing: number, time and the digest of what was filed. */
export const receipt = z
  .object({ number: z.string(), filedAt: instant, sha256: z.string() })
  .meta({ id: 'Receipt' });

/** One step of a dispute. */
export const disputeEvent = z
  .object({
    kind: z.enum(DISPUTE_STEPS),
    at: instant,
    actor: z.string(),
    organisationId: slug,
    text: z.string().nullable(),
    documents: z.array(disputeDocument),
  })
  .meta({ id: 'DisputeEvent' });

/** A decided dispute's answer. */
export const decision = z
  .object({
    id: uuid,
    outcome: z.enum(OUTCOMES),
    reasonCode,
    reasoning: z.string(),
    decidedAt: instant,
    decidedBy: z.string(),
    values: z.array(claim),
  })
  .meta({ id: 'Decision' });

/** A dispute in a list. */
export const disputeSummary = z
  .object({
    id: uuid,
    number: z.string(),
    cycleId: slug,
    bodyId: slug,
    bodyName: text,
    indicatorId: slug,
    indicatorTitle: text,
    supplierId: slug,
    status: disputeStatus,
    filedAt: instant,
    dueAt: instant,
    overdue: z.boolean(),
    version: z.int(),
  })
  .meta({ id: 'DisputeSummary' });

/** The disputes that the person may see. */
export const disputes = z.object({ disputes: z.array(disputeSummary) }).meta({ id: 'Disputes' });

/** A dispute with its thread. */
export const dispute = disputeSummary
  .extend({
    grounds: z.string(),
    claims: z.array(claim.extend({ contested: inputValue.nullable(), contestedVersion: z.int() })),
    documents: z.array(disputeDocument),
    events: z.array(disputeEvent),
    decision: decision.nullable(),
    receipt,
    mayDecide: z.boolean(),
  })
  .meta({ id: 'Dispute' });

/** A step without a text. `version` is the one the person saw. */
export const disputeStep = z.strictObject({ version: z.int().min(0) }).meta({ id: 'DisputeStep' });

/** A question to the agency, or its answer. */
export const disputeMessage = z
  .strictObject({
    version: z.int().min(0),
    text: z.string().trim().min(LIMITS.message.shortest).max(LIMITS.message.longest),
  })
  .meta({ id: 'DisputeMessage' });

/** Withdrawal by the agency. */
export const disputeWithdrawal = z
  .strictObject({ version: z.int().min(0), text: z.string().trim().max(LIMITS.reason.longest).optional() })
  .meta({ id: 'DisputeWithdrawal' });

/** A decision about to be made; asked for its effect on all bodies. */
export const decisionEffectRequest = z
  .strictObject({ values: z.array(claim).min(1).max(claimed) })
  .meta({ id: 'DecisionEffectRequest' });

/** A decision: `values` are the claimed ones when upheld, others when partly upheld, none when rejected. */
export const decisionRequest = z
  .strictObject({
    version: z.int().min(0),
    outcome: z.enum(OUTCOMES),
    reasonCode,
    reasoning,
    values: z.array(claim).max(claimed).default([]),
  })
  .meta({ id: 'DecisionRequest' });

/** Where a dispute stands. */
export type DisputeStatus = z.infer<typeof disputeStatus>;
/** A claimed value. */
export type Claim = z.infer<typeof claim>;
/** A dispute in full. */
export type Dispute = z.infer<typeof dispute>;
/** A dispute in a list. */
export type DisputeSummary = z.infer<typeof disputeSummary>;
/** Effect of a claim on the body that makes it. */
export type OwnEffect = z.infer<typeof ownEffect>;
/** Effect of a claim on all bodies. */
export type FullEffect = z.infer<typeof fullEffect>;
/** What an agency files. */
export type DisputeFiling = z.infer<typeof disputeFiling>;
/** What an assessor decides. */
export type DecisionRequest = z.infer<typeof decisionRequest>;
/** A dispute as far as it is written. */
export type DisputeDraft = z.infer<typeof disputeDraft>;
/** The draft of a person. */
export type KeptDraft = z.infer<typeof keptDraft>;
