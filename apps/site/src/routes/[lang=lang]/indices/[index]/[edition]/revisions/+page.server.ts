import { error } from '@sveltejs/kit';
import { publicApi } from '#lib/server/api.ts';
import { revisionBefore } from '#lib/revision-before.ts';
import type { PageServerLoad } from './$types';

/** Every revision of the edition, and what differs between two of them. */
export const load: PageServerLoad = async (event) => {
  const { edition } = await event.parent();
  const latest = edition.revision;
  if (latest === null) error(404, 'not-found');
  const to = whole(event.url.searchParams.get('to'), latest, latest);
  const asked = whole(event.url.searchParams.get('from'), to, to);
  // A number that was called off names no revision.
  const from =
    asked === 0 || edition.revisions.some(({ revision }) => revision === asked && asked < to)
      ? asked
      : revisionBefore(edition, to);
  const api = publicApi(event);
  // An edition that was printed elsewhere has no draft of ours before its first revision.
  const comparable = from > 0 || edition.origin === 'platform';
  const [changes, { bodies }] = await Promise.all([
    comparable
      ? api.call('readChanges', { path: event.params, query: { from: String(from), to: String(to) } })
      : null,
    api.call('listBodies'),
  ]);
  return { from, to, changes, bodies };
};

function whole(text: string | null, otherwise: number, most: number): number {
  return text !== null && /^\d{1,4}$/.test(text) && Number(text) <= most ? Number(text) : otherwise;
}
