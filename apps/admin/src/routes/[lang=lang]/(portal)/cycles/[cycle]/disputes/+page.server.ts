import { disputeFilters, filtered, isOpen, isOverdue } from '#lib/disputes/filter.ts';
import { portalApi } from '#lib/server/portal-api.ts';
import { wanted } from '#lib/server/replies.ts';
import type { PageServerLoad } from './$types';

/** The disputes that the person may see, narrowed by the address. */
export const load: PageServerLoad = async (event) => {
  const { me } = await event.parent();
  const { disputes } = await wanted(
    portalApi(event).call('listDisputes', { path: { cycleId: event.params.cycle } }),
    event,
  );
  const asked = event.url.searchParams.get('show');
  // An agency comes to look back, everyone else to work off.
  const filter = disputeFilters.find((each) => each === asked) ?? (me.role === 'agency' ? 'all' : 'open');
  return {
    filter,
    disputes: filtered(disputes, filter),
    filters: disputeFilters.map((each) => ({ filter: each, count: filtered(disputes, each).length })),
    total: disputes.length,
    open: disputes.filter(isOpen).length,
    overdue: disputes.filter(isOverdue).length,
  };
};
