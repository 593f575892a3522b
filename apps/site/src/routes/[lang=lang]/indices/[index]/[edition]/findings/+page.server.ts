import { error } from '@sveltejs/kit';
import { askedRevision, publicApi } from '#lib/server/api.ts';
import type { PageServerLoad } from './$types';

/** What does not add up in the published figures, and the names of those it concerns. */
export const load: PageServerLoad = async (event) => {
  const { edition } = await event.parent();
  if (edition.revision === null) error(404, 'not-found');
  const api = publicApi(event);
  const [{ findings }, { bodies }] = await Promise.all([
    api.call('readFindings', { path: event.params, query: askedRevision(event) }),
    api.call('listBodies'),
  ]);
  const concerned = new Set(findings.map(({ body }) => body));
  return { findings, bodies: bodies.filter(({ id }) => concerned.has(id)) };
};
