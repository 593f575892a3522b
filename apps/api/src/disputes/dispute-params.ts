import { z } from '@hono/zod-openapi';
import { uuid } from '@olshem/contracts';

/** The part of an address that names a dispute. */
export const disputeParams = z.object({ disputeId: uuid });
