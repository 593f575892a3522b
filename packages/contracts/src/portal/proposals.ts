import { z } from 'zod';
import { LIMITS } from '../limits.ts';
import { publicReason, text } from '../text.ts';
import { stageDays } from './cycle.ts';
import { publicationReceipt } from './publication.ts';
import { day, instant, reason, slug, stage, uuid } from './shared.ts';
import { valueChange } from './values.ts';

/** What needs two administrators: one asks with a public reason, another approves. */
export const PROPOSAL_KINDS = [
  'return',
  'calendar',
  'extension',
  'correction',
  'publication',
  'revision',
] as const;

/** Where a proposal stands. */
export const PROPOSAL_STATES = ['asked', 'approved', 'refused', 'withdrawn'] as const;

/** The stages whose deadline can be put off for one body. */
export const EXTENDED_STAGES = ['collection', 'disputes'] as const;

const changes = z.array(valueChange).min(1).max(LIMITS.changes.corrected);

/** What is asked for. */
export const proposedAct = z
  .discriminatedUnion('kind', [
    /** Back to an earlier stage, with new dates from there on: what is over cannot be worked in. */
    z.strictObject({ kind: z.literal('return'), to: stage, stages: stageDays.or(z.tuple([])) }),
    /** New dates, of which some deadline comes earlier. */
    z.strictObject({ kind: z.literal('calendar'), stages: stageDays }),
    /** A later deadline for one body, until the end of a day in Almaty. */
    z.strictObject({
      kind: z.literal('extension'),
      stage: z.enum(EXTENDED_STAGES),
      bodyId: slug,
      until: day,
    }),
    /** New values before publication, outside any dispute. */
    z.strictObject({
      kind: z.literal('correction'),
      changes,
      /** The decision whose value is replaced, where there is one. */
      replacesDecisionId: uuid.optional(),
    }),
    /** Publication at an instant; at once where there is none. */
    z.strictObject({ kind: z.literal('publication'), publishAt: instant.optional() }),
    /** New values after publication, which make a new revision. */
    z.strictObject({
      kind: z.literal('revision'),
      revision: z.int().min(1),
      changes,
      replacesDecisionId: uuid.optional(),
    }),
  ])
  .meta({ id: 'ProposedAct' });

/** An administrator asks for an act. `version` is that of the cycle as it was seen. */
export const proposalRequest = z
  .strictObject({ version: z.int().min(0), act: proposedAct, reason: publicReason })
  .meta({ id: 'ProposalRequest' });

/** A proposal is refused or withdrawn with a reason. */
export const proposalRefusal = z.strictObject({ reason }).meta({ id: 'ProposalRefusal' });

const personName = z.object({ id: z.string(), name: z.string() });

/** An act that waits for, or was answered by, a second administrator. */
export const proposal = z
  .object({
    id: uuid,
    cycleId: slug,
    act: proposedAct,
    reason: text,
    state: z.enum(PROPOSAL_STATES),
    askedAt: instant,
    askedBy: personName,
    answeredAt: instant.nullable(),
    answeredBy: personName.nullable(),
    /** Why it was refused or withdrawn. */
    answer: z.string().nullable(),
    /** The cycle or its values changed since it was asked: it can no longer be approved. */
    outdated: z.boolean(),
    /** Whether the reader is the second administrator. */
    mayApprove: z.boolean(),
    /** Whether the reader is an administrator who is not independent of the asker: one gave the other the link to the password. */
    dependent: z.boolean(),
    /** The publication that it made. */
    publication: publicationReceipt.nullable(),
  })
  .meta({ id: 'Proposal' });

/** The proposals of a cycle, newest first. */
export const proposals = z.object({ proposals: z.array(proposal) }).meta({ id: 'Proposals' });

/** What is asked for. */
export type ProposedAct = z.infer<typeof proposedAct>;
/** An act that waits for a second administrator. */
export type Proposal = z.infer<typeof proposal>;
/** A request for an act. */
export type ProposalRequest = z.infer<typeof proposalRequest>;
