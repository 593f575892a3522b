import { z } from '@hono/zod-openapi';
import { slug } from '@olshem/contracts';

/** The part of an address that names a cycle. */
export const cycleParams = z.object({ cycleId: slug });
