import { and, eq } from 'drizzle-orm';
import type { Actor } from '../audit/actor.ts';
import { inTransaction, type Change, type ChangeRecord } from '../audit/change.ts';
import { schema } from '../database/database.ts';
import type { ApiDeps } from '../deps.ts';
import { DomainError } from '../errors/refusal.ts';
import { broughtForward, datesOf, demandCalendar, type StageDays } from './calendar-rules.ts';
import { lockCycle, type LoadedCycle } from './cycle.store.ts';
import { demandVersion } from './stage-change.ts';
import { stageTitle } from './stage-guard.ts';

/** Sets dates of stages by one administrator: none comes earlier than it was. */
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
    const [earlier] = broughtForward(cycle, request.stages);
    if (earlier) throw new DomainError('deadline_needs_second', 409, { stage: stageTitle(earlier) });
    change.about({ ...(await setCalendar(change, cycle, request.stages)), reason: request.reason });
  });
}

/** Refuses dates that the cycle cannot have. */
export function demandNewDates(cycle: LoadedCycle, stages: readonly StageDays[], now: Date): void {
  if (cycle.stage === 'published') throw new DomainError('cycle_published', 409);
  demandCalendar(cycle, stages, now);
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
