import type { Text } from '@olshem/scoring';
import type { Acting } from '../access/context.ts';
import { inTransaction } from '../audit/change.ts';
import { lockCycle } from '../cycles/cycle.store.ts';
import { demandVersion, moveTo } from '../cycles/stage-change.ts';
import { stageTitle } from '../cycles/stage-guard.ts';
import type { ApiDeps } from '../deps.ts';
import { DomainError } from '../errors/refusal.ts';
import { draftRevisions } from '../publications/differences.ts';
import { makeRevision } from '../publications/make-revision.ts';
import type { StoredPublication } from '../publications/publish.ts';
import { currentRevisions } from '../values/value.store.ts';
import { exitConditions } from './exit-conditions.ts';

/** Publishes a cycle as the next revision of its edition. Refused while any exit condition of the consolidation is unmet. */
export async function publishCycle(
  deps: Pick<ApiDeps, 'db' | 'now' | 'signingKey'>,
  by: Acting,
  cycleId: string,
  request: { version: number; reason: Text },
): Promise<StoredPublication> {
  return inTransaction(deps, by, 'publication.make', async (change) => {
    const cycle = await lockCycle(change.tx, cycleId, 'update');
    if (cycle.stage === 'published') throw new DomainError('cycle_published', 409);
    if (cycle.stage !== 'consolidation')
      throw new DomainError('stage_forbids', 409, { stage: stageTitle(cycle.stage) });
    demandVersion(cycle, request.version);
    const unmet = (await exitConditions(change.tx, cycle, change.at)).filter(({ met }) => !met);
    const unexplained = unmet.find(({ id }) => id === 'differences-explained');
    if (unexplained)
      throw new DomainError(
        'differences_unexplained',
        409,
        { count: unexplained.missing.length },
        { details: { exitConditions: unmet } },
      );
    if (unmet.length > 0)
      throw new DomainError(
        'exit_conditions_unmet',
        409,
        { count: unmet.length },
        { details: { exitConditions: unmet } },
      );
    const after = await currentRevisions(change.tx, cycle.id);
    const before = (await draftRevisions(change.tx, cycle.id)) ?? after;
    await moveTo(change, cycle, 'published', request.reason, []);
    return makeRevision(change, deps, cycle, { before, after }, request.reason);
  });
}
