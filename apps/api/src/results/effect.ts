import type { FullEffect } from '@olshem/contracts';
import type { LoadedCycle } from '../cycles/cycle.store.ts';
import { suppliedOf, withValues } from '../values/value.store.ts';
import { criterionOf } from '../values/value.view.ts';
import type { Figures } from './figures.ts';
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
  supposed: Supposition,
): FullEffect {
  const { bodyId, indicatorId, values } = supposed;
  const own = revisions.filter((revision) => revision.bodyId === bodyId && revision.indicatorId === indicatorId);
  const supplied = suppliedOf(withValues(own, { cycleId: cycle.id, bodyId, indicatorId }, values), bodyId, indicatorId);
  const read = (from: Figures) => readAll(cycle, from, supposed);
  const before = read(figures);
  const after = figures.supposing({ bodyId, indicatorId, supplied }, read);
  const total = before.bodies.findIndex(({ id }) => id === bodyId);
  ...
}
