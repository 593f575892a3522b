import { portalApi } from '#lib/server/portal-api.ts';
import { wanted } from '#lib/server/replies.ts';
import type { PageServerLoad } from './$types';

/** The dispute whose receipt is shown. */
export const load: PageServerLoad = async (event) => ({
  dispute: await wanted(
    portalApi(event).call('readDispute', { path: { disputeId: event.params.dispute } }),
    event,
  ),
});
