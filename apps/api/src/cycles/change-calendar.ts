import type { Stage } from '@olshem/contracts';
import { and, eq } from 'drizzle-orm';
import type { Actor } from '../audit/actor.ts';
import { inTransaction, type Change, type ChangeRecord } from '../audit/change.ts';
import { schema } from '../database/database.ts';
import type { ApiDeps } from '../deps.ts';
import { DomainError, type Fault } from '../errors/refusal.ts';
import { dayOf } from './calendar.ts';
import { broughtForward, datesOf, demandCalendar, type StageDays } from './calendar-rules.ts';
import { lockCycle, type LoadedCycle } from './cycle.store.ts';
import { demandVersion } from './stage-change.ts';
import { stageTitle } from './stage-guard.ts';

/** Sets dates of stages by one administrator: no deadline comes earlier than it was, and neither collection nor disputes last less long. */
export async function changeCalendar(
  deps: Pick<ApiDeps, 'db' | 'now'>,
  by: Actor,
  cycleId: string,
  request: { version: number; reason: string; stages: StageDays[] },
): Promise<void> {
  await inTransaction(deps, by, 'cycle.calendar', async (change) => {
    const cycle = await lockCycle(change.tx, cycleId, 'update');
    demandVersion(cycle, request.version);
    demandNewDates(cycle, request.stages, change.at);
    const [earlier] = [
      ...broughtForward(cycle, request.stages),
      ...openedAgain(cycle, request.stages, change.at),
      ...shortened(cycle, request.stages),
    ];
    if (earlier) throw new DomainError('deadline_needs_second', 409, { stage: stageTitle(earlier) });
    change.about({ ...(await setCalendar(change, cycle, request.stages)), reason: request.reason });
  });
}

/** The deadlines that are over and would be set to a later day. */
function openedAgain({ stages: known }: LoadedCycle, given: readonly StageDays[], now: Date): Stage[] {
  return given.map(datesOf).flatMap(({ stage, closesAt }) => {
    const was = known.find((dates) => dates.stage === stage)?.closesAt;
    return was && was < now && closesAt > was ? [stage] : [];
  });
}

/** The stages with a deadline of others that would last less long: whoever acts in one has less time, though its end may stay. */
function shortened({ stages: known }: LoadedCycle, given: readonly StageDays[]): Stage[] {
  return given.map(datesOf).flatMap(({ stage, opensAt, closesAt }) => {
    const was = known.find((dates) => dates.stage === stage);
    if (!was?.closesAt || (stage !== 'collection' && stage !== 'disputes')) return [];
    const [before, after] = [
      was.closesAt.getTime() - was.opensAt.getTime(),
      closesAt.getTime() - opensAt.getTime(),
    ];
    return after < before ? [stage] : [];
  });
}

/** Refuses dates that the cycle cannot have; the first day of a stage that has begun stays as it was. */
export function demandNewDates(cycle: LoadedCycle, stages: readonly StageDays[], now: Date): void {
  if (cycle.stage === 'published') throw new DomainError('cycle_published', 409);
  if (cycle.stage === 'preparation')
    throw new DomainError('stage_forbids', 409, { stage: stageTitle(cycle.stage) });
  demandCalendar(cycle, stages, now);
  const errors = stages.flatMap(({ stage, opensOn }): Fault[] => {
    const was = cycle.stages.find((dates) => dates.stage === stage)?.opensAt;
    return was && was <= now && dayOf(was) !== opensOn
      ? [{ path: `stages.${stage}.opensOn`, code: 'stage_has_begun' }]
      : [];
  });
  if (errors.length > 0) throw new DomainError('calendar_refused', 422, {}, { errors });
}

/** Writes dates of stages of a locked cycle, and gives what the audit says of it. */
export async function setCalendar(
  change: Change,
  cycle: LoadedCycle,
  stages: readonly StageDays[],
): Promise<ChangeRecord> {
  const { cycleStages } = schema;
  const dates = stages.map(datesOf);
  for (const each of dates) {
    const where = and(eq(cycleStages.cycleId, cycle.id), eq(cycleStages.stage, each.stage))!;
    const changed = await change.update(cycleStages, where, each);
    if (changed.length === 0) await change.insert(cycleStages, [{ cycleId: cycle.id, ...each }]);
  }
  await change.update(schema.cycles, eq(schema.cycles.id, cycle.id), { version: cycle.version + 1 });
  return {
    subject: { type: 'cycle', id: cycle.id },
    cycleId: cycle.id,
    before: cycle.stages,
    after: dates,
  };
}
