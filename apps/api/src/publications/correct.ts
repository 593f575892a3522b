import { randomUUID } from 'node:crypto';
import type { Said, ValueChange } from '@olshem/contracts';
import type { Text } from '@olshem/scoring';
import type { Acting } from '../access/context.ts';
import { inTransaction, type Change } from '../audit/change.ts';
import { lockCycle, type LoadedCycle } from '../cycles/cycle.store.ts';
import { demandStage, stageTitle } from '../cycles/stage-guard.ts';
import { schema } from '../database/database.ts';
import type { ApiDeps } from '../deps.ts';
import { DomainError } from '../errors/refusal.ts';
import { shortOf, writeRevisions } from '../values/value.service.ts';
import { currentRevisions } from '../values/value.store.ts';
import { makeRevision } from './make-revision.ts';
import { latestPublication, type StoredPublication } from './publish.ts';

type Deps = Pick<ApiDeps, 'db' | 'now' | 'signingKey'>;

/** Records a correction before publication, outside any dispute: new revisions that all point to one reason. */
export async function recordCorrection(
  deps: Deps,
  by: Acting,
  cycleId: string,
  request: { reason: string; changes: ValueChange[] },
): Promise<void> {
  await inTransaction(deps, by, 'values.correct', async (change) => {
    const cycle = await lockCycle(change.tx, cycleId, 'share');
    demandStage(cycle, 'decision', 'consolidation');
    const { written, before } = await correct(change, cycle, by, {
      ...request,
      changes: request.changes.map((each) => ({ ...each, reason: each.reason ?? request.reason })),
    });
    change.about({
      subject: { type: 'cycle', id: cycleId },
      cycleId,
      before,
      after: written.map(shortOf),
      reason: request.reason,
    });
  });
}

/** Corrects a published edition: a new revision with a public reason; the old one stays where it is. */
export async function correctPublication(
  deps: Deps,
  by: Acting,
  cycleId: string,
  request: { revision: number; reason: Text; changes: ValueChange[] },
): Promise<StoredPublication> {
  return inTransaction(deps, by, 'publication.correct', async (change) => {
    const cycle = await lockCycle(change.tx, cycleId, 'update');
    if (cycle.stage !== 'published')
      throw new DomainError('stage_forbids', 409, { stage: stageTitle(cycle.stage) });
    const latest = await latestPublication(change.tx, cycle.indexId, cycle.editionId);
    if (latest?.revision !== request.revision)
      throw new DomainError('revision_changed', 409, { revision: latest?.revision ?? 0 });
    const before = await currentRevisions(change.tx, cycle.id);
    await correct(change, cycle, by, request);
    const after = await currentRevisions(change.tx, cycle.id);
    return makeRevision(change, deps, cycle, { before, after }, request.reason);
  });
}

async function correct(
  change: Change,
  cycle: LoadedCycle,
  by: Acting,
  { reason, changes }: { reason: Said; changes: readonly ValueChange[] },
) {
  const correctionId = randomUUID();
  await change.insert(schema.corrections, [
    { id: correctionId, cycleId: cycle.id, reason, at: change.at, byId: by.id },
  ]);
  return writeRevisions(change, cycle, changes, { provenance: 'correction', correctionId });
}
