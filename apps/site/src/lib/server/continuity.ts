import type { ContinuityAnswer } from '@olshem/contracts';
import type { Names } from '../acts-in-words.ts';
import { publicApi } from './api.ts';

/** What a page says of bodies that are not what they were in an earlier period. */
export interface Continuity {
  comparisons: ContinuityAnswer['comparisons'];
  /** Names of the bodies that the acts speak of. */
  names: Names;
}

/** Why bodies of an edition do not compare with the periods beside which its figures stand. */
export async function continuityOf(
  event: Parameters<typeof publicApi>[0] & { params: { index: string; edition: string } },
): Promise<Continuity> {
  const api = publicApi(event);
  const { index, edition } = event.params;
  const { comparisons } = await api.call('readContinuity', { path: { index, edition } });
  const acts = comparisons.flatMap(({ bodies }) => bodies.flatMap((body) => body.acts));
  if (acts.length === 0) return { comparisons, names: {} };
  const { bodies } = await api.call('listBodies');
  const spoken = new Set(acts.flatMap(({ from, to }) => [...from, ...to]));
  const named = bodies.filter(({ id }) => spoken.has(id)).map(({ id, name }) => [id, name] as const);
  return { comparisons, names: Object.fromEntries(named) };
}
