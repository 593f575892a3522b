import { OPEN_STATUSES, type ExitCondition, type Stage } from '@olshem/contracts';
import { indicatorsOf, STAGES } from '@olshem/scoring';
import { and, eq, inArray } from 'drizzle-orm';
import { schema, type Reader } from '../database/database.ts';
import { differencesIn, type Difference } from '../publications/differences.ts';
import { latestSignOffsOf, type StoredSignOff } from '../values/sign-off.store.ts';
import { byCycle, closingOfStage, type LoadedCycle } from '../cycles/cycle.store.ts';

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
  const standing = await readStanding(db, cycles);
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
}

async function readStanding(db: Reader, cycles: readonly LoadedCycle[]): Promise<Standing> {
  const inStage = (...stages: Stage[]) =>
    cycles.filter(({ stage }) => stages.includes(stage)).map(({ id }) => id);
  return {
    signOffs: await latestSignOffsOf(db, inStage('collection', 'consolidation')),
    undecided: byCycle(await undecidedIn(db, inStage('decision', 'consolidation'))),
    differences: await differencesIn(db, inStage('consolidation')),
  };
}

function conditionsOf(cycle: LoadedCycle, standing: Standing, now: Date): Condition[] {
  switch (cycle.stage) {
    case 'preparation':
      return preparationConditions(cycle);
    case 'collection':
      return [allSignedOff(cycle, standing)];
    case 'disputes':
      return [deadlinePassed(cycle, now)];
    case 'decision':
      return [disputesDecided(cycle, standing)];
    case 'consolidation':
      return [
        allSignedOff(cycle, standing),
        disputesDecided(cycle, standing),
        differencesExplained(cycle, standing),
      ];
    case 'published':
      return [];
  }
}

function preparationConditions(cycle: LoadedCycle): Condition[] {
  const unsupplied = indicatorsOf(cycle.methodology).filter(({ id }) => !cycle.suppliers.has(id));
  const undated = STAGES.slice(1, 5).filter((stage) => !closingOfStage(cycle, stage));
  return [
    {
      id: 'bodies-chosen',
      waivable: false,
      missing: cycle.bodies.length > 0 ? [] : [{ kind: 'no-bodies', label: cycle.title }],
    },
    {
      id: 'suppliers-assigned',
      waivable: false,
      missing: unsupplied.map(({ id, title }) => ({ kind: 'no-supplier', indicatorId: id, label: title })),
    },
    {
      id: 'calendar-set',
      waivable: false,
      missing: undated.map((stage) => ({ kind: 'no-closing-day', stage, label: cycle.title })),
    },
  ];
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
  const unexplained = differences(cycle.id).filter(({ cause }) => cause === 'none');
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
