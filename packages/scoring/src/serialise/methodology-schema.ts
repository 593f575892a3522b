/** The schema of a serialised methodology version. */
import { z } from 'zod';
import type { InputDefinition } from '../inputs/types.ts';
import type { Criterion, Indicator, Methodology } from '../methodology/types.ts';
import { digits, ladderTable, numberNode, numberText, roundingMode, truthNode } from './expression-schema.ts';

const id = z.string().min(1);
const text = z
  .strictObject({ kk: z.string(), ru: z.string(), en: z.string() })
  .meta({ id: 'Text', description: 'A wording in Kazakh, Russian and English.' });
const source = z.strictObject({ document: z.string(), clause: z.string() });
const basis = z.enum(['official', 'stated', 'fits', 'fits-steps-assumed', 'assumed']);
const effect = z.enum(['add', 'penalty', 'bonus']);
const rounding = z.strictObject({ digits, mode: roundingMode }).meta({ id: 'Rounding' });

const described = { title: text, optional: z.boolean().optional() };
const yesNo = z.strictObject({ type: z.literal('yes-no'), ...described });
const choice = z.strictObject({
  type: z.literal('choice'),
  options: z.record(z.string(), text),
  ...described,
});

/** The type of one input. */
const inputDefinition: z.ZodType<InputDefinition> = z
  .discriminatedUnion('type', [
    z.strictObject({ type: z.literal('count'), ...described }),
    z.strictObject({ type: z.literal('percent'), digits, ...described }),
    z.strictObject({
      type: z.literal('amount'),
      digits,
      atLeast: numberText.optional(),
      atMost: numberText.optional(),
      ...described,
    }),
    yesNo,
    z.strictObject({ type: z.literal('date'), ...described }),
    choice,
    z.strictObject({
      type: z.literal('list'),
      columns: z.record(z.string(), z.discriminatedUnion('type', [yesNo, choice])),
      ...described,
    }),
  ])
  .meta({ id: 'InputDefinition' });

const bandScale = z
  .strictObject({
    of: z.enum(['points', 'percent-of-maximum']),
    rounding: rounding.optional(),
    bands: z.array(
      z.strictObject({
        id,
        title: text,
        from: numberText.optional(),
        below: numberText.optional(),
        upTo: numberText.optional(),
        basis,
      }),
    ),
  })
  .meta({
    id: 'BandScale',
    description: 'Read from the first band to the last: a score is in the first whose limit it meets.',
  });

const example = z.strictObject({
  name: z.string(),
  group: z.string().optional(),
  inputs: z.record(z.string(), z.string()),
  points: numberText.optional(),
  exempt: z.string().optional(),
});

const range = z.tuple([numberText, numberText]).readonly();
const relative = { higherIsBetter: z.boolean(), among: z.enum(['edition', 'group']) };
const normalisation = z
  .discriminatedUnion('kind', [
    z.strictObject({ kind: z.literal('min-max'), to: range, ...relative }),
    z.strictObject({ kind: z.literal('z-score'), mean: numberText, deviation: numberText, ...relative }),
    z.strictObject({ kind: z.literal('rank'), ...relative }),
    z.strictObject({ kind: z.literal('percentile'), to: range, ...relative }),
    z.strictObject({
      kind: z.literal('distance-to-target'),
      target: numberText,
      capped: z.boolean(),
      ...relative,
    }),
    z.strictObject({
      kind: z.literal('goalposts'),
      low: numberText,
      high: numberText,
      to: range,
      ...relative,
    }),
  ])
  .meta({
    id: 'Normalisation',
    description:
      'Makes values of any unit comparable; after the OECD/JRC Handbook on Composite Indicators, step 5.',
  });

/** The fields of an indicator. */
export const indicatorFields = z.strictObject({
  id,
  title: text,
  maxPoints: numberText,
  effect,
  supplier: z.string(),
  source,
  basis,
  unknown: text.optional(),
  inputs: z.record(z.string(), inputDefinition),
  checks: z
    .array(
      z.strictObject({
        id,
        holds: truthNode,
        at: z.string(),
        message: text,
        plausibility: z.boolean().optional(),
      }),
    )
    .optional(),
  steps: z.record(z.string(), text).optional(),
  rule: numberNode,
  normalisation: normalisation.optional(),
  reading: text.optional(),
  exemptions: z
    .array(
      z.strictObject({
        ground: z.string(),
        title: text,
        when: truthNode.optional(),
        substitute: numberNode.optional(),
      }),
    )
    .optional(),
  rounding: rounding.optional(),
  bands: bandScale.optional(),
  lowerIsBetter: z.boolean().optional(),
  groups: z.array(z.string()).optional(),
  examples: z.array(example),
});

/** One indicator with its rule. */
const indicator: z.ZodType<Indicator> = indicatorFields.meta({ id: 'Indicator' });

const weights = z.record(z.string(), numberText);
const missing = z.enum(['refuse', 'rescale']).optional();
const aggregation = z
  .discriminatedUnion('kind', [
    z.strictObject({ kind: z.literal('sum') }),
    z.strictObject({ kind: z.literal('mean'), rounding: rounding.optional(), missing }),
    z.strictObject({
      kind: z.enum(['weighted-arithmetic', 'weighted-geometric', 'weighted-harmonic']),
      weights,
      missing,
    }),
  ])
  .meta({
    id: 'Aggregation',
    description: 'Of the children that add; penalties are then subtracted and bonuses added.',
  });

/** The fields of an inner node. */
export const criterionFields = z.strictObject({
  id,
  title: text,
  maxPoints: numberText,
  effect: effect.optional(),
  aggregation,
  get children() {
    return z.array(z.union([indicator, criterion]));
  },
  bands: bandScale.optional(),
  rounding: rounding.optional(),
  ranked: z.boolean().optional(),
  lowerIsBetter: z.boolean().optional(),
  groups: z.array(z.string()).optional(),
});

/** An inner node of the tree. */
const criterion: z.ZodType<Criterion> = criterionFields.meta({ id: 'Criterion' });

const scalarOrLadder = z.union([numberText, ladderTable]);

/** The fields of a version. */
export const methodologyFields = z.strictObject({
  id,
  title: text,
  source,
  groups: z.array(z.strictObject({ id, title: text })),
  suppliers: z.array(z.strictObject({ id, abbreviation: text, title: text })),
  parameters: z.record(
    z.string(),
    z.strictObject({
      title: text,
      value: z.union([scalarOrLadder, z.strictObject({ byGroup: z.record(z.string(), scalarOrLadder) })]),
      basis,
      note: text.optional(),
    }),
  ),
  index: criterion,
  rated: z.boolean(),
  ranking: z.strictObject({
    ties: z.enum(['competition', 'dense']),
    higherIsBetter: z.boolean(),
    tieBreakers: z.array(z.string()).optional(),
  }),
  indicatorBands: bandScale,
  grades: bandScale.optional(),
  roadmapBands: z.array(z.string()).optional(),
});

/** A whole methodology version. */
export const methodology: z.ZodType<Methodology> = methodologyFields.meta({
  id: 'Methodology',
  description: 'A version of a methodology: everything from which points, bands and ranks follow.',
});
