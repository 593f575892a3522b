import { byIndicator, suppliedBy } from '../values/supplied.ts';
import { cellOf, type StoredRevision } from '../values/value.store.ts';
import type { Supply } from './figures.ts';

/** An indicator of a body of which some value is another revision than before. */
export interface ChangedSupply extends Supply {
  changed: StoredRevision[];
}

/** What is supplied differently between two states of the same cycle, with the revisions that made the difference. */
export function changedSupplies(
  before: readonly StoredRevision[],
  after: readonly StoredRevision[],
): ChangedSupply[] {
  const versions = new Map(before.map((revision) => [cellOf(revision), revision.version]));
  return [...byIndicator(after).values()].flatMap((own) => {
    const changed = own.filter((revision) => versions.get(cellOf(revision)) !== revision.version);
    const { bodyId, indicatorId } = own[0]!;
    return changed.length === 0 ? [] : [{ bodyId, indicatorId, supplied: suppliedBy(own), changed }];
  });
}
