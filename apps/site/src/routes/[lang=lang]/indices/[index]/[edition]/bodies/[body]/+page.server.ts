import { error } from '@sveltejs/kit';
import { askedRevision, publicApi } from '#lib/server/api.ts';
import { groupPoints } from '#lib/server/group-points.ts';
import type { PageServerLoad } from './$types';

/** Everything about one body in this edition, and where the others of its group stand. */
export const load: PageServerLoad = async (event) => {
  const { edition } = await event.parent();
  if (edition.revision === null) error(404, 'not-found');
  const api = publicApi(event);
  const body = await api.call('readBody', { path: event.params, query: askedRevision(event) });
  return { body, points: await groupPoints(api, edition, body.group) };
};
