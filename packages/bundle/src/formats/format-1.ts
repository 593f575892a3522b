/** `olshem-bundle/1`, in which the first editions were published. Frozen: documents of this shape are in people's hands. */
import type { Methodology } from '@olshem/scoring';
import { numberText } from '@olshem/scoring/serialise';
import * as z from 'zod/mini';
import { BUNDLE_FORMAT } from '../payload.ts';
import { reference } from './format-1-reference.ts';
import type { BundleFormat } from './format.ts';

const text = z.strictObject({ kk: z.string(), ru: z.string(), en: z.string() });
const texts = z.nullable(z.string());
const whole = z.int();
const byName = <Value extends z.ZodMiniType>(value: Value) => z.record(z.string(), value);

const between = { from: z.optional(numberText), upTo: z.optional(numberText) };

/** What is known about one body, with the ends that a printed range may have. */
export const dataWith = <Ends extends Record<string, z.ZodMiniType>>(ends: Ends) =>
  z.strictObject({
    supplied: byName(z.strictObject({ inputs: byName(z.string()), exempt: z.optional(z.string()) })),
    printed: byName(
      z.strictObject({
        points: z.optional(numberText),
        band: z.optional(z.string()),
        rank: z.optional(whole),
        between: z.optional(z.strictObject(ends)),
        list: z.optional(z.string()),
      }),
    ),
    applicability: byName(
      z.strictObject({
        status: z.enum(['exempt', 'advisory', 'secret', 'not-assessed']),
        ground: z.string(),
      }),
    ),
    provenance: byName(
      byName(
        z.strictObject({
          kind: z.enum([
            'entered',
            'imported',
            'registry',
            'dispute',
            'verification',
            'correction',
            'reported',
          ]),
          line: z.optional(whole),
          qualifier: z.optional(z.string()),
          fact: z.optional(z.string()),
        }),
      ),
    ),
  });

const resultCell = z.strictObject({
  status: z.enum(['scored', 'exempt', 'missing', 'secret', 'not-assessed']),
  basis: z.enum(['computed', 'reported']),
  points: texts,
  computed: texts,
  band: texts,
  rank: z.nullable(whole),
});

const finding = z.strictObject({
  id: z.string(),
  kind: z.enum(['contradiction', 'rounding', 'input-suspect']),
  level: z.enum([
    'input',
    'indicator',
    'criterion',
    'total',
    'band',
    'rank',
    'average',
    'statement',
    'arrow',
    'figure',
  ]),
  node: z.string(),
  body: z.optional(z.string()),
  group: z.optional(z.string()),
  input: z.optional(z.string()),
  printed: z.string(),
  expected: z.string(),
  difference: z.optional(z.string()),
  fits: z.optional(z.array(z.strictObject({ input: z.string(), from: z.string(), to: z.string() }))),
  explainedBy: z.optional(z.strictObject({ node: z.string(), printed: z.string(), value: z.string() })),
  lines: z.optional(z.array(whole)),
  text,
});

const amendment = z.strictObject({
  body: z.string(),
  indicator: z.string(),
  input: z.string(),
  before: texts,
  after: texts,
  pointsBefore: texts,
  pointsAfter: texts,
  totalBefore: texts,
  totalAfter: texts,
  rankBefore: z.nullable(whole),
  rankAfter: z.nullable(whole),
  cause: z.enum(['dispute', 'verification', 'correction']),
  dispute: texts,
  reasonCode: texts,
  reason: text,
  decidedAt: z.string(),
  decidedBy: text,
});

/** Members of a methodology. What they hold is read after the step, as a methodology of today. */
export const members = {
  id: z.unknown(),
  title: z.unknown(),
  source: z.unknown(),
  groups: z.unknown(),
  suppliers: z.unknown(),
  parameters: z.unknown(),
  index: z.unknown(),
  rated: z.unknown(),
  ranking: z.unknown(),
  indicatorBands: z.unknown(),
  grades: z.optional(z.unknown()),
  roadmapBands: z.optional(z.unknown()),
};
const methodology = z.strictObject(members);

/** A document whose payload names this format, holds a methodology of this shape, and what the format added or holds otherwise; the rest is the same in all. */
export const bundleOf = <
  Id extends string,
  Shape extends z.ZodMiniType,
  Added extends Record<string, z.ZodMiniType> = Record<never, never>,
>(
  format: Id,
  methodology: Shape,
  added = {} as Added,
) =>
  z.strictObject({
    payload: z.strictObject({
      format: z.literal(format),
      index: z.string(),
      edition: z.string(),
      title: text,
      period: text,
      origin: z.enum(['platform', 'published-elsewhere']),
      demonstration: z.boolean(),
      revision: whole,
      publishedAt: z.string(),
      reason: text,
      supersedes: texts,
      methodology,
      bodies: byName(z.strictObject({ group: z.string(), abbreviation: text, name: text, region: texts })),
      data: byName(dataWith(between)),
      reference: z.nullable(reference),
      results: byName(byName(resultCell)),
      findings: z.array(finding),
      amendments: z.array(amendment),
      auditHead: z.nullable(z.strictObject({ sequence: whole, hash: z.string() })),
      ...added,
    }),
    digests: byName(z.string()),
    sha256: z.string(),
    signature: z.strictObject({
      algorithm: z.literal('Ed25519'),
      publicKey: z.string(),
      value: z.string(),
    }),
  });

const bundle = bundleOf('olshem-bundle/1', methodology);

// A member that every methodology must have by now needs its value for those that were published without it.
const unsaid: Omit<Methodology, keyof z.infer<typeof methodology>> = {
  version: '1',
  documents: [],
  grounds: {},
};

/** Format 1 and the step from it. */
export const format1: BundleFormat<z.infer<typeof bundle>> = {
  id: 'olshem-bundle/1',
  schema: bundle,
  upgrade: (payload) => ({
    ...payload,
    format: BUNDLE_FORMAT,
    methodology: { ...payload.methodology, ...unsaid },
    process: null,
  }),
};
