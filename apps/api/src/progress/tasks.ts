import type { Task } from '@olshem/contracts';
import { indicatorsOf } from '@olshem/scoring';
import type { Person } from '../access/context.ts';
import { byCycle, loadCycles, type LoadedCycle } from '../cycles/cycle.store.ts';
import type { Reader } from '../database/database.ts';
import type { ApiDeps } from '../deps.ts';
import { askedBodies } from '../values/asked.ts';
import { missingInputs } from '../values/faults.ts';
import { latestSignOffsOf, returnOf } from '../values/sign-off.store.ts';
import { suppliedOf } from '../values/supplied.ts';
import { currentRevisions } from '../values/value.store.ts';
import { exitConditionsOf } from './exit-conditions.ts';
import { openTasks, type OpenTask } from './open-tasks.ts';

type Deps = Pick<ApiDeps, 'db' | 'now'>;

/** What waits for a person in all cycles, and how much of it. */
export async function tasksOf(deps: Deps, person: Person): Promise<Task[]> {
  const open = await openTasks(deps, person);
  const unmet = await unmetConditions(deps, open);
  const missing = await missingValues(deps.db, open);
  return open.map((task): Task => {
    switch (task.kind) {
      case 'publish':
      case 'advance-cycle':
        return { ...task, count: unmet(task.cycleId) };
      case 'sign-off':
      case 'missing-values': {
        const { count, returned } = missing(task);
        return count > 0
          ? { ...task, kind: 'missing-values', count, returned }
          : { ...task, count: 1, returned };
      }
      case 'answer-proposal':
      case 'review-dispute':
      case 'decide-dispute':
      case 'answer-question':
      case 'read-changes':
      case 'file-dispute':
      case 'read-early':
        return { ...task, count: 1 };
    }
  });
}

async function unmetConditions(
  { db, now }: Deps,
  open: readonly OpenTask[],
): Promise<(cycleId: string) => number> {
  const ids = cyclesOf(open, 'publish', 'advance-cycle');
  if (ids.length === 0) return () => 0;
  const cycles = await loadCycles(db, ids);
  const conditions = await exitConditionsOf(db, cycles, now());
  return (cycleId) => (conditions.get(cycleId) ?? []).filter(({ met }) => !met).length;
}

async function missingValues(
  db: Reader,
  open: readonly OpenTask[],
): Promise<(task: { cycleId: string; indicatorId: string }) => { count: number; returned: string | null }> {
  const ids = cyclesOf(open, 'sign-off');
  if (ids.length === 0) return () => ({ count: 0, returned: null });
  const signOffs = await latestSignOffsOf(db, ids);
  const cycles = new Map((await loadCycles(db, ids)).map((cycle) => [cycle.id, cycle]));
  const indicatorIds = open.flatMap((task) => ('indicatorId' in task ? task.indicatorId : []));
  const revisions = byCycle(await currentRevisions(db, ids, { indicatorIds }));
  return ({ cycleId, indicatorId }) => {
    const cycle = cycles.get(cycleId) as LoadedCycle;
    const indicator = indicatorsOf(cycle.methodology).find(({ id }) => id === indicatorId);
    const own = revisions(cycleId).filter((revision) => revision.indicatorId === indicatorId);
    const count = indicator
      ? askedBodies(cycle, indicatorId).flatMap(({ id }) =>
          missingInputs(indicator, suppliedOf(own, id, indicatorId)),
        ).length
      : 0;
    return { count, returned: returnOf(signOffs(cycleId), indicatorId, new Map())?.reason ?? null };
  };
}

function cyclesOf(open: readonly OpenTask[], ...kinds: OpenTask['kind'][]): string[] {
  return [...new Set(open.filter(({ kind }) => kinds.includes(kind)).map(({ cycleId }) => cycleId))];
}
