import { z } from 'zod';
import { scoreStatus } from './body.ts';
import { bodyName, score, slug } from './shared.ts';

/** `GET …/points?group=`. */
export const pointsAnswer = z
  .object({
    edition: z.string(),
    group: slug,
    revision: z.int().positive(),
    /** Bodies of the group, best first, with their points by indicator. */
    rows: z.array(
      z.object({
        body: bodyName,
        indicators: z.record(slug, z.object({ status: scoreStatus, points: score.nullable() })),
      }),
    ),
  })
  .meta({ id: 'PointsOfGroup' });

/** Query of the points of a group. */
export const pointsQuery = z.strictObject({ group: slug.optional() });

export type PointsAnswer = z.infer<typeof pointsAnswer>;
