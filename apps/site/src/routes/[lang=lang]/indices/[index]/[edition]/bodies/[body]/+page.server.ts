import { error } from '@sveltejs/kit';
import { placedPoints } from '#lib/points.ts';
import { askedRevision, publicApi } from '#lib/server/api.ts';
import { continuityOf } from '#lib/server/continuity.ts';
import type { PageServerLoad } from './$types';

/** Everything about one body in this edition, and where the others of its group stand. */
export const load: PageServerLoad = async (event) => {
  const { edition } = await event.parent();
  if (edition.revision === null) error(404, 'not-found');
  const api = publicApi(event);
  const body = await api.call('readBody', { path: event.params, query: askedRevision(event) });
  // Of the same revision, also when another one is published between the two questions.
  const query = { group: body.group, revision: String(body.revision.revision) };
  const { rows } = await api.call('readPoints', { path: event.params, query });
  return { body, points: placedPoints(rows), continuity: await continuityOf(event) };
};
