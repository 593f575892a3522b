import { z } from 'zod';
import { inputValue, instant, slug } from './shared.ts';
import { said, text } from '../text.ts';

/** One value that differs between a disclosure and the final computation, and why. */
export const difference = z
  .object({
    /** Number of the disclosure. */
    disclosure: z.int(),
    bodyId: slug,
    indicatorId: slug,
    inputId: z.string(),
    /** What the body was shown. */
    disclosed: inputValue.nullable(),
    /** Why none applied when it was shown; null where a value or nothing was. */
    disclosedGround: z.string().nullable(),
    final: inputValue.nullable(),
    finalGround: z.string().nullable(),
    cause: z.enum(['decision', 'correction', 'none']),
    decisionId: z.string().nullable(),
    disputeId: z.string().nullable(),
    correctionId: z.string().nullable(),
    reason: said.nullable(),
  })
  .meta({ id: 'Difference' });

/** Every disclosure against final: the values that moved and the results that moved with them. */
export const publicationPreview = z
  .object({
    cycleId: slug,
    ready: z.boolean(),
    unexplained: z.int(),
    disclosures: z.array(z.object({ number: z.int(), disclosedAt: instant })),
    differences: z.array(difference),
    results: z.array(
      z.object({
        /** Number of the disclosure with which it is compared; null where nothing was disclosed. */
        disclosure: z.int().nullable(),
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

/** What one body was shown, and what has changed since. */
export const bodyDisclosures = z
  .object({
    cycleId: slug,
    bodyId: slug,
    disclosures: z.array(
      z.object({
        number: z.int(),
        disclosedAt: instant,
        total: z.string().nullable(),
        grade: z.string().nullable(),
      }),
    ),
    /** Values that are no longer what was shown, from each disclosure on. */
    differences: z.array(difference),
    /** Until when the body may dispute, by indicator; only those with a deadline of their own. */
    extensions: z.array(z.object({ indicatorId: slug.nullable(), until: instant, reason: text })),
  })
  .meta({ id: 'BodyDisclosures' });

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
    /** When it was called off; null for one that stands. */
    calledOffAt: instant.nullable(),
  })
  .meta({ id: 'PublicationReceipt' });

/** What one body was shown, and what has changed since. */
export type BodyDisclosures = z.infer<typeof bodyDisclosures>;
/** Draft against final. */
export type PublicationPreview = z.infer<typeof publicationPreview>;
/** A publication as made. */
export type PublicationReceipt = z.infer<typeof publicationReceipt>;
