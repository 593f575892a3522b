import { PROVENANCES } from '@olshem/bundle';
import { EFFECTS, RESULT_BASES, RESULT_STATUSES } from '@olshem/scoring';
import { z } from 'zod';
import {
  amendment,
  bodyName,
  finding,
  printedBeside,
  revisionNote,
  score,
  slug,
  sourceDocument,
  sourcePlace,
  working,
} from './shared.ts';
import { annulledAct, bodyAct } from '../register.ts';
import { text } from '../text.ts';

/** Status of a score: three different things that never collapse into one, and two grounds for silence. */
export const scoreStatus = z.enum(RESULT_STATUSES);

/** An input with where it came from. */
export const publishedInput = z
  .object({
    id: z.string(),
    title: text,
    /** `null` when the input was not published. */
    value: z.string().nullable(),
    provenance: z.enum(PROVENANCES).nullable(),
    /** Where the value stands in the source. */
    place: sourcePlace.nullable(),
    qualifier: z.string().nullable(),
  })
  .meta({ id: 'PublishedInput' });

/** One indicator of a body. */
export const bodyIndicator = z
  .object({
    id: slug,
    title: text,
    effect: z.enum(EFFECTS),
    status: scoreStatus,
    points: score.nullable(),
    max: score,
    /** Points not earned: maximum minus points, or the penalty itself; `0` for a bonus. */
    lost: score.nullable(),
    band: z.string().nullable(),
    rank: z.int().nullable(),
    /** Median of the group, and of how many bodies. */
    median: score.nullable(),
    medianBodies: z.int().nonnegative(),
    /** What the report prints beside or instead of the score. */
    printed: printedBeside.nullable(),
    basis: z.enum(RESULT_BASES),
    /** What the rule gives from the published inputs, also where the printed points differ. */
    computed: score.nullable(),
    inputs: z.array(publishedInput),
    working: working.nullable(),
    /** Smallest change of one input that reaches the next level. */
    next: z.object({ input: z.string(), value: z.string(), band: z.string(), points: score }).nullable(),
  })
  .meta({ id: 'BodyIndicator' });

/** One criterion of a body. */
export const bodyCriterion = z
  .object({
    id: slug,
    title: text,
    status: scoreStatus,
    points: score.nullable(),
    max: score,
    band: z.string().nullable(),
    rank: z.int().nullable(),
    /** The place that the official points give, where the source prints another one. */
    computedRank: z.int().nullable(),
    computed: score.nullable(),
    working: working.nullable(),
    /** What the report prints beside or instead of the score. */
    printed: printedBeside.nullable(),
    /** Ground of an exemption or of silence. */
    ground: text.nullable(),
    indicators: z.array(bodyIndicator),
  })
  .meta({ id: 'BodyCriterion' });

/** `GET …/{edition}/bodies/{body}`. */
export const bodyAnswer = z
  .object({
    edition: z.string(),
    revision: revisionNote,
    body: bodyName,
    group: slug,
    bodiesInGroup: z.int(),
    rank: z.int().nullable(),
    total: score.nullable(),
    maxTotal: score,
    grade: z.string().nullable(),
    /** The next better grade and what is missing to it. */
    nextGrade: z.object({ grade: z.string(), missing: score }).nullable(),
    advisory: z.boolean(),
    /** Why the body as a whole is not ranked, where it is not. */
    ground: text.nullable(),
    criteria: z.array(bodyCriterion),
    working: working.nullable(),
    findings: z.array(finding),
    amendments: z.array(amendment),
  })
  .meta({ id: 'Body' });

/** A body of the register. */
export const registerBody = bodyName
  .extend({
    group: slug,
    validFrom: z.string().nullable(),
    validTo: z.string().nullable(),
    predecessors: z.array(slug),
    successors: z.array(slug),
    /** Other names under which it is found. */
    aliases: z.array(z.string()),
    /** What happened to it, oldest first. */
    acts: z.array(bodyAct),
    /** What was said of it by mistake, oldest first. */
    annulledActs: z.array(annulledAct),
    /** Counts the changes of the register's entry. */
    version: z.int().positive(),
  })
  .meta({ id: 'RegisterBody' });

/** `GET /bodies`. */
export const bodiesAnswer = z.object({ bodies: z.array(registerBody) }).meta({ id: 'Bodies' });

/** `GET /bodies/{body}`: the body and its results in every published edition, predecessors included. */
export const bodyHistoryAnswer = registerBody
  .extend({
    results: z.array(
      z.object({
        /** The body that was rated: this one or one it succeeded. */
        body: bodyName,
        index: slug,
        edition: z.string(),
        title: text,
        /** What the edition was loaded from; empty for what the platform itself published. */
        documents: z.array(sourceDocument),
        demonstration: z.boolean(),
        group: slug,
        bodiesInGroup: z.int(),
        rank: z.int().nullable(),
        total: score.nullable(),
        grade: z.string().nullable(),
        /** What happened since to the body that was rated, up to the present one: before and after do not compare directly. */
        acts: z.array(bodyAct),
        criteria: z.array(
          z.object({
            id: slug,
            title: text,
            points: score.nullable(),
            rank: z.int().nullable(),
            band: z.string().nullable(),
          }),
        ),
      }),
    ),
  })
  .meta({ id: 'BodyHistory' });

/** `GET …/{edition}/continuity`: bodies that are not what they were in a period with which the edition is compared. */
export const continuityAnswer = z
  .object({
    edition: z.string(),
    comparisons: z.array(
      z.object({
        /** The earlier period: its year, or the id of the earlier edition. */
        since: z.string(),
        /** The earlier edition of the index, where the platform has it. */
        edition: z.string().nullable(),
        /** What the earlier edition says of the same bodies: of the total, or of each criterion where there is none. */
        before: z.array(
          z.object({
            body: slug,
            node: slug,
            points: score.nullable(),
            rank: z.int().nullable(),
            /** Points now less points then; null where either is not known. */
            change: score.nullable(),
          }),
        ),
        /** Figures of whole groups in the earlier edition, under the ids that they have in this one too. */
        figures: z.array(z.object({ id: z.string(), value: score })),
        /** Only those that changed; every other body is the same in both. */
        bodies: z.array(
          z.object({
            body: slug,
            /** Whether it was there in the earlier period; where not, it has no change of points or place. */
            existed: z.boolean(),
            validFrom: z.string().nullable(),
            /** What happened between the two, oldest first. */
            acts: z.array(bodyAct),
          }),
        ),
      }),
    ),
  })
  .meta({ id: 'Continuity' });

export type BodyAnswer = z.infer<typeof bodyAnswer>;
export type BodyCriterionOnWire = z.infer<typeof bodyCriterion>;
export type BodyIndicatorOnWire = z.infer<typeof bodyIndicator>;
export type BodiesAnswer = z.infer<typeof bodiesAnswer>;
export type ContinuityAnswer = z.infer<typeof continuityAnswer>;
export type RegisterBody = z.infer<typeof registerBody>;
export type BodyHistoryAnswer = z.infer<typeof bodyHistoryAnswer>;
