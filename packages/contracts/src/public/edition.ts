import { ORIGINS } from '@olshem/bundle';
import { EFFECTS, UNITS } from '@olshem/scoring';
import { FIGURE_UNITS } from '@olshem/scoring/check';
import { z } from 'zod';
import { stage } from '../portal/shared.ts';
import { band, revisionNote, score, slug, sourceDocument, sourcePlace } from './shared.ts';
import { text } from '../text.ts';

/** An indicator as the tree of an edition names it. */
export const editionIndicator = z
  .object({
    id: slug,
    title: text,
    maxPoints: score,
    unit: z.enum(UNITS),
    /** Whether the lowest figure is the best. */
    lowerIsBetter: z.boolean(),
    effect: z.enum(EFFECTS),
    supplier: slug,
  })
  .meta({ id: 'EditionIndicator' });

/** A criterion with its indicators. */
export const editionCriterion = z
  .object({
    id: slug,
    title: text,
    maxPoints: score,
    unit: z.enum(UNITS),
    lowerIsBetter: z.boolean(),
    /** Maximum of the bonus on top, `0` where there is none. */
    bonusPoints: score,
    bands: z.array(band),
    indicators: z.array(editionIndicator),
  })
  .meta({ id: 'EditionCriterion' });

/** A group of bodies that are ranked together. */
export const editionGroup = z
  .object({
    id: slug,
    title: text,
    bodies: z.int().nonnegative(),
    /** How many bodies the source rates; null where the edition holds all of them. */
    rated: z.int().positive().nullable(),
  })
  .meta({ id: 'EditionGroup' });

/** A figure of a whole group or of the country, as the source prints it. */
export const printedFigure = z
  .object({
    id: z.string(),
    /** `mean`: of the group on a node; `figure`: any other. */
    kind: z.enum(['mean', 'figure']),
    title: text,
    node: slug.nullable(),
    group: slug.nullable(),
    /** Out of how many, where it counts some of them. */
    of: z.int().positive().nullable(),
    value: score,
    unit: z.enum([...UNITS, ...FIGURE_UNITS.filter((unit) => unit !== 'percent')]),
    /** `more than`, where that is printed. */
    qualifier: z.string().nullable(),
    place: sourcePlace.nullable(),
  })
  .meta({ id: 'PrintedFigure' });

/** A stage of a running cycle with its closing instant. */
export const editionStage = z
  .object({ id: stage, opensAt: z.string().nullable(), closesAt: z.string().nullable() })
  .meta({ id: 'EditionStage' });

/** A line of the list of editions. */
export const editionSummary = z
  .object({
    index: slug,
    edition: z.string(),
    title: text,
    period: text,
    methodology: slug,
    /** Digest of the methodology version that it follows. */
    methodologyDigest: z.string(),
    demonstration: z.boolean(),
    origin: z.enum(ORIGINS),
    /** What was published elsewhere and loaded here; empty for what the platform itself published. */
    documents: z.array(sourceDocument),
    /** Stage of the cycle; `published` once a revision is out. */
    stage,
    bodies: z.int().nonnegative(),
    /** How many bodies the source rates; null where the edition holds all of them. */
    bodiesRated: z.int().positive().nullable(),
    revision: z.int().positive().nullable(),
    publishedAt: z.string().nullable(),
    /** When the first revision will be public, where that is settled. */
    comingAt: z.string().nullable(),
    /** The announced publication that was called off, until another one is announced or public. */
    calledOff: z.object({ announcedFor: z.string(), at: z.string(), reason: text }).nullable(),
  })
  .meta({ id: 'EditionSummary' });

/** `GET /indices`. */
export const indicesAnswer = z
  .object({
    indices: z.array(
      z.object({
        id: slug,
        title: text,
        editions: z.array(editionSummary),
        /** Counts the changes of the register's entry. */
        version: z.int().positive(),
      }),
    ),
  })
  .meta({ id: 'Indices' });

/** `GET /indices/{index}/editions/{edition}`. */
export const editionAnswer = editionSummary
  .extend({
    rated: z.boolean(),
    groups: z.array(editionGroup),
    criteria: z.array(editionCriterion),
    grades: z.array(band),
    /** Bands of indicators that have no scale of their own, in per cent of the maximum. */
    levels: z.array(band),
    maxTotal: score,
    /** How much follows from published data and how much was taken as printed; null before the first publication. */
    recomputation: z
      .object({
        /** Points of indicators, of all bodies together. */
        indicators: z.int(),
        recomputed: z.int(),
        printed: z.int(),
        exempt: z.int(),
        /** About which nothing was published. */
        missing: z.int(),
        /** Scores of criteria, and totals, recomputed from the points below them. */
        criteria: z.int(),
        totals: z.int(),
      })
      .nullable(),
    /** The bundle as a file: its SHA-256 is that of the bytes, apart from that of their content in `revisions`. */
    file: z.object({ sha256: z.string(), bytes: z.int() }).nullable(),
    /** Figures of whole groups and of the country that the source prints. */
    figures: z.array(printedFigure),
    findings: z.int().nonnegative(),
    amendments: z.int().nonnegative(),
    revisions: z.array(revisionNote),
    /** Stages of the cycle, for editions that the platform runs. */
    calendar: z.array(editionStage),
    source: sourcePlace,
    auditHead: z.object({ sequence: z.int(), hash: z.string() }).nullable(),
  })
  .meta({ id: 'Edition' });

export type EditionSummary = z.infer<typeof editionSummary>;
export type EditionAnswer = z.infer<typeof editionAnswer>;
export type IndicesAnswer = z.infer<typeof indicesAnswer>;
export type EditionCriterion = z.infer<typeof editionCriterion>;
export type PrintedFigure = z.infer<typeof printedFigure>;
export type EditionIndicator = z.infer<typeof editionIndicator>;
