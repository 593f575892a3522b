import { error } from '@sveltejs/kit';
import { askedRevision, publicApi } from '#lib/server/api.ts';
import type { PageServerLoad } from './$types';

/** One indicator: its rule, and the points of all bodies on it. */
export const load: PageServerLoad = async (event) => {
  const { edition } = await event.parent();
  if (edition.revision === null) error(404, 'not-found');
  return {
    indicator: await publicApi(event).call('readIndicator', {
      path: event.params,
      query: askedRevision(event),
    }),
  };
};
