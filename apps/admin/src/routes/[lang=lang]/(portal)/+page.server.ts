import { methodologyOf } from '#lib/server/methodology.ts';
import { indicatorTitles } from '#lib/values/methodology-words.ts';
import { firstSteps } from '#lib/server/first-steps.ts';
import type { PageServerLoad } from './$types';

/** What the indicators are called that tasks are about. */
export const load: PageServerLoad = async (event) => {
  const { me, cycles } = await event.parent();
  const concerned = cycles.filter(({ id }) => me.tasks.some(({ cycleId }) => cycleId === id));
  const titles = await Promise.all(
    concerned.map(async (cycle) => indicatorTitles(await methodologyOf(event, cycle))),
  );
  const first = me.role === 'administrator' && cycles.length === 0 ? await firstSteps(event) : undefined;
  return { first, titles: Object.assign({}, ...titles) as ReturnType<typeof indicatorTitles> };
};
