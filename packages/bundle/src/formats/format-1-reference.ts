/** The part of format 1 that was printed elsewhere: every figure that findings are recomputed from. Frozen with it. */
import { numberText } from '@olshem/scoring/serialise';
import * as z from 'zod/mini';

const id = z.string();
const group = z.optional(z.string());
const whole = z.int();
const text = z.strictObject({ kk: z.string(), ru: z.string(), en: z.string() });
const place = { line: z.optional(whole), qualifier: z.optional(z.string()) };
const placed = z.strictObject({ ...place, value: numberText });
const ofNode = { ...place, body: id, node: id };
const related = z.strictObject({
  ...place,
  value: numberText,
  scale: z.optional(numberText),
  exact: z.optional(z.boolean()),
});
const byName = <Value extends z.ZodMiniType>(value: Value) => z.record(z.string(), value);

/** Everything printed in a report published elsewhere. */
export const reference = z.strictObject({
  candidates: z.array(
    z.strictObject({
      ...place,
      body: id,
      indicator: id,
      fact: id,
      title: text,
      input: id,
      value: z.string(),
      inputs: byName(z.string()),
    }),
  ),
  averages: z.array(
    z.strictObject({ ...place, id, node: id, group, of: z.optional(whole), value: numberText }),
  ),
  statements: z.array(
    z.strictObject({
      ...place,
      id,
      node: id,
      group,
      measure: z.enum(['bodies', 'percent-of-bodies']),
      of: z.optional(whole),
      where: z.union([
        z.strictObject({ bands: z.array(id) }),
        z.strictObject({ points: numberText }),
        z.strictObject({ above: numberText }),
      ]),
      value: numberText,
    }),
  ),
  sums: z.optional(
    z.array(
      z.strictObject({
        ...place,
        id,
        indicator: id,
        input: id,
        shareOf: z.optional(id),
        group,
        of: whole,
        value: numberText,
      }),
    ),
  ),
  relations: z.optional(
    z.array(
      z.strictObject({
        id,
        title: text,
        body: z.optional(id),
        kind: z.enum(['sum', 'share', 'difference', 'growth']),
        of: z.array(related),
        value: related,
      }),
    ),
  ),
  changes: z.optional(
    z.array(
      z.strictObject({
        ...ofNode,
        value: z.string(),
        unit: z.enum(['percentage-points', 'points']),
        since: z.string(),
      }),
    ),
  ),
  pairs: z.array(z.strictObject({ id, body: id, node: id, title: text, first: placed, second: placed })),
  arrows: z.array(
    z.strictObject({
      ...ofNode,
      arrow: z.enum(['up', 'down', 'unchanged']),
      of: z.enum(['points', 'place']),
      earlier: numberText,
      later: numberText,
    }),
  ),
  bandCells: z.array(z.strictObject({ ...ofNode, band: id })),
  partial: z.optional(z.boolean()),
  lines: byName(byName(whole)),
  inputSources: byName(byName(byName(z.strictObject({ ...place, fact: id })))),
});
