/** The shape of a bundle, checked before anything in it is trusted: its methodology is left to `parseMethodology`. */
import { numberText } from '@olshem/scoring';
import * as z from 'zod/mini';
import { referenceSchema } from './reference-schema.ts';
import { BUNDLE_FORMAT, type Bundle, type BundlePayload } from './payload.ts';

const text = z.strictObject({ kk: z.string(), ru: z.string(), en: z.string() });
const texts = z.nullable(z.string());
const whole = z.int();
const byName = <Value extends z.ZodMiniType>(value: Value) => z.record(z.string(), value);

const data = z.strictObject({
  supplied: byName(z.strictObject({ inputs: byName(z.string()), exempt: z.optional(z.string()) })),
  printed: byName(
    z.strictObject({
      points: z.optional(numberText),
      band: z.optional(z.string()),
      rank: z.optional(whole),
      between: z.optional(z.strictObject({ from: z.optional(numberText), upTo: z.optional(numberText) })),
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
  status: z.string(),
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

/** A payload whose methodology has not been read yet. */
type UnreadPayload = Omit<BundlePayload, 'methodology'> & { methodology: unknown };

const payload: z.ZodMiniType<UnreadPayload> = z.strictObject({
  format: z.literal(BUNDLE_FORMAT),
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
  methodology: z.looseObject({}),
  bodies: byName(z.strictObject({ group: z.string(), abbreviation: text, name: text, region: texts })),
  data: byName(data),
  reference: z.nullable(referenceSchema),
  results: byName(byName(resultCell)),
  findings: z.array(finding),
  amendments: z.array(amendment),
  auditHead: z.nullable(z.strictObject({ sequence: whole, hash: z.string() })),
});

/** A whole bundle. Nothing is left out or added, so that what is read has the digest of what was written. */
export const bundleSchema: z.ZodMiniType<Omit<Bundle, 'payload'> & { payload: UnreadPayload }> =
  z.strictObject({
    payload,
    digests: byName(z.string()),
    sha256: z.string(),
    signature: z.strictObject({
      algorithm: z.literal('Ed25519'),
      publicKey: z.string(),
      value: z.string(),
    }),
  });
