import type { FullEffect, OwnEffect } from '@olshem/contracts';
import { rankBodies, scoreBody, type BodyResult, type NodeResult } from '@olshem/scoring';
import type { LoadedCycle } from '../cycles/cycle.store.ts';
import { criterionOf } from '../values/value.view.ts';
import { editionOfCycle, withValues } from '../values/supplied.ts';
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
  { revisions, result }: ScoredCycle,
  supposed: Supposition,
): FullEffect {
  const own = revisions.filter(({ bodyId }) => bodyId === supposed.bodyId);
  const data = editionOfCycle(cycle, withValues(own, { cycleId: cycle.id, ...supposed }, supposed.values));
  // Only this body's scores can differ; the others only move around it.
  const changed = scoreBody(
    cycle.methodology,
    data.bodies.find(({ id }) => id === supposed.bodyId)!,
  );
  const after = rankBodies(
    cycle.methodology,
    result.bodies.map((body) => (body.id === supposed.bodyId ? changed : body)),
  );
  return compareResults(cycle, result.bodies, after, supposed);
}

/** Two results of the same cycle beside each other. */
function compareResults(
  cycle: LoadedCycle,
  before: readonly BodyResult[],
  after: readonly BodyResult[],
  { bodyId, indicatorId }: Supposition,
): FullEffect {
  const root = cycle.methodology.index.id;
  const bodies = before.map((was, at) => {
    const is = after[at]!;
    const rank = { before: was.nodes[root]?.rank ?? null, after: is.nodes[root]?.rank ?? null };
    const total = move(was, is, root, shownOf);
    const grade = move(was, is, root, ({ band }) => band);
    const changed =
      rank.before !== rank.after || total.before !== total.after || grade.before !== grade.after;
    return {
      bodyId: was.id,
      group: was.group,
      points: move(was, is, indicatorId, shownOf),
      total,
      grade,
      rank,
      changed,
    };
  });
  return { own: ownEffect(cycle, before, after, bodyId, indicatorId), bodies };
}

function ownEffect(
  cycle: LoadedCycle,
  before: readonly BodyResult[],
  after: readonly BodyResult[],
  bodyId: string,
  indicatorId: string,
): OwnEffect {
  const was = before.find(({ id }) => id === bodyId)!;
  const is = after.find(({ id }) => id === bodyId)!;
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

function move(
  was: BodyResult,
  is: BodyResult,
  node: string,
  read: (result: NodeResult) => string | undefined,
) {
  const [before, after] = [was, is].map(({ nodes }) => (nodes[node] && read(nodes[node])) ?? null);
  return { before: before ?? null, after: after ?? null };
}
