/** `olshem-bundle/3`: how the figures came from what the bodies were shown to what is published. */
import * as z from 'zod/mini';
import { BUNDLE_FORMAT } from '../payload.ts';
import { bundleOf } from './format-1.ts';
import { methodology } from './format-2.ts';
import type { BundleFormat } from './format.ts';

const text = z.strictObject({ kk: z.string(), ru: z.string(), en: z.string() });
const texts = z.nullable(z.string());
const whole = z.int();
const cell = { body: z.string(), indicator: z.string(), input: z.string() };

/** What format 3 says of the way of the figures. */
export const processMembers = {
  disclosures: z.array(
    z.strictObject({
      number: whole,
      disclosedAt: z.string(),
      values: z.array(z.strictObject({ ...cell, value: texts, exempt: texts })),
      standings: z.record(
        z.string(),
        z.strictObject({ total: texts, grade: texts, rank: z.nullable(whole) }),
      ),
    }),
  ),
  returns: z.array(
    z.strictObject({
      from: z.string(),
      to: z.string(),
      at: z.string(),
      reason: text,
      askedBy: z.string(),
      approvedBy: z.string(),
    }),
  ),
  corrections: z.array(
    z.strictObject({
      at: z.string(),
      reason: text,
      askedBy: texts,
      approvedBy: texts,
      values: z.array(z.strictObject({ ...cell, before: texts, after: texts })),
    }),
  ),
  extensions: z.array(
    z.strictObject({
      stage: z.string(),
      body: z.string(),
      indicator: texts,
      until: z.string(),
      reason: text,
    }),
  ),
  askedBy: z.string(),
  approvedBy: z.string(),
};

const bundle = bundleOf('olshem-bundle/3', methodology, {
  process: z.nullable(z.strictObject(processMembers)),
});

/** Format 3 and the step from it. */
export const format3: BundleFormat<z.infer<typeof bundle>> = {
  id: 'olshem-bundle/3',
  schema: bundle,
  // Nobody could read an edition before its instant.
  upgrade: ({ process, ...payload }) => ({
    ...payload,
    format: BUNDLE_FORMAT,
    process: process && { ...process, preReleases: [] },
  }),
};
