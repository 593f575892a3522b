import { portalApi } from '#lib/server/portal-api.ts';
import { wanted } from '#lib/server/replies.ts';
import type { PageServerLoad } from './$types';

/** The draft ranking of one group, chosen in the address. */
export const load: PageServerLoad = async (event) => {
  const { rows } = await wanted(
    portalApi(event).call('readDraftRanking', { path: { cycleId: event.params.cycle } }),
    event,
  );
  const groups = [...new Set(rows.map(({ group }) => group))].sort();
  const asked = event.url.searchParams.get('group');
  const group = groups.find((each) => each === asked) ?? groups[0] ?? '';
  return { groups, group, rows: rows.filter((row) => row.group === group) };
};
