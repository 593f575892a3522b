/** `olshem-bundle/2`: the methodology carries its version, its documents, the grounds it names and its calendar. */
import * as z from 'zod/mini';
import { BUNDLE_FORMAT } from '../payload.ts';
import { bundleOf, members } from './format-1.ts';
import type { BundleFormat } from './format.ts';

/** A methodology as formats 2 and later hold it. */
export const methodology = z.strictObject({
  ...members,
  version: z.unknown(),
  documents: z.unknown(),
  grounds: z.unknown(),
  calendar: z.optional(z.unknown()),
});

const bundle = bundleOf('olshem-bundle/2', methodology);

/** Format 2 and the step from it. */
export const format2: BundleFormat<z.infer<typeof bundle>> = {
  id: 'olshem-bundle/2',
  schema: bundle,
  upgrade: (payload) => ({ ...payload, format: BUNDLE_FORMAT, process: null }),
};
