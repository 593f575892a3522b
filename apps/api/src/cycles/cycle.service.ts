import { randomUUID } from 'node:crypto';
import type { Stage } from '@olshem/contracts';
import { and, eq } from 'drizzle-orm';
import { inTransaction, type Change } from '../audit/change.ts';
import { schema } from '../database/database.ts';
import type { ApiDeps } from '../deps.ts';
import type { Actor } from '../http/context.ts';
import { DomainError } from '../http/refusal.ts';
import { cellOf, currentRevisions } from '../values/value.store.ts';
import { closingOf, openingOf } from './calendar.ts';
import { lockCycle, type LoadedCycle } from './cycle.store.ts';
import { exitConditions, isEarlier, nextStage } from './exit-conditions.ts';
import { stageTitle } from './stage-guard.ts';

type Deps = Pick<ApiDeps, 'db' | 'now' | 'methodologies'>;

/** Moves a cycle to its next stage. Unmet conditions refuse it; only a demonstration may skip the wait for a deadline. */
export async function advanceCycle(
  deps: Deps,
  actor: Actor,
  cycleId: string,
  request: { version: number; waive: string[]; reason?: string | undefined },
): Promise<void> {
  await inTransaction(deps, actor, 'cycle.advance', async (change) => {
    const cycle = await lockCycle(change.tx, deps.methodologies, cycleId, 'update');
    demandVersion(cycle, request.version);
    const to = nextStage(cycle.stage);
    // The last step is a publication, which has a reason in three languages and a route of its own.
    if (!to || to === 'published')
      throw new DomainError(to ? 'stage_forbids' : 'cycle_published', 409, {
        stage: stageTitle(cycle.stage),
      });
    const unmet = (await exitConditions(change.tx, cycle, change.at)).filter(({ met }) => !met);
    const waived = unmet.filter(({ id }) => request.waive.includes(id));
    if (waived.some(({ waivable }) => !waivable)) throw new DomainError('waiver_forbidden', 409);
    if (waived.length > 0 && !request.reason) throw new DomainError('reason_required', 422);
    const remaining = unmet.filter(({ id }) => !request.waive.includes(id));
    if (remaining.length > 0)
      throw new DomainError(
        'exit_conditions_unmet',
        409,
        { count: remaining.length },
        { details: { exitConditions: remaining } },
      );
    if (to === 'disputes') await takeDraft(change, cycle);
    if (waived.some(({ id }) => id === 'deadline-passed')) await closeNow(change, cycle);
    await moveTo(
      change,
      cycle,
      to,
      request.reason,
      waived.map(({ id }) => id),
    );
  });
}

/** Ends the present stage at this instant, so that whoever comes later is told when it closed. */
async function closeNow(change: Change, cycle: LoadedCycle): Promise<void> {
  const { cycleStages } = schema;
  const present = and(eq(cycleStages.cycleId, cycle.id), eq(cycleStages.stage, cycle.stage))!;
  await change.update(cycleStages, present, { closesAt: change.at });
}

/** Takes a cycle back to an earlier stage, with a reason. */
export async function returnCycle(
  deps: Deps,
  actor: Actor,
  cycleId: string,
  request: { version: number; to: Stage; reason: string },
): Promise<void> {
  await inTransaction(deps, actor, 'cycle.return', async (change) => {
    const cycle = await lockCycle(change.tx, deps.methodologies, cycleId, 'update');
    demandVersion(cycle, request.version);
    if (cycle.stage === 'published') throw new DomainError('cycle_published', 409);
    if (!isEarlier(request.to, cycle.stage)) throw new DomainError('stage_not_earlier', 409);
    await moveTo(change, cycle, request.to, request.reason, []);
  });
}

/** Sets dates of stages. They must follow each other. */
export async function changeCalendar(
  deps: Deps,
  actor: Actor,
  cycleId: string,
  request: { version: number; reason: string; stages: { stage: Stage; opensOn: string; closesOn: string }[] },
): Promise<void> {
  await inTransaction(deps, actor, 'cycle.calendar', async (change) => {
    const cycle = await lockCycle(change.tx, deps.methodologies, cycleId, 'update');
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

/** Writes the stage of a locked cycle and the step that led to it. */
export async function moveTo(
  change: Change,
  cycle: LoadedCycle,
  to: Stage,
  reason: string | undefined,
  waived: string[],
): Promise<void> {
  const { at, actor } = change;
  await change.update(schema.cycles, eq(schema.cycles.id, cycle.id), {
    stage: to,
    version: cycle.version + 1,
  });
  await change.insert(schema.stageChanges, [
    {
      id: randomUUID(),
      cycleId: cycle.id,
      from: cycle.stage,
      to,
      at,
      byName: actor.name,
      byId: actor.id,
      reason: reason ?? null,
      waived,
    },
  ]);
  change.about({
    subject: { type: 'cycle', id: cycle.id },
    cycleId: cycle.id,
    before: { stage: cycle.stage },
    after: { stage: to, waived },
    reason,
  });
}

/** Refuses an act on a cycle that has changed since the person looked at it. */
export function demandVersion(cycle: LoadedCycle, version: number): void {
  if (cycle.version !== version)
    throw new DomainError(
      'cycle_changed',
      409,
      {},
      { details: { version: cycle.version, stage: cycle.stage } },
    );
}

/** Keeps which version of every value the bodies are about to be shown. */
export async function takeDraft(change: Change, cycle: LoadedCycle): Promise<void> {
  const shown = await currentRevisions(change.tx, cycle.id);
  const versions = Object.fromEntries(shown.map((revision) => [cellOf(revision), revision.version]));
  await change.insert(schema.drafts, [{ id: randomUUID(), cycleId: cycle.id, takenAt: change.at, versions }]);
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
