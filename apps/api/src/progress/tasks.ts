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
  return [{ kind, ...waiting(cycle, unmet.length, closingOfStage(cycle, cycle.stage), now()) }];
}

async function entryTasks({ db, now }: Deps, cycle: LoadedCycle, person: Person): Promise<Task[]> {
  if (cycle.stage !== 'collection') return [];
  const { progress } = await viewCycle(db, cycle, person, now());
  const closesAt = closingOfStage(cycle, 'collection');
  return progress
    .filter(({ signedOffAt }) => signedOffAt === null)
    .map(({ indicatorId, missing }) => ({
      kind: missing > 0 ? 'missing-values' : 'sign-off',
      ...waiting(cycle, missing > 0 ? missing : 1, closesAt, now()),
      indicatorId,
    }));
}

async function disputeTasks({ db, now }: Deps, cycle: LoadedCycle, person: Person): Promise<Task[]> {
  const open = (await disputesFor(db, person, cycle.id))
    .filter(isOpen)
    .filter(({ status }) => status !== 'information-asked');
  return open.map(({ id, indicatorId, status, dueAt }) => ({
    kind: status === 'filed' ? 'review-dispute' : 'decide-dispute',
    ...waiting(cycle, 1, dueAt, now()),
    indicatorId,
    disputeId: id,
  }));
}

async function agencyTasks({ db, now }: Deps, cycle: LoadedCycle, person: Person): Promise<Task[]> {
  const { bodyId } = person;
  if (bodyId === null || !cycle.bodies.some(({ id }) => id === bodyId)) return [];
  const asked = (await disputesFor(db, person, cycle.id)).filter(
    ({ status }) => status === 'information-asked',
  );
  const answers = asked.map(({ id, indicatorId, dueAt }): Task => ({
    kind: 'answer-question',
    ...waiting(cycle, 1, dueAt, now()),
    indicatorId,
    disputeId: id,
  }));
  const closesAt = closingOfStage(cycle, 'disputes');
  const mayFile = cycle.stage === 'disputes' && (!closesAt || now() <= closesAt);
  return mayFile
    ? [...answers, { kind: 'file-dispute', ...waiting(cycle, 1, closesAt, now()), bodyId }]
    : answers;
}

/** What any task says. */
function waiting({ id }: LoadedCycle, count: number, dueAt: Date | undefined, now: Date) {
  return {
    cycleId: id,
    count,
    dueAt: dueAt?.toISOString() ?? null,
    overdue: dueAt !== undefined && dueAt < now,
  };
}
