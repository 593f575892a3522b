import type { Text } from '@olshem/scoring';
import type { Change } from '../audit/change.ts';
import type { LoadedCycle } from '../cycles/cycle.store.ts';
import type { ApiDeps } from '../deps.ts';
import { cycleDraft, type Basis } from './cycle-draft.ts';
import { release, type StoredPublication } from './publish.ts';

/** Makes the next revision of a cycle's edition, and says in the audit what was published. */
export async function makeRevision(
  change: Change,
  { signingKey }: Pick<ApiDeps, 'signingKey'>,
  cycle: LoadedCycle,
  basis: Basis,
  reason: Text,
): Promise<StoredPublication> {
  const draft = await cycleDraft(change.tx, cycle, basis, reason);
  const made = await release(change, signingKey, {
    indexId: cycle.indexId,
    editionId: cycle.editionId,
    cycleId: cycle.id,
    reason,
    draft,
  });
  aboutPublication(change, cycle, made);
  return made;
}

function aboutPublication(
  change: Change,
  cycle: LoadedCycle,
  { indexId, editionId, revision, sha256, reason }: StoredPublication,
): void {
  change.about({
    subject: { type: 'publication', id: `${indexId}/${editionId}/${revision}` },
    cycleId: cycle.id,
    before: { stage: cycle.stage },
    after: { stage: 'published', revision, sha256 },
    reason,
  });
}
