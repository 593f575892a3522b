/** The schema of a serialised methodology version. */
import * as z from 'zod/mini';
import type { InputDefinition } from '../inputs/types.ts';
import { DOCUMENT_KINDS } from '../methodology/documents.ts';
import { BASES } from '../methodology/source.ts';
import { STAGES, type Stage } from '../methodology/stages.ts';
import {
  EFFECTS,
  TIES,
  UNITS,
  type Criterion,
  type Indicator,
  type Methodology,
} from '../methodology/types.ts';
import { digits, ladderTable, numberNode, numberText, roundingMode, truthNode } from './expression-schema.ts';
import { isInherited } from './read-json.ts';

const id = z.string().check(
  z.minLength(1),
  z.refine((name) => !isInherited(name), 'A name that every object has cannot be an id'),
);
const text = z
  .strictObject({ kk: z.string(), ru: z.string(), en: z.string() })
  .register(z.globalRegistry, { id: 'Text', description: 'A wording in Kazakh, Russian and English.' });
const source = z.strictObject({
  document: z.string(),
  clause: z.optional(z.string()),
  section: z.optional(text),
  page: z.optional(z.int().check(z.positive())),
});
const basis = z.enum(BASES);
const effect = z.enum(EFFECTS);
const rounding = z
  .strictObject({ digits, mode: roundingMode })
  .register(z.globalRegistry, { id: 'Rounding' });

const described = { title: text, optional: z.optional(z.boolean()) };
const yesNo = z.strictObject({ type: z.literal('yes-no'), ...described });
const choice = z.strictObject({
  type: z.literal('choice'),
  options: z.record(z.string(), text),
  ...described,
});

/** The type of one input. */
const inputDefinition: z.ZodMiniType<InputDefinition> = z
  .discriminatedUnion('type', [
    z.strictObject({ type: z.literal('count'), ...described }),
    z.strictObject({ type: z.literal('percent'), digits, ...described }),
    z.strictObject({
      type: z.literal('amount'),
      digits,
      atLeast: z.optional(numberText),
      atMost: z.optional(numberText),
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
  .register(z.globalRegistry, { id: 'InputDefinition' });

const bandScale = z
  .strictObject({
    of: z.enum(['points', 'percent-of-maximum']),
    rounding: z.optional(rounding),
    bands: z.array(
      z.strictObject({
        id,
        title: text,
        from: z.optional(numberText),
        below: z.optional(numberText),
        upTo: z.optional(numberText),
        basis,
      }),
    ),
  })
  .register(z.globalRegistry, {
    id: 'BandScale',
    description: 'Read from the first band to the last: a score is in the first whose limit it meets.',
  });

const example = z.strictObject({
  name: z.string(),
  group: z.optional(z.string()),
  inputs: z.record(z.string(), z.string()),
  points: z.optional(numberText),
  exempt: z.optional(z.string()),
});

const range = z.readonly(z.tuple([numberText, numberText]));
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
  .register(z.globalRegistry, {
    id: 'Normalisation',
    description:
      'Makes values of any unit comparable; after the OECD/JRC Handbook on Composite Indicators, step 5.',
  });

/** The fields of an indicator. */
export const indicatorFields = z.strictObject({
  id,
  title: text,
  maxPoints: numberText,
  unit: z.optional(z.enum(UNITS)),
  effect,
  supplier: z.string(),
  source,
  basis,
  unknown: z.optional(text),
  inputs: z.record(z.string(), inputDefinition),
  checks: z.optional(
    z.array(
      z.strictObject({
        id,
        holds: truthNode,
        at: z.string(),
        message: text,
        plausibility: z.optional(z.boolean()),
      }),
    ),
  ),
  steps: z.optional(z.record(z.string(), text)),
  rule: numberNode,
  normalisation: z.optional(normalisation),
  reading: z.optional(text),
  exemptions: z.optional(
    z.array(
      z.strictObject({
        ground: z.string(),
        title: text,
        when: z.optional(truthNode),
        substitute: z.optional(numberNode),
      }),
    ),
  ),
  rounding: z.optional(rounding),
  bands: z.optional(bandScale),
  lowerIsBetter: z.optional(z.boolean()),
  groups: z.optional(z.array(z.string())),
  examples: z.array(example),
});

/** One indicator with its rule. */
const indicator: z.ZodMiniType<Indicator> = indicatorFields.register(z.globalRegistry, { id: 'Indicator' });

const weights = z.record(z.string(), numberText);
const missing = z.optional(z.enum(['refuse', 'rescale']));
const aggregation = z
  .discriminatedUnion('kind', [
    z.strictObject({ kind: z.literal('sum') }),
    z.strictObject({ kind: z.literal('mean'), rounding: z.optional(rounding), missing }),
    z.strictObject({
      kind: z.enum(['weighted-arithmetic', 'weighted-geometric', 'weighted-harmonic']),
      weights,
      missing,
    }),
  ])
  .register(z.globalRegistry, {
    id: 'Aggregation',
    description: 'Of the children that add; penalties are then subtracted and bonuses added.',
  });

/** The fields of an inner node. */
export const criterionFields = z.strictObject({
  id,
  title: text,
  maxPoints: numberText,
  unit: z.optional(z.enum(UNITS)),
  effect: z.optional(effect),
  aggregation,
  get children() {
    return z.array(z.union([indicator, criterion]));
  },
  bands: z.optional(bandScale),
  rounding: z.optional(rounding),
  ranked: z.optional(z.boolean()),
  lowerIsBetter: z.optional(z.boolean()),
  groups: z.optional(z.array(z.string())),
});

/** An inner node of the tree. */
const criterion: z.ZodMiniType<Criterion> = criterionFields.register(z.globalRegistry, { id: 'Criterion' });

const document = z
  .strictObject({
    id,
    kind: z.enum(DOCUMENT_KINDS),
    title: text,
    publisher: z.nullable(text),
    published: z.nullable(z.iso.date()),
    note: z.optional(text),
    address: z.optional(z.url().check(z.regex(/^https?:\/\//))),
  })
  .register(z.globalRegistry, { id: 'SourceDocument', description: 'What it does not name itself is null.' });

const calendarDay = z
  .strictObject({
    month: z.int().check(z.gte(0), z.lte(24)),
    day: z.int().check(z.gte(1), z.lte(31)),
    basis,
    source: z.optional(source),
  })
  .register(z.globalRegistry, {
    id: 'CalendarDay',
    description: 'Counted from the end of the period: month 1 is the first after it, 0 its last.',
  });
const beforePublication = (stage: Stage) => stage !== 'published';
const calendar = z.strictObject({
  stages: z.array(
    z.strictObject({
      stage: z.enum(STAGES.filter(beforePublication)),
      opens: calendarDay,
      closes: calendarDay,
    }),
  ),
  note: z.optional(text),
});

const scalarOrLadder = z.union([numberText, ladderTable]);

/** The fields of a version. */
export const methodologyFields = z.strictObject({
  id,
  version: z.string().check(z.regex(/^[A-Za-z0-9][A-Za-z0-9.-]*$/)),
  title: text,
  source,
  documents: z.array(document),
  groups: z.array(z.strictObject({ id, title: text })),
  suppliers: z.array(z.strictObject({ id, abbreviation: text, title: text })),
  grounds: z.record(z.string(), text),
  parameters: z.record(
    z.string(),
    z.strictObject({
      title: text,
      value: z.union([scalarOrLadder, z.strictObject({ byGroup: z.record(z.string(), scalarOrLadder) })]),
      basis,
      note: z.optional(text),
    }),
  ),
  index: criterion,
  rated: z.boolean(),
  ranking: z.strictObject({
    ties: z.enum(TIES),
    higherIsBetter: z.boolean(),
    tieBreakers: z.optional(z.array(z.string())),
  }),
  indicatorBands: bandScale,
  grades: z.optional(bandScale),
  roadmapBands: z.optional(z.array(z.string())),
  calendar: z.optional(calendar),
});

/** A whole methodology version. */
export const methodology: z.ZodMiniType<Methodology> = methodologyFields.register(z.globalRegistry, {
  id: 'Methodology',
  description: 'A version of a methodology: everything from which points, bands and ranks follow.',
});
