import { z } from 'zod';
import { scoreStatus } from './body.ts';
import { band, bodyName, finding, score, slug, sourcePlace, wording } from './shared.ts';

/** A parameter of a methodology with its value as text, or a ladder by its steps. */
export const namedParameter = z
  .object({
    name: z.string(),
    title: wording,
    /** As text; a ladder is worded as its steps. */
    value: z.union([z.string(), z.record(z.string(), z.unknown())]),
    basis: z.string(),
    note: wording.nullable(),
  })
  .meta({ id: 'NamedParameter' });

/** `GET …/{edition}/indicators/{indicator}`. */
export const indicatorAnswer = z
  .object({
    edition: z.string(),
    revision: z.int().positive(),
    id: slug,
    title: wording,
    criterion: z.object({ id: slug, title: wording }),
    maxPoints: score,
    effect: z.enum(['add', 'penalty', 'bonus']),
    basis: z.string(),
    unknown: wording.nullable(),
    source: sourcePlace,
    supplier: z.object({ id: slug, abbreviation: wording, title: wording }),
    inputs: z.array(z.object({ id: z.string(), title: wording, type: z.string(), optional: z.boolean() })),
    checks: z.array(wording),
    exemptions: z.array(z.object({ ground: z.string(), title: wording })),
    parameters: z.array(namedParameter),
    rounding: z.object({ digits: z.int(), mode: z.string() }).nullable(),
    bands: z.array(band),
    /** MathML in each language. */
    formula: wording,
    /** The serialised rule, as it stands in the bundle. */
    rule: z.record(z.string(), z.unknown()),
    examples: z.array(
      z.object({
        name: z.string(),
        group: slug.nullable(),
        inputs: z.record(z.string(), z.string()),
        points: score.nullable(),
        exempt: z.string().nullable(),
      }),
    ),
    /** Points of all bodies, best first within each group. */
    rows: z.array(
      z.object({
        body: bodyName,
        group: slug,
        status: scoreStatus,
        points: score.nullable(),
        band: z.string().nullable(),
        rank: z.int().nullable(),
        basis: z.enum(['computed', 'reported']),
      }),
    ),
    medians: z.record(z.string(), score.nullable()),
    findings: z.array(finding),
  })
  .meta({ id: 'IndicatorInEdition' });

export type IndicatorAnswer = z.infer<typeof indicatorAnswer>;
