import { OPENING_TASKS, type OpeningTaskName, type OpeningWarning } from '@olshem/contracts';
import { dayOf } from '../cycles/calendar.ts';
import type { LoadedCycle } from '../cycles/cycle.store.ts';
import { schema, type Reader } from '../database/database.ts';
import type { Fault } from '../errors/refusal.ts';
import { allVersions } from '../methodologies/version.store.ts';
import { draftsOf, type OpeningDraft } from './opening.store.ts';
import { readyPeople, type ReadyPeople } from './people-ready.ts';
import { taskFaults } from './task-faults.ts';
import { taskWarnings } from './task-warnings.ts';

/** A task before the opening, as it stands. */
interface JudgedTask {
  task: OpeningTaskName;
  state: 'done' | 'check' | 'faulty';
  faults: Fault[];
}

type Register = ReadonlyMap<string, typeof schema.bodies.$inferSelect>;

/** A cycle in preparation with everything that is said of it. */
export interface Preparation {
  draft: OpeningDraft;
  tasks: (JudgedTask & { warnings: OpeningWarning[] })[];
  people: ReadyPeople;
  register: Register;
}

/** Judges every task of a cycle in preparation, and says what else should be looked at. */
export async function prepare(db: Reader, cycle: LoadedCycle, now: Date): Promise<Preparation> {
  const { judged, register } = await judge(db, [cycle], now);
  const { draft, tasks } = judged.get(cycle.id)!;
  const people = await readyPeople(db, cycle.methodology, draft);
  const warnings = await taskWarnings(db, { cycle, draft, people, register, today: dayOf(now) });
  return {
    draft,
    people,
    register,
    tasks: tasks.map((each) => ({ ...each, warnings: warnings[each.task] })),
  };
}

/** The tasks of cycles in preparation that are not done, by cycle. */
export async function unpreparedTasks(
  db: Reader,
  cycles: readonly LoadedCycle[],
  now: Date,
): Promise<ReadonlyMap<string, readonly OpeningTaskName[]>> {
  if (cycles.length === 0) return new Map();
  const { judged } = await judge(db, cycles, now);
  return new Map(
    [...judged].map(([id, { tasks }]) => [
      id,
      tasks.flatMap(({ task, state }) => (state === 'done' ? [] : [task])),
    ]),
  );
}

async function judge(db: Reader, cycles: readonly LoadedCycle[], now: Date) {
  const drafts = await draftsOf(db, cycles);
  const register: Register = new Map((await db.select().from(schema.bodies)).map((body) => [body.id, body]));
  const registered = new Set(register.keys());
  const versions = await allVersions(db);
  const suppliers = await supplyingOrganisations(db);
  const judged = new Map(
    cycles.map((cycle) => {
      const draft = drafts.get(cycle.id)!;
      const version = versions.find(({ digest }) => digest === cycle.methodologyDigest);
      const faults = taskFaults({ cycle, draft, version, suppliers, registered, now });
      return [cycle.id, { draft, tasks: tasksOf(draft, faults) }];
    }),
  );
  return { judged, register };
}

function tasksOf({ checked }: OpeningDraft, faults: Record<OpeningTaskName, Fault[]>): JudgedTask[] {
  return OPENING_TASKS.map((task) => {
    const looked = checked.includes(task) ? 'done' : 'check';
    return { task, state: faults[task].length > 0 ? 'faulty' : looked, faults: faults[task] };
  });
}

async function supplyingOrganisations(db: Reader): Promise<ReadonlySet<string>> {
  const { organisations } = schema;
  const found = await db.select({ id: organisations.id, kinds: organisations.kinds }).from(organisations);
  return new Set(found.filter(({ kinds }) => kinds.includes('supplier')).map(({ id }) => id));
}
