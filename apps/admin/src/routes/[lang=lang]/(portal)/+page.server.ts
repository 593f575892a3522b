import { indicatorTitles } from '#lib/server/definitions.ts';
import type { PageServerLoad } from './$types';

/** What the indicators are called that tasks are about. */
export const load: PageServerLoad = async (event) => {
  const { cycles } = await event.parent();
  const methodologies = new Set(cycles.map(({ methodologyId }) => methodologyId));
  return {
    titles: Object.assign({}, ...[...methodologies].map(indicatorTitles)) as ReturnType<
      typeof indicatorTitles
    >,
  };
};
