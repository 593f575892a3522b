import { z } from 'zod';
import { bodyName, printedBeside, score, slug } from './shared.ts';
import { text } from '../text.ts';

/** One body of a ranking. */
export const rankingRow = z
  .object({
    rank: z.int().positive().nullable(),
    body: bodyName,
    total: score.nullable(),
    grade: z.string().nullable(),
    criteria: z.record(z.string(), score.nullable()),
    /** Places and grades of criteria, for indices without a total. */
    criteriaRanks: z.record(z.string(), z.int().nullable()),
    /** Places that the official points give, where the source prints others. */
    criteriaComputedRanks: z.record(z.string(), z.int()),
    criteriaBands: z.record(z.string(), z.string().nullable()),
    /** What the report prints beside or instead of the score of a criterion. */
    criteriaPrinted: z.record(z.string(), printedBeside.nullable()),
    /** Findings of the reconciliation that concern this body. */
    findings: z.int().nonnegative(),
    /** Values of this body that a decision changed between draft and publication. */
    amendments: z.int().nonnegative(),
    advisory: z.boolean(),
    /** Why the body as a whole is not ranked, where it is not. */
    ground: text.nullable(),
    /** Why it has no score on a criterion, where there is a reason. */
    criteriaGrounds: z.record(z.string(), text),
  })
  .meta({ id: 'RankingRow' });

/** `GET …/ranking?group=`. */
export const rankingAnswer = z
  .object({ edition: z.string(), group: slug, revision: z.int().positive(), rows: z.array(rankingRow) })
  .meta({ id: 'Ranking' });

/** Query of a ranking. */
export const rankingQuery = z.strictObject({
  group: slug.optional(),
  sort: z
    .string()
    .regex(/^-?(rank|total|name|[a-z0-9-]+)$/)
    .max(80)
    .optional(),
  grade: z.string().max(40).optional(),
});

export type RankingRow = z.infer<typeof rankingRow>;
export type RankingAnswer = z.infer<typeof rankingAnswer>;
