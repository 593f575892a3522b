/** `olshem-bundle/4`: who could read the edition before its instant, and why. */
import * as z from 'zod/mini';
import { BUNDLE_FORMAT } from '../payload.ts';
import { bundleOf } from './format-1.ts';
import { methodology } from './format-2.ts';
import { processMembers } from './format-3.ts';
import type { BundleFormat } from './format.ts';

const text = z.strictObject({ kk: z.string(), ru: z.string(), en: z.string() });

/** The way of the figures as formats 4 and later tell it. */
export const process = z.strictObject({
  ...processMembers,
  preReleases: z.array(
    z.strictObject({
      name: z.string(),
      organisation: text,
      opensAt: z.string(),
      closedAt: z.string(),
      reason: text,
    }),
  ),
});

const bundle = bundleOf('olshem-bundle/4', methodology, { process: z.nullable(process) });

/** Format 4 and the step from it. */
export const format4: BundleFormat<z.infer<typeof bundle>> = {
  id: 'olshem-bundle/4',
  schema: bundle,
  upgrade: (payload) => ({ ...payload, format: BUNDLE_FORMAT }),
};
