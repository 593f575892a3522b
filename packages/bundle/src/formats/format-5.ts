/** `olshem-bundle/5`: figures of the whole country, and the section and page behind each line of a printed source. */
import { numberText } from '@olshem/scoring/serialise';
import * as z from 'zod/mini';
import { reference as referenceBefore } from './format-1-reference.ts';
import { bundleOf, dataWith } from './format-1.ts';
import { methodology } from './format-2.ts';
import { process } from './format-4.ts';
import type { BundleFormat } from './format.ts';

const text = z.strictObject({ kk: z.string(), ru: z.string(), en: z.string() });
const whole = z.int();
const end = z.optional(numberText);

const reference = z.extend(referenceBefore, {
  figures: z.optional(
    z.array(
      z.strictObject({
        line: z.optional(whole),
        qualifier: z.optional(z.string()),
        id: z.string(),
        title: text,
        node: z.optional(z.string()),
        group: z.optional(z.string()),
        of: z.optional(whole),
        value: numberText,
        unit: z.enum(['percent', 'thousand-appeals', 'bodies']),
      }),
    ),
  ),
  sections: z.optional(
    z.array(z.strictObject({ document: z.string(), firstLine: whole, title: text, page: z.optional(whole) })),
  ),
  documents: z.optional(z.record(z.string(), z.string())),
});

const bundle = bundleOf('olshem-bundle/5', methodology, {
  process: z.nullable(process),
  data: z.record(z.string(), dataWith({ from: end, above: end, upTo: end })),
  reference: z.nullable(reference),
});

/** Format 5, in which bundles are written today. */
export const format5: BundleFormat<z.infer<typeof bundle>> = {
  id: 'olshem-bundle/5',
  schema: bundle,
  upgrade: (payload) => payload,
};
