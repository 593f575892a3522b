import type { Change, ChangeRecord } from '../audit/change.ts';
import type { LoadedCycle } from '../cycles/cycle.store.ts';
import { stageTitle } from '../cycles/stage-guard.ts';
import type { ApiDeps } from '../deps.ts';
import { DomainError } from '../errors/refusal.ts';
import { recordCorrection } from '../values/value.service.ts';
import { demandWritable, writeRevisions } from '../values/write-revisions.ts';
import { plannedOrigin, type ApprovedCorrection, type Corrected } from './correct-cycle.ts';
import { makeRevision } from './make-revision.ts';
import { latestPublication } from './publish.ts';

interface ProposedRevision extends Corrected {
  /** The revision that is corrected. */
  revision: number;
}

/** Refuses to correct what is not published, or a revision that is not the last one. */
export async function demandRevision(
  change: Change,
  cycle: LoadedCycle,
  { revision, changes, replacesDecisionId }: ProposedRevision,
): Promise<void> {
  if (cycle.stage !== 'published')
    throw new DomainError('stage_forbids', 409, { stage: stageTitle(cycle.stage) });
  const latest = await latestPublication(change.tx, cycle.indexId, cycle.editionId);
  if (latest?.revision !== revision)
    throw new DomainError('revision_changed', 409, { revision: latest?.revision ?? 0 });
  await demandWritable(change, cycle, changes, plannedOrigin(replacesDecisionId));
}

/** Corrects a published edition: a new revision with a public reason; the old one stays where it is. */
export async function correctPublication(
  change: Change,
  cycle: LoadedCycle,
  { changes, replacesDecisionId }: ProposedRevision,
  { proposalId, reason }: ApprovedCorrection,
  deps: Pick<ApiDeps, 'signingKey'>,
): Promise<ChangeRecord> {
  const origin = await recordCorrection(change, cycle, { reason, replacesDecisionId, proposalId });
  await writeRevisions(change, cycle, changes, origin);
  const latest = await latestPublication(change.tx, cycle.indexId, cycle.editionId);
  // A correction made while the edition waits for its instant comes out with it, never before.
  const publishedAt = latest && latest.publishedAt > change.at ? latest.publishedAt : change.at;
  return makeRevision(change, deps, cycle, { reason, proposalId, publishedAt });
}
