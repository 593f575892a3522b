import type { Change, ChangeRecord } from '../audit/change.ts';
import type { LoadedCycle } from '../cycles/cycle.store.ts';
import type { ApiDeps } from '../deps.ts';
import { cycleDraft, type Grounds } from './cycle-draft.ts';
import { release } from './publish.ts';

/** Makes the next revision of a cycle's edition, public from `publishedAt` on, and gives what the audit says of it. */
export async function makeRevision(
  change: Change,
  { signingKey }: Pick<ApiDeps, 'signingKey'>,
  cycle: LoadedCycle,
  grounds: Grounds,
): Promise<ChangeRecord> {
  const { indexId, editionId, id: cycleId } = cycle;
  const draft = await cycleDraft(change.tx, cycle, grounds);
  const made = await release(change, signingKey, {
    indexId,
    editionId,
    cycleId,
    ...grounds,
    draft,
  });
  return {
    subject: { type: 'publication', id: `${indexId}/${editionId}/${made.revision}` },
    cycleId,
    before: { stage: cycle.stage },
    after: {
      stage: 'published',
      revision: made.revision,
      sha256: made.sha256,
      publishedAt: grounds.publishedAt.toISOString(),
    },
    reason: grounds.reason,
  };
}
