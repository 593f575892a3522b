import { byIndicator, suppliedBy } from '../values/supplied.ts';
import { cellOf, type StoredRevision } from '../values/value.store.ts';
import type { Supply } from './figures.ts';

/** An indicator of a body of which some value is another than before. */
export interface ChangedSupply extends Supply {
  /** The revisions that hold other values. */
  changed: StoredRevision[];
}

/** What is supplied differently between two states of the same cycle, with the revisions that made the difference. */
export function changedSupplies(
  before: readonly StoredRevision[],
  after: readonly StoredRevision[],
): ChangedSupply[] {
  const was = new Map(before.map((revision) => [cellOf(revision), revision]));
  return [...byIndicator(after).values()].flatMap((own) => {
    const changed = own.filter((revision) => saysOtherwise(revision, was.get(cellOf(revision))));
    const { bodyId, indicatorId } = own[0]!;
    return changed.length === 0 ? [] : [{ bodyId, indicatorId, supplied: suppliedBy(own), changed }];
  });
}

/** Whether a revision holds another value, exemption or absence than the earlier one; none is the same as not known. */
export function saysOtherwise(revision: StoredRevision, earlier: StoredRevision | undefined): boolean {
  const said = (each: StoredRevision | undefined) =>
    each && each.status !== 'missing' ? `${each.status} ${each.value ?? each.ground ?? ''}` : 'missing';
  return said(revision) !== said(earlier);
}
