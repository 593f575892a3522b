import { publicApi } from '#lib/server/api.ts';
import type { PageServerLoad } from './$types';

/** The methodologies that any edition follows. */
export const load: PageServerLoad = async (event) => {
  const api = publicApi(event);
  const { indices } = await api.indices();
  const ids = [...new Set(indices.flatMap(({ editions }) => editions.map(({ methodology }) => methodology)))];
  return { methodologies: await Promise.all(ids.map((id) => api.methodology(id))) };
};
