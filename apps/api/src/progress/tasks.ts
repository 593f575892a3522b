import type { Task } from '@olshem/contracts';
import { asc } from 'drizzle-orm';
import { closingOfStage, loadCycle, type LoadedCycle } from '../cycles/cycle.store.ts';
import { viewCycle } from './cycle.view.ts';
import { schema } from '../database/database.ts';
import type { ApiDeps } from '../deps.ts';
import { disputesFor, isOpen } from '../disputes/dispute.store.ts';
import type { Person } from '../access/context.ts';

type Deps = Pick<ApiDeps, 'db' | 'now'>;

/** What waits for a person, in all cycles. */
export async function tasksOf(deps: Deps, person: Person): Promise<Task[]> {
  const ids = await deps.db
    .select({ id: schema.cycles.id })
    .from(schema.cycles)
    .orderBy(asc(schema.cycles.id));
  const tasks: Task[] = [];
  for (const { id } of ids) {
    const cycle = await loadCycle(deps.db, id);
    if (cycle.stage !== 'published') tasks.push(...(await tasksIn(deps, cycle, person)));
  }
  return tasks;
}

async function tasksIn(deps: Deps, cycle: LoadedCycle, person: Person): Promise<Task[]> {
  switch (person.role) {
    case 'administrator':
      return administratorTasks(deps, cycle, person);
    case 'assessor':
      return [...(await entryTasks(deps, cycle, person)), ...(await disputeTasks(deps, cycle, person))];
    case 'agency':
      return agencyTasks(deps, cycle, person);
    case 'auditor':
      return [];
  }
}

async function administratorTasks({ db, now }: Deps, cycle: LoadedCycle, person: Person): Promise<Task[]> {
  const { exitConditions } = await viewCycle(db, cycle, person, now());
  const unmet = exitConditions.filter(({ met }) => !met);
  const kind = cycle.stage === 'consolidation' ? 'publish' : 'advance-cycle';
  return [
    task(cycle, kind, unmet.length, closingOfStage(cycle, cycle.stage), now(), { href: hrefOf(cycle) }),
  ];
}

async function entryTasks({ db, now }: Deps, cycle: LoadedCycle, person: Person): Promise<Task[]> {
  if (cycle.stage !== 'collection') return [];
  const { progress } = await viewCycle(db, cycle, person, now());
  return progress
    .filter(({ signedOffAt }) => signedOffAt === null)
    .map(({ indicatorId, missing }) =>
      task(
        cycle,
        missing > 0 ? 'missing-values' : 'sign-off',
        missing > 0 ? missing : 1,
        closingOfStage(cycle, 'collection'),
        now(),
        {
          href: `${hrefOf(cycle)}/indicators/${indicatorId}/values`,
          indicatorId,
        },
      ),
    );
}

async function disputeTasks({ db, now }: Deps, cycle: LoadedCycle, person: Person): Promise<Task[]> {
  const open = (await disputesFor(db, person, cycle.id))
    .filter(isOpen)
    .filter(({ status }) => status !== 'information-asked');
  return open.map(({ id, indicatorId, status, dueAt }) =>
    task(cycle, status === 'filed' ? 'review-dispute' : 'decide-dispute', 1, dueAt, now(), {
      href: `/api/v1/disputes/${id}`,
      indicatorId,
      disputeId: id,
    }),
  );
}

async function agencyTasks({ db, now }: Deps, cycle: LoadedCycle, person: Person): Promise<Task[]> {
  if (!cycle.bodies.some(({ id }) => id === person.bodyId)) return [];
  const asked = (await disputesFor(db, person, cycle.id)).filter(
    ({ status }) => status === 'information-asked',
  );
  const answers = asked.map(({ id, indicatorId, dueAt }) =>
    task(cycle, 'answer-question', 1, dueAt, now(), {
      href: `/api/v1/disputes/${id}`,
      indicatorId,
      disputeId: id,
    }),
  );
  const closesAt = closingOfStage(cycle, 'disputes');
  const mayFile = cycle.stage === 'disputes' && (!closesAt || now() <= closesAt);
  const filing = mayFile
    ? [task(cycle, 'file-dispute', 1, closesAt, now(), { href: `${hrefOf(cycle)}/results/${person.bodyId}` })]
    : [];
  return [...answers, ...filing];
}

function task(
  cycle: LoadedCycle,
  kind: Task['kind'],
  count: number,
  dueAt: Date | undefined,
  now: Date,
  more: Pick<Task, 'href' | 'indicatorId' | 'disputeId'>,
): Task {
  return {
    kind,
    cycleId: cycle.id,
    count,
    dueAt: dueAt?.toISOString() ?? null,
    overdue: dueAt !== undefined && dueAt < now,
    ...more,
  };
}

function hrefOf({ id }: LoadedCycle): string {
  return `/api/v1/cycles/${id}`;
}
