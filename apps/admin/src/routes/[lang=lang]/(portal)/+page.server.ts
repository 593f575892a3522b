import { methodologyOf } from '#lib/server/methodology.ts';
import { portalApi } from '#lib/server/portal-api.ts';
import { wanted } from '#lib/server/replies.ts';
import { indicatorTitles } from '#lib/values/methodology-words.ts';
import { firstSteps } from '#lib/server/first-steps.ts';
import type { PageServerLoad } from './$types';

/** What waits for the person, and what the indicators are called that it is about. */
export const load: PageServerLoad = async (event) => {
  const { me, cycles } = await event.parent();
  const { tasks } = await wanted(portalApi(event).call('listTasks'), event);
  const concerned = cycles.filter(({ id }) => tasks.some(({ cycleId }) => cycleId === id));
  const titles = await Promise.all(
    concerned.map(async (cycle) => indicatorTitles(await methodologyOf(event, cycle))),
  );
  const first = me.role === 'administrator' && cycles.length === 0 ? await firstSteps(event) : undefined;
  const discarded = event.url.searchParams.has('discarded');
  return {
    discarded,
    first,
    tasks,
    titles: Object.assign({}, ...titles) as ReturnType<typeof indicatorTitles>,
  };
};
