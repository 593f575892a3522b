import { OPEN_STATUSES, type ExitCondition } from '@olshem/contracts';
import { indicatorsOf, STAGES } from '@olshem/scoring';
import { and, eq, inArray } from 'drizzle-orm';
import { schema, type Reader } from '../database/database.ts';
import { differencesOf } from '../publications/differences.ts';
import { latestSignOffs } from '../values/sign-off.store.ts';
import { cellOf } from '../values/value.store.ts';
import { closingOf, dayOf } from '../cycles/calendar.ts';
import { closingOfStage, type LoadedCycle } from '../cycles/cycle.store.ts';
import { runningExtensions } from '../cycles/extensions.ts';
import { workingDaysAfter } from '../cycles/working-days.ts';
import { DAYS_TO_DISPUTE } from '../publications/correct-cycle.ts';

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
      return [await allSignedOff(db, cycle), await windowAhead(db, cycle, now)];
    case 'disputes':
      return [deadlinePassed(cycle, now), await extensionsOver(db, cycle, now)];
    case 'decision':
      return [await disputesDecided(db, cycle)];
    case 'consolidation':
      return [
        await allSignedOff(db, cycle),
        await extensionsOver(db, cycle, now),
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

/** What is disclosed must leave time to dispute it: a day at least, and three working days where it was disclosed before. */
async function windowAhead(db: Reader, cycle: LoadedCycle, now: Date): Promise<Condition> {
  const before = await db.$count(schema.disclosures, eq(schema.disclosures.cycleId, cycle.id));
  const needed = closingOf(workingDaysAfter(dayOf(now), before > 0 ? DAYS_TO_DISPUTE : 1));
  const closesAt = closingOfStage(cycle, 'disputes');
  const enough = closesAt !== undefined && closesAt >= needed;
  return {
    id: 'window-ahead',
    waivable: false,
    missing: enough ? [] : [{ kind: 'window-too-short', stage: 'disputes', label: cycle.title }],
  };
}

/** Whoever was given more time to dispute has it. */
async function extensionsOver(db: Reader, cycle: LoadedCycle, now: Date): Promise<Condition> {
  const running = await runningExtensions(db, cycle.id, 'disputes', now);
  const bodies = new Set(running.map(({ bodyId }) => bodyId));
  return {
    id: 'extensions-over',
    waivable: cycle.demonstration,
    missing: cycle.bodies
      .filter(({ id }) => bodies.has(id))
      .map(({ id, name }) => ({ kind: 'extension-running', bodyId: id, label: name })),
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
  const open = (await differencesOf(db, cycle.id)).filter(({ cause }) => cause === 'none');
  const unexplained = new Map(open.map((each) => [cellOf(each), each])).values();
  return {
    id: 'differences-explained',
    waivable: false,
    missing: [...unexplained].map(({ bodyId, indicatorId, inputId }) => ({
      kind: 'unexplained-value',
      bodyId,
      indicatorId,
      inputId,
      label: cycle.bodies.find(({ id }) => id === bodyId)?.name ?? cycle.title,
    })),
  };
}
