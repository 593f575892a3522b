import { z } from 'zod';
import { provenance, valueStatus } from './values.ts';
import { inputValue, slug } from './shared.ts';
import { text } from '../text.ts';

/** One indicator of a draft result with the working that led to its points. */
export const resultIndicator = z
  .object({
    id: slug,
    title: text,
    points: z.string().nullable(),
    max: z.string(),
    band: z.string().nullable(),
    inputs: z.array(
      z.object({
        id: z.string(),
        title: text,
        value: inputValue.nullable(),
        status: valueStatus,
        version: z.int(),
        provenance: provenance.nullable(),
      }),
    ),
    working: z.array(text),
    /** Values that are unusual, each with the words in which its supplier vouches for it. */
    justified: z.array(z.object({ inputId: z.string(), detail: text, text: z.string() })),
    disputable: z.boolean(),
    disputeId: z.string().nullable(),
  })
  .meta({ id: 'ResultIndicator' });

/** A body's draft result in a running cycle. */
export const draftResult = z
  .object({
    cycleId: slug,
    demonstration: z.boolean(),
    body: z.object({ id: slug, name: text, abbreviation: text, group: slug }),
    total: z.string().nullable(),
    grade: z.string().nullable(),
    rank: z.int().nullable(),
    criteria: z.array(
      z.object({
        id: slug,
        title: text,
        points: z.string().nullable(),
        max: z.string(),
        grade: z.string().nullable(),
        indicators: z.array(resultIndicator),
      }),
    ),
    disputesCloseAt: z.string().nullable(),
    mayDispute: z.boolean(),
  })
  .meta({ id: 'DraftResult' });

/** The draft ranking; nobody outside the operator and the auditors sees it before publication. */
export const draftRanking = z
  .object({
    cycleId: slug,
    rows: z.array(
      z.object({
        bodyId: slug,
        group: slug,
        name: text,
        total: z.string().nullable(),
        grade: z.string().nullable(),
        rank: z.int().nullable(),
      }),
    ),
  })
  .meta({ id: 'DraftRanking' });

/** A body's draft result. */
export type DraftResult = z.infer<typeof draftResult>;
