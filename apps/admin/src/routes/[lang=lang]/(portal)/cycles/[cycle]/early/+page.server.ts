import { portalApi } from '#lib/server/portal-api.ts';
import { wanted } from '#lib/server/replies.ts';
import type { PageServerLoad } from './$types';

/** The figures before their instant, for somebody on the pre-release list. */
export const load: PageServerLoad = async (event) => {
  const figures = await wanted(
    portalApi(event).call('readEarlyFigures', { path: { cycleId: event.params.cycle } }),
    event,
  );
  const groups = [...new Set(figures.standings.map(({ group }) => group))].sort();
  const asked = event.url.searchParams.get('group');
  const group = groups.find((each) => each === asked) ?? groups[0] ?? '';
  const rows = figures.standings
    .filter((row) => row.group === group)
    .sort((a, b) => (a.rank ?? Infinity) - (b.rank ?? Infinity));
  return { figures, groups, group, rows };
};
