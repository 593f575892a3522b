import { publicReason } from '@olshem/contracts';
import { z } from 'zod';

/** Somebody who is put on the pre-release list; the instant as a field of the browser gives it, in the time of Astana. */
export const preReleaseForm = z.strictObject({
  version: z.int().min(0),
  personId: z.string().min(1).max(100),
  opensAt: z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}$/),
  reason: publicReason,
});
