import { error } from '@sveltejs/kit';
import { publicApi } from '#lib/server/api.ts';
import type { PageServerLoad } from './$types';

/** One indicator: its rule, and the points of all bodies on it. */
export const load: PageServerLoad = async (event) => {
  const { edition } = await event.parent();
  if (edition.revision === null) error(404, 'not-found');
  return {
    indicator: await publicApi(event).indicator(
      event.params.index,
      event.params.edition,
      event.params.indicator,
    ),
  };
};
