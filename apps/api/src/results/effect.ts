import type { FullEffect } from '@olshem/contracts';
import type { LoadedCycle } from '../cycles/cycle.store.ts';
import { suppliedOf, withValues } from '../values/supplied.ts';
import { criterionOf } from '../values/value.view.ts';
import type { Figures } from './figures.ts';
import { movementOf } from './movement.ts';
import type { ScoredCycle } from './scored-cycles.ts';

/** Other values for one indicator of one body. */
export interface Supposition {
  bodyId: string;
  indicatorId: string;
  values: readonly { inputId: string; value: string }[];
}

/** What other values would do to the points, total, grade and rank of every body. Nothing is stored. */
export function effectOn(
  cycle: LoadedCycle,
  { revisions, figures }: ScoredCycle,
  { bodyId, indicatorId, values }: Supposition,
): FullEffect {
  const at = { cycleId: cycle.id, bodyId, indicatorId };
  const own = revisions.filter((each) => each.bodyId === bodyId && each.indicatorId === indicatorId);
  const supplied = suppliedOf(withValues(own, at, values), bodyId, indicatorId);
  const criterionId = criterionOf(cycle, indicatorId);
  const read = (from: Figures) => ({
    criterion: from.at(bodyId, criterionId).points,
    bodies: from.bodies.map((id) => ({
      id,
      points: from.at(id, indicatorId).points,
      standing: from.standing(id),
    })),
  });
  const before = read(figures);
  const after = figures.supposing({ bodyId, indicatorId, supplied }, read);
  const bodies = before.bodies.map((was, place) => {
    const is = after.bodies[place]!;
    return {
      bodyId: was.id,
      group: cycle.bodies[place]!.group,
      points: { before: was.points, after: is.points },
      ...movementOf(was.standing, is.standing),
    };
  });
  const { points, total } = bodies.find((body) => body.bodyId === bodyId)!;
  const criterion = { before: before.criterion, after: after.criterion };
  return { own: { bodyId, indicatorId, points, criterionId, criterion, total }, bodies };
}
