import type { Stage } from '@olshem/contracts';
import { and, eq } from 'drizzle-orm';
import type { Actor } from '../audit/actor.ts';
import { inTransaction } from '../audit/change.ts';
import { schema } from '../database/database.ts';
import type { ApiDeps } from '../deps.ts';
import { DomainError } from '../errors/refusal.ts';
import { closingOf, openingOf } from './calendar.ts';
import { lockCycle } from './cycle.store.ts';
import { demandVersion } from './stage-change.ts';
import { stageTitle } from './stage-guard.ts';
import { isEarlier } from './stages.ts';

/** Sets dates of stages. They must follow each other. */
export async function changeCalendar(
  deps: Pick<ApiDeps, 'db' | 'now'>,
  by: Actor,
  cycleId: string,
  request: { version: number; reason: string; stages: { stage: Stage; opensOn: string; closesOn: string }[] },
): Promise<void> {
  await inTransaction(deps, by, 'cycle.calendar', async (change) => {
    const cycle = await lockCycle(change.tx, cycleId, 'update');
    demandVersion(cycle, request.version);
    if (cycle.stage === 'published') throw new DomainError('cycle_published', 409);
    const given = new Map(
      request.stages.map(({ stage, opensOn, closesOn }) => [
        stage,
        { stage, opensAt: openingOf(opensOn), closesAt: closingOf(closesOn) },
      ]),
    );
    demandOrder([...cycle.stages.filter(({ stage }) => !given.has(stage)), ...given.values()]);
    const { cycleStages } = schema;
    for (const dates of given.values()) {
      const where = and(eq(cycleStages.cycleId, cycleId), eq(cycleStages.stage, dates.stage))!;
      const changed = await change.update(cycleStages, where, dates);
      if (changed.length === 0) await change.insert(cycleStages, [{ cycleId, ...dates }]);
    }
    await change.update(schema.cycles, eq(schema.cycles.id, cycleId), { version: cycle.version + 1 });
    change.about({
      subject: { type: 'cycle', id: cycleId },
      cycleId,
      before: cycle.stages,
      after: [...given.values()],
      reason: request.reason,
    });
  });
}

function demandOrder(stages: { stage: Stage; opensAt: Date; closesAt: Date | null }[]): void {
  const sorted = stages.toSorted((a, b) => (isEarlier(a.stage, b.stage) ? -1 : 1));
  sorted.forEach(({ stage, opensAt, closesAt }, at) => {
    const before = sorted[at - 1];
    const disorder =
      (closesAt && closesAt <= opensAt) ||
      (before && opensAt < before.opensAt) ||
      (before?.closesAt && closesAt && closesAt < before.closesAt);
    if (disorder) throw new DomainError('calendar_disorder', 422, { stage: stageTitle(stage) });
  });
}
