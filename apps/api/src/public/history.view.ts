import type { BodyHistoryAnswer } from '@olshem/contracts';
import { criteriaOf } from '@olshem/scoring';
import { nameOf, type Release } from './release.ts';

/** The result of a body in one release, as its history lists it; undefined when it was not rated there. */
export function historyEntry(release: Release, id: string): BodyHistoryAnswer['results'][number] | undefined {
  const { payload } = release;
  const cells = payload.results[id];
  const group = payload.bodies[id]?.group;
  if (!cells || group === undefined) return undefined;
  const total = cells[payload.methodology.index.id];
  return {
    body: nameOf(release, id),
    index: payload.index,
    edition: payload.edition,
    title: payload.title,
    demonstration: payload.demonstration,
    group,
    bodiesInGroup: Object.values(payload.bodies).filter((body) => body.group === group).length,
    rank: total?.rank ?? null,
    total: total?.points ?? null,
    grade: total?.band ?? null,
    criteria: criteriaOf(payload.methodology).map(({ id: criterion, title }) => ({
      id: criterion,
      title,
      points: cells[criterion]?.points ?? null,
      rank: cells[criterion]?.rank ?? null,
      band: cells[criterion]?.band ?? null,
    })),
  };
}
