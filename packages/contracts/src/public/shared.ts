import {
  AMENDMENT_CAUSES,
  type Bundle,
  type BundleAmendment,
  type BundleBody,
  type BundlePayload,
} from '@olshem/bundle';
import { BASES, DOCUMENT_KINDS, type Band } from '@olshem/scoring';
import {
  CHANGE_UNITS,
  FINDING_KINDS,
  FINDING_LEVELS,
  type Finding,
  type PrintedChange,
} from '@olshem/scoring/check';
import { z } from 'zod';
import type { Fields, Wire } from '../fields.ts';
import { slug } from '../portal/shared.ts';
import { text } from '../text.ts';

/** Points, totals and percentages as decimal text; `1/3` where the expansion of an exact value does not end. */
export const score = z.string().regex(/^-?\d+(?:\.\d+|\/\d+)?$/);

/** The names by which a body is known. */
export const bodyName = z
  .object({
    id: slug,
    abbreviation: text,
    name: text,
    /** ISO 3166-2 code of the region, for local bodies. */
    region: z.string().nullable(),
  } satisfies Fields<Omit<BundleBody, 'group'> & { id: string }>)
  .meta({ id: 'BodyName' });

/** Where a rule or a figure stands: in which document, and in which clause of an act or section of a report. */
export const sourcePlace = z
  .object({
    document: z.string(),
    clause: z.string().nullable(),
    section: text.nullable(),
    /** The page on which the section begins, where the document numbers it. */
    page: z.int().positive().nullable(),
    title: text.nullable(),
    publisher: text.nullable(),
    /** The day printed on the document. */
    published: z.string().nullable(),
    address: z.string().nullable(),
  })
  .meta({ id: 'SourcePlace' });

/** A document from which the figures of an edition were taken. What it does not say of itself is null. */
export const sourceDocument = z
  .object({
    id: z.string(),
    kind: z.enum(DOCUMENT_KINDS),
    title: text,
    publisher: text.nullable(),
    /** The day printed on it. */
    published: z.string().nullable(),
    /** What else a reader should know of it. */
    note: text.nullable(),
    address: z.string().nullable(),
  })
  .meta({ id: 'SourceDocument' });

/** A band of a scale: its id, title, and limits in points. */
export const band = z
  .object({
    id: z.string(),
    title: text,
    from: score.nullable(),
    below: score.nullable(),
    upTo: score.nullable(),
    basis: z.enum(BASES),
  } satisfies Fields<Wire<Band>>)
  .meta({ id: 'Band' });

type RevisionFields = Pick<Bundle, 'sha256'> &
  Pick<BundlePayload, 'revision' | 'publishedAt' | 'reason' | 'supersedes'>;

/** Where a published figure stands: revision, its instant and the public reason for it. */
export const revisionNote = z
  .object({
    revision: z.int().positive(),
    publishedAt: z.string(),
    reason: text,
    sha256: z.string(),
    supersedes: z.string().nullable(),
  } satisfies Fields<RevisionFields>)
  .meta({ id: 'RevisionNote' });

/** One line of a score's working. */
export const workingStep = z
  .object({
    id: z.string().nullable(),
    title: text.nullable(),
    expression: text,
    /** The expression with what it gives. */
    line: text,
    value: score,
    shown: text,
  })
  .meta({ id: 'WorkingStep' });

/** How a score came about. */
export const working = z
  .object({ steps: z.array(workingStep), line: text, sentences: z.array(text) })
  .meta({ id: 'Working' });

/** What does not add up in a published figure, worded neutrally. */
export const finding = z
  .object({
    id: z.string(),
    kind: z.enum(FINDING_KINDS),
    level: z.enum(FINDING_LEVELS),
    node: z.string(),
    body: slug.nullable(),
    group: slug.nullable(),
    input: z.string().nullable(),
    printed: z.string(),
    expected: z.string(),
    difference: z.string().nullable(),
    fits: z.array(z.object({ input: z.string(), from: z.string(), to: z.string() })),
    /** Where the figures stand in the source. */
    places: z.array(sourcePlace),
    text,
  } satisfies Fields<Wire<Omit<Finding, 'explainedBy' | 'lines'> & { places: SourcePlaceOnWire[] }>>)
  .meta({ id: 'Finding' });

/** What a report prints beside or instead of a score: a range, the list that names the body, a change against a period. */
export const printedBeside = z
  .object({
    from: score.nullable(),
    /** The lower end where it does not itself belong to the range. */
    above: score.nullable(),
    upTo: score.nullable(),
    list: z.string().nullable(),
    change: z
      .object({
        value: score,
        unit: z.enum(CHANGE_UNITS),
        since: z.string(),
        /** `more than`, where that is printed. */
        qualifier: z.string().nullable(),
      } satisfies Fields<Wire<Pick<PrintedChange, 'value' | 'unit' | 'since' | 'qualifier'>>>)
      .nullable(),
  })
  .meta({ id: 'PrintedBeside' });

/** A value that changed between the draft and the publication, or between two revisions, with its public reason. */
export const amendment = z
  .object({
    body: slug,
    indicator: slug,
    input: z.string(),
    before: z.string().nullable(),
    after: z.string().nullable(),
    pointsBefore: score.nullable(),
    pointsAfter: score.nullable(),
    totalBefore: score.nullable(),
    totalAfter: score.nullable(),
    rankBefore: z.int().nullable(),
    rankAfter: z.int().nullable(),
    cause: z.enum(AMENDMENT_CAUSES),
    /** Public number of the dispute, where one is the cause. */
    dispute: z.string().nullable(),
    reasonCode: z.string().nullable(),
    /** The public reason, in the language in which it was given, or in all three. */
    reason: text,
    decidedAt: z.string(),
    decidedBy: text,
  } satisfies Fields<BundleAmendment>)
  .meta({ id: 'Amendment' });

export { slug };

export type BodyName = z.infer<typeof bodyName>;
export type BandOnWire = z.infer<typeof band>;
export type RevisionNote = z.infer<typeof revisionNote>;
export type WorkingOnWire = z.infer<typeof working>;
export type FindingOnWire = z.infer<typeof finding>;
export type Amendment = z.infer<typeof amendment>;
export type SourcePlaceOnWire = z.infer<typeof sourcePlace>;
export type PrintedBeside = z.infer<typeof printedBeside>;
