import { OPEN_STATUSES, type ExitCondition, type OpeningTaskName, type Stage } from '@olshem/contracts';
import { indicatorsOf } from '@olshem/scoring';
import { and, eq, inArray } from 'drizzle-orm';
import { schema, type Reader } from '../database/database.ts';
import { differencesIn, type Difference } from '../publications/differences.ts';
import { latestSignOffsOf, type StoredSignOff } from '../values/sign-off.store.ts';
import { disclosedCycles } from '../values/disclosures.ts';
import { cellOf } from '../values/value.store.ts';
import { closingOf, dayOf } from '../cycles/calendar.ts';
import { byCycle, closingOfStage, type LoadedCycle } from '../cycles/cycle.store.ts';
import { runningExtensions, type Extension } from '../cycles/extensions.ts';
import { workingDaysAfter } from '../cycles/working-days.ts';
import { unpreparedTasks } from '../opening/tasks.ts';
import { DAYS_TO_DISPUTE } from '../publications/correct-cycle.ts';

type Condition = Omit<ExitCondition, 'met'>;

/** What must be met before the cycle leaves its stage, each with the things that hinder it. */
export async function exitConditions(db: Reader, cycle: LoadedCycle, now: Date): Promise<ExitCondition[]> {
  return (await exitConditionsOf(db, [cycle], now)).get(cycle.id)!;
}

/** The same of several cycles, by their ids. */
export async function exitConditionsOf(
  db: Reader,
  cycles: readonly LoadedCycle[],
  now: Date,
): Promise<ReadonlyMap<string, ExitCondition[]>> {
  const standing = await readStanding(db, cycles, now);
  return new Map(
    cycles.map((cycle) => [
      cycle.id,
      conditionsOf(cycle, standing, now).map((condition) => ({
        ...condition,
        met: condition.missing.length === 0,
      })),
    ]),
  );
}

/** How far the cycles have come, as far as their stages ask for it. */
interface Standing {
  signOffs: (cycleId: string) => ReadonlyMap<string, StoredSignOff>;
  undecided: (cycleId: string) => readonly Undecided[];
  differences: (cycleId: string) => readonly Difference[];
  /** Extensions of the disputes that have not ended. */
  extensions: (cycleId: string) => readonly Extension[];
  /** Cycles in which drafts were disclosed before. */
  disclosed: ReadonlySet<string>;
  /** Tasks of cycles in preparation that are not done. */
  unprepared: ReadonlyMap<string, readonly OpeningTaskName[]>;
}

async function readStanding(db: Reader, cycles: readonly LoadedCycle[], now: Date): Promise<Standing> {
  const inStage = (...stages: Stage[]) =>
    cycles.filter(({ stage }) => stages.includes(stage)).map(({ id }) => id);
  return {
    signOffs: await latestSignOffsOf(db, inStage('collection', 'consolidation')),
    undecided: byCycle(await undecidedIn(db, inStage('decision', 'consolidation'))),
    differences: await differencesIn(db, inStage('consolidation')),
    extensions: byCycle(await runningExtensions(db, inStage('disputes', 'consolidation'), 'disputes', now)),
    disclosed: await disclosedCycles(db, inStage('collection')),
    unprepared: await unpreparedTasks(
      db,
      cycles.filter(({ stage }) => stage === 'preparation'),
      now,
    ),
  };
}

function conditionsOf(cycle: LoadedCycle, standing: Standing, now: Date): Condition[] {
  switch (cycle.stage) {
    case 'preparation':
      return [openingComplete(cycle, standing)];
    case 'collection':
      return [allSignedOff(cycle, standing), announcedDay(cycle, now), windowAhead(cycle, standing, now)];
    case 'disputes':
      return [deadlinePassed(cycle, now), extensionsOver(cycle, standing)];
    case 'decision':
      return [disputesDecided(cycle, standing)];
    case 'consolidation':
      return [
        allSignedOff(cycle, standing),
        extensionsOver(cycle, standing),
        disputesDecided(cycle, standing),
        differencesExplained(cycle, standing),
      ];
    case 'published':
      return [];
  }
}

function openingComplete(cycle: LoadedCycle, { unprepared }: Standing): Condition {
  return {
    id: 'opening-complete',
    waivable: false,
    missing: (unprepared.get(cycle.id) ?? []).map((task) => ({
      kind: 'opening-task',
      task,
      label: cycle.title,
    })),
  };
}

function allSignedOff(cycle: LoadedCycle, { signOffs }: Standing): Condition {
  const signed = signOffs(cycle.id);
  const open = indicatorsOf(cycle.methodology).filter(({ id }) => signed.get(id)?.action !== 'signed');
  return {
    id: 'all-signed-off',
    waivable: false,
    missing: open.map(({ id, title }) => ({ kind: 'not-signed-off', indicatorId: id, label: title })),
  };
}

function deadlinePassed(cycle: LoadedCycle, now: Date): Condition {
  const closesAt = closingOfStage(cycle, 'disputes');
  const passed = closesAt !== undefined && now > closesAt;
  return {
    id: 'deadline-passed',
    waivable: cycle.demonstration,
    missing: passed ? [] : [{ kind: 'deadline-ahead', stage: 'disputes', label: cycle.title }],
  };
}

/** Drafts are shown on the day that was announced, and not before: until its end suppliers may change what they entered. */
function announcedDay(cycle: LoadedCycle, now: Date): Condition {
  const opensAt = cycle.stages.find(({ stage }) => stage === 'disputes')?.opensAt;
  const come = opensAt === undefined || now >= opensAt;
  return {
    id: 'announced-day',
    waivable: cycle.demonstration,
    missing: come ? [] : [{ kind: 'day-ahead', stage: 'disputes', label: cycle.title }],
  };
}

/** What is disclosed must leave time to dispute it: a day at least, and three working days where it was disclosed before. */
function windowAhead(cycle: LoadedCycle, { disclosed }: Standing, now: Date): Condition {
  const needed = closingOf(workingDaysAfter(dayOf(now), disclosed.has(cycle.id) ? DAYS_TO_DISPUTE : 1));
  const closesAt = closingOfStage(cycle, 'disputes');
  const enough = closesAt !== undefined && closesAt >= needed;
  return {
    id: 'window-ahead',
    waivable: false,
    missing: enough ? [] : [{ kind: 'window-too-short', stage: 'disputes', label: cycle.title }],
  };
}

/** Whoever was given more time to dispute has it. */
function extensionsOver(cycle: LoadedCycle, { extensions }: Standing): Condition {
  const bodies = new Set(extensions(cycle.id).map(({ bodyId }) => bodyId));
  return {
    id: 'extensions-over',
    waivable: cycle.demonstration,
    missing: cycle.bodies
      .filter(({ id }) => bodies.has(id))
      .map(({ id, name }) => ({ kind: 'extension-running', bodyId: id, label: name })),
  };
}

type Undecided = Awaited<ReturnType<typeof undecidedIn>>[number];

async function undecidedIn(db: Reader, cycleIds: readonly string[]) {
  const { disputes, bodies } = schema;
  if (cycleIds.length === 0) return [];
  return db
    .select({ cycleId: disputes.cycleId, id: disputes.id, number: disputes.number, name: bodies.name })
    .from(disputes)
    .innerJoin(bodies, eq(bodies.id, disputes.bodyId))
    .where(and(inArray(disputes.cycleId, [...cycleIds]), inArray(disputes.status, [...OPEN_STATUSES])));
}

function disputesDecided(cycle: LoadedCycle, { undecided }: Standing): Condition {
  return {
    id: 'disputes-decided',
    waivable: false,
    missing: undecided(cycle.id).map(({ id, number, name: { kk, ru, en } }) => ({
      kind: 'undecided-dispute',
      disputeId: id,
      label: { kk: `${number}: ${kk}`, ru: `${number}: ${ru}`, en: `${number}: ${en}` },
    })),
  };
}

function differencesExplained(cycle: LoadedCycle, { differences }: Standing): Condition {
  const open = differences(cycle.id).filter(({ cause }) => cause === 'none');
  // One that differs from several disclosures is one value all the same.
  const unexplained = [...new Map(open.map((each) => [cellOf(each), each])).values()];
  return {
    id: 'differences-explained',
    waivable: false,
    missing: unexplained.map(({ bodyId, indicatorId, inputId }) => ({
      kind: 'unexplained-value',
      bodyId,
      indicatorId,
      inputId,
      label: cycle.bodies.find(({ id }) => id === bodyId)?.name ?? cycle.title,
    })),
  };
}
