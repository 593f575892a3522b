import { z } from 'zod';
import { LIMITS } from '../limits.ts';
import { inputValue, instant, reason, slug } from './shared.ts';
import { text, writtenText } from '../text.ts';
import { valueChange } from './values.ts';

/** One value that differs between the draft and the final computation, and why. */
export const difference = z
  .object({
    bodyId: slug,
    indicatorId: slug,
    inputId: z.string(),
    draft: inputValue.nullable(),
    final: inputValue.nullable(),
    cause: z.enum(['decision', 'correction', 'none']),
    decisionId: z.string().nullable(),
    disputeId: z.string().nullable(),
    correctionId: z.string().nullable(),
    reason: z.string().nullable(),
  })
  .meta({ id: 'Difference' });

/** Draft against final: every value that moved and every result that moved with it. */
export const publicationPreview = z
  .object({
    cycleId: slug,
    ready: z.boolean(),
    unexplained: z.int(),
    differences: z.array(difference),
    results: z.array(
      z.object({
        bodyId: slug,
        group: slug,
        total: z.object({ before: z.string().nullable(), after: z.string().nullable() }),
        grade: z.object({ before: z.string().nullable(), after: z.string().nullable() }),
        rank: z.object({ before: z.int().nullable(), after: z.int().nullable() }),
        changed: z.boolean(),
      }),
    ),
  })
  .meta({ id: 'PublicationPreview' });

/** Publishing a cycle; the reason is public. */
export const publishRequest = z
  .strictObject({ version: z.int().min(0), reason: writtenText })
  .meta({ id: 'PublishRequest' });

/** A correction after publication: new values and a public reason make a new revision. */
export const correctionRequest = z
  .strictObject({
    revision: z.int().min(1),
    reason: writtenText,
    changes: z.array(valueChange.extend({ reason })).min(1).max(LIMITS.changes.corrected),
  })
  .meta({ id: 'CorrectionRequest' });

/** A recorded correction before publication, outside any dispute. */
export const recordedCorrection = z
  .strictObject({ reason, changes: z.array(valueChange).min(1).max(LIMITS.changes.corrected) })
  .meta({ id: 'RecordedCorrection' });

/** A publication as made. */
export const publicationReceipt = z
  .object({
    indexId: slug,
    editionId: slug,
    revision: z.int(),
    publishedAt: instant,
    sha256: z.string(),
    auditHead: z.string(),
    reason: text,
  })
  .meta({ id: 'PublicationReceipt' });

/** Draft against final. */
export type PublicationPreview = z.infer<typeof publicationPreview>;
/** A publication as made. */
export type PublicationReceipt = z.infer<typeof publicationReceipt>;
