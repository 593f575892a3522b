import { randomUUID } from 'node:crypto';
import type { Change } from '../audit/change.ts';
import type { LoadedCycle } from '../cycles/cycle.store.ts';
import { schema } from '../database/database.ts';
import { cellOf, currentRevisions } from '../values/value.store.ts';

/** Keeps which version of every value the bodies are about to be shown. */
export async function takeDraft(change: Change, cycle: LoadedCycle): Promise<void> {
  const shown = await currentRevisions(change.tx, cycle.id);
  const versions = Object.fromEntries(shown.map((revision) => [cellOf(revision), revision.version]));
  await change.insert(schema.drafts, [{ id: randomUUID(), cycleId: cycle.id, takenAt: change.at, versions }]);
}
