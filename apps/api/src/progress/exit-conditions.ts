import { OPEN_STATUSES, type ExitCondition } from '@olshem/contracts';
import { indicatorsOf, STAGES } from '@olshem/scoring';
import { and, eq, inArray } from 'drizzle-orm';
import { schema, type Reader } from '../database/database.ts';
import { differencesOf } from '../publications/differences.ts';
import { latestSignOffs } from '../values/sign-off.store.ts';
import { closingOfStage, type LoadedCycle } from '../cycles/cycle.store.ts';

type Condition = Omit<ExitCondition, 'met'>;

/** What must be met before the cycle leaves its stage, each with the things that hinder it. */
export async function exitConditions(db: Reader, cycle: LoadedCycle, now: Date): Promise<ExitCondition[]> {
  const conditions = await conditionsOf(db, cycle, now);
  return conditions.map((condition) => ({ ...condition, met: condition.missing.length === 0 }));
}

async function conditionsOf(db: Reader, cycle: LoadedCycle, now: Date): Promise<Condition[]> {
  switch (cycle.stage) {
    case 'preparation':
      return preparationConditions(cycle);
    case 'collection':
      return [await allSignedOff(db, cycle)];
    case 'disputes':
      return [deadlinePassed(cycle, now)];
    case 'decision':
      return [await disputesDecided(db, cycle)];
    case 'consolidation':
      return [
        await allSignedOff(db, cycle),
        await disputesDecided(db, cycle),
        await differencesExplained(db, cycle),
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

async function allSignedOff(db: Reader, cycle: LoadedCycle): Promise<Condition> {
  const signed = await latestSignOffs(db, cycle.id);
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

async function disputesDecided(db: Reader, cycle: LoadedCycle): Promise<Condition> {
  const { disputes, bodies } = schema;
  const open = await db
    .select({ id: disputes.id, number: disputes.number, name: bodies.name })
    .from(disputes)
    .innerJoin(bodies, eq(bodies.id, disputes.bodyId))
    .where(and(eq(disputes.cycleId, cycle.id), inArray(disputes.status, [...OPEN_STATUSES])));
  return {
    id: 'disputes-decided',
    waivable: false,
    missing: open.map(({ id, number, name: { kk, ru, en } }) => ({
      kind: 'undecided-dispute',
      disputeId: id,
      label: { kk: `${number}: ${kk}`, ru: `${number}: ${ru}`, en: `${number}: ${en}` },
    })),
  };
}

async function differencesExplained(db: Reader, cycle: LoadedCycle): Promise<Condition> {
  const unexplained = (await differencesOf(db, cycle)).filter(({ cause }) => cause === 'none');
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
