import { BASES, EFFECTS, INPUT_TYPES, RESULT_BASES, ROUNDING_MODES, UNITS } from '@olshem/scoring';
import { z } from 'zod';
import { scoreStatus } from './body.ts';
import { band, bodyName, finding, printedBeside, score, slug, sourcePlace } from './shared.ts';
import { text } from '../text.ts';

/** A parameter of a methodology with its value as text, or a ladder by its steps. */
export const namedParameter = z
  .object({
    name: z.string(),
    title: text,
    /** As text; a ladder is worded as its steps. */
    value: z.union([z.string(), z.record(z.string(), z.unknown())]),
    basis: z.enum(BASES),
    note: text.nullable(),
  })
  .meta({ id: 'NamedParameter' });

/** What is asked for: an input of an indicator, or a column of one that is a list. */
const asked = z.object({
  id: z.string(),
  title: text,
  type: z.enum(INPUT_TYPES),
  /** Titles of the options of a choice. */
  options: z.record(z.string(), text),
});

/** `GET …/{edition}/indicators/{indicator}`. */
export const indicatorAnswer = z
  .object({
    edition: z.string(),
    revision: z.int().positive(),
    id: slug,
    title: text,
    criterion: z.object({ id: slug, title: text }),
    maxPoints: score,
    unit: z.enum(UNITS),
    /** Whether the lowest figure is the best. */
    lowerIsBetter: z.boolean(),
    effect: z.enum(EFFECTS),
    basis: z.enum(BASES),
    unknown: text.nullable(),
    source: sourcePlace,
    supplier: z.object({ id: slug, abbreviation: text, title: text }),
    inputs: z.array(
      asked.extend({ optional: z.boolean(), /** Columns of a list. */ columns: z.array(asked) }),
    ),
    checks: z.array(text),
    exemptions: z.array(z.object({ ground: z.string(), title: text })),
    parameters: z.array(namedParameter),
    rounding: z.object({ digits: z.int(), mode: z.enum(ROUNDING_MODES) }).nullable(),
    bands: z.array(band),
    /** MathML in each language. */
    formula: text,
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
        basis: z.enum(RESULT_BASES),
        /** What the report prints beside or instead of the points, also of a criterion that is this one indicator. */
        printed: printedBeside.nullable(),
      }),
    ),
    medians: z.record(z.string(), score.nullable()),
    /** How many bodies of each group have points. */
    scored: z.record(z.string(), z.int().nonnegative()),
    findings: z.array(finding),
  })
  .meta({ id: 'IndicatorInEdition' });

export type IndicatorAnswer = z.infer<typeof indicatorAnswer>;
