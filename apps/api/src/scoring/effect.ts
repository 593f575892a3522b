import type { FullEffect, OwnEffect } from '@olshem/contracts';
import { scoreEdition, type BodyResult, type EditionResult, type NodeResult } from '@olshem/scoring';
import type { LoadedCycle } from '../cycles/cycle.store.ts';
import { criterionOf } from '../values/value.view.ts';
import { editionOf, withValues, type StoredRevision } from '../values/value.store.ts';

/** Other values for one indicator of one body. */
export interface Supposition {
  bodyId: string;
  indicatorId: string;
  values: readonly { inputId: string; value: string }[];
}

/** What other values would do to the points, total, grade and rank of every body. Nothing is stored. */
export function effectOn(cycle: LoadedCycle, revisions: readonly StoredRevision[], supposed: Supposition): FullEffect {
  const before = scoreEdition(editionOf(cycle, revisions));
  const after = scoreEdition(editionOf(cycle, withValues(revisions, { cycleId: cycle.id, ...supposed }, supposed.values)));
  return compareResults(cycle, before, after, supposed);
}

/** Two results of the same cycle beside each other. */
function compareResults(cycle: LoadedCycle, before: EditionResult, after: EditionResult, { bodyId, indicatorId }: Supposition): FullEffect {
  const root = cycle.methodology.index.id;
  const bodies = before.bodies.map((was, at) => {
    const is = after.bodies[at]!;
    const rank = { before: was.nodes[root]?.rank ?? null, after: is.nodes[root]?.rank ?? null };
    const total = move(was, is, root, shownOf);
    const grade = move(was, is, root, ({ band }) => band);
    const changed = rank.before !== rank.after || total.before !== total.after || grade.before !== grade.after;
    return { bodyId: was.id, group: was.group, points: move(was, is, indicatorId, shownOf), total, grade, rank, changed };
  });
  return { own: ownEffect(cycle, before, after, bodyId, indicatorId), bodies };
}

function ownEffect(cycle: LoadedCycle, before: EditionResult, after: EditionResult, bodyId: string, indicatorId: string): OwnEffect {
  const was = before.bodies.find(({ id }) => id === bodyId)!;
  const is = after.bodies.find(({ id }) => id === bodyId)!;
  const criterionId = criterionOf(cycle, indicatorId);
  return {
    bodyId,
    indicatorId,
    points: move(was, is, indicatorId, shownOf),
    criterionId,
    criterion: move(was, is, criterionId, shownOf),
    total: move(was, is, cycle.methodology.index.id, shownOf),
  };
}

function shownOf({ shown }: NodeResult): string | undefined {
  return shown;
}

function move(was: BodyResult, is: BodyResult, node: string, read: (result: NodeResult) => string | undefined) {
  const [before, after] = [was, is].map(({ nodes }) => (nodes[node] && read(nodes[node])) ?? null);
  return { before: before ?? null, after: after ?? null };
}
