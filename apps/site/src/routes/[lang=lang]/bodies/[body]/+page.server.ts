import { publicApi } from '#lib/server/api.ts';
import type { PageServerLoad } from './$types';

/** One body across editions and indices, with the names of those before and after it. */
export const load: PageServerLoad = async (event) => {
  const api = publicApi(event);
  const [body, { bodies }] = await Promise.all([
    api.call('readBodyHistory', { path: event.params }),
    api.call('listBodies'),
  ]);
  const named = (ids: readonly string[]) => bodies.filter(({ id }) => ids.includes(id));
  const names = Object.fromEntries(bodies.map(({ id, name }) => [id, name]));
  return { body, names, predecessors: named(body.predecessors), successors: named(body.successors) };
};
