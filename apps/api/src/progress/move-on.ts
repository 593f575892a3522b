import { and, eq } from 'drizzle-orm';
import type { Actor } from '../audit/actor.ts';
import { inTransaction, type Change } from '../audit/change.ts';
import { lockCycle, type LoadedCycle } from '../cycles/cycle.store.ts';
import { demandVersion, moveTo } from '../cycles/stage-change.ts';
import { stageTitle } from '../cycles/stage-guard.ts';
import { nextStage } from '../cycles/stages.ts';
import { schema } from '../database/database.ts';
import type { ApiDeps } from '../deps.ts';
import { DomainError } from '../errors/refusal.ts';
import { settleOpening } from '../opening/open-cycle.ts';
import { disclose } from '../values/disclosures.ts';
import { exitConditions } from './exit-conditions.ts';

type Deps = Pick<ApiDeps, 'db' | 'now'>;

/** Moves a cycle to its next stage. Unmet conditions refuse it; only a demonstration may skip the wait for a deadline. */
export async function advanceCycle(
  deps: Deps,
  by: Actor,
  cycleId: string,
  request: { version: number; waive: string[]; reason?: string | undefined },
): Promise<void> {
  await inTransaction(deps, by, 'cycle.advance', async (change) => {
    const cycle = await lockCycle(change.tx, cycleId, 'update');
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
    if (cycle.stage === 'preparation') await settleOpening(change, cycle);
    if (to === 'disputes') await disclose(change, cycle);
    if (waived.some(({ id }) => id === 'deadline-passed')) await closeNow(change, cycle);
    if (waived.some(({ id }) => id === 'announced-day')) await discloseNow(change, cycle);
    change.about(
      await moveTo(change, cycle, {
        to,
        reason: request.reason,
        waived: waived.map(({ id }) => id),
      }),
    );
  });
}

/** The collection ends and the disputes begin at this instant, so that the calendar says what happened. */
async function discloseNow(change: Change, cycle: LoadedCycle): Promise<void> {
  const { cycleStages } = schema;
  const of = (stage: 'collection' | 'disputes') =>
    and(eq(cycleStages.cycleId, cycle.id), eq(cycleStages.stage, stage))!;
  await change.update(cycleStages, of('collection'), { closesAt: change.at });
  await change.update(cycleStages, of('disputes'), { opensAt: change.at });
}

/** Ends the present stage at this instant, so that whoever comes later is told when it closed. */
async function closeNow(change: Change, cycle: LoadedCycle): Promise<void> {
  const { cycleStages } = schema;
  const present = and(eq(cycleStages.cycleId, cycle.id), eq(cycleStages.stage, cycle.stage))!;
  await change.update(cycleStages, present, { closesAt: change.at });
}
