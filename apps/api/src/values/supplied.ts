import type { EditionData, Supplied } from '@olshem/scoring';
import type { LoadedCycle } from '../cycles/cycle.store.ts';
import { isAsked, limitsOf } from './asked.ts';
import type { StoredRevision } from './value.store.ts';

/** What the engine reads of a cycle: the texts of inputs by body and indicator. */
export function editionOfCycle(cycle: LoadedCycle, revisions: readonly StoredRevision[]): EditionData {
  const byBody = Map.groupBy(askedOnly(cycle, revisions), ({ bodyId }) => bodyId);
  const bodies = cycle.bodies.map(({ id, group, applicability }) => {
    const ofBody = Map.groupBy(byBody.get(id) ?? [], ({ indicatorId }) => indicatorId);
    const supplied = Object.fromEntries(
      [...ofBody].map(([indicatorId, own]) => [indicatorId, suppliedBy(own)]),
    );
    return { id, group, supplied, printed: {}, applicability };
  });
  return { id: `${cycle.indexId}/${cycle.editionId}`, methodology: cycle.methodology, bodies };
}

/** The revisions of what is asked: a value that was entered before its body was exempt, or secret, goes nowhere. */
export function askedOnly(cycle: LoadedCycle, revisions: readonly StoredRevision[]): StoredRevision[] {
  const limits = limitsOf(cycle);
  return revisions.filter(({ bodyId, indicatorId }) => isAsked(limits, bodyId, indicatorId));
}

/** What was supplied about one body for one indicator. */
export function suppliedOf(
  revisions: readonly StoredRevision[],
  bodyId: string,
  indicatorId: string,
): Supplied {
  return suppliedBy(
    revisions.filter((revision) => revision.bodyId === bodyId && revision.indicatorId === indicatorId),
  );
}

/** The same revisions with other values in some cells of one body and indicator, as a claim or decision would have them. */
export function withValues(
  revisions: readonly StoredRevision[],
  at: { cycleId: string; bodyId: string; indicatorId: string },
  values: readonly { inputId: string; value: string }[],
): StoredRevision[] {
  const claimed = new Map(values.map(({ inputId, value }) => [inputId, value]));
  const own = (revision: StoredRevision) =>
    revision.bodyId === at.bodyId && revision.indicatorId === at.indicatorId;
  const kept = revisions.map((revision): StoredRevision => {
    const value = own(revision) ? claimed.get(revision.inputId) : undefined;
    if (value === undefined) return revision;
    claimed.delete(revision.inputId);
    return { ...revision, status: 'value', value, ground: null };
  });
  const added = [...claimed].map(([inputId, value]): StoredRevision => ({
    id: '',
    ...at,
    inputId,
    version: 0,
    status: 'value',
    value,
    ground: null,
    provenance: 'dispute',
    authorId: null,
    at: new Date(0),
    reason: null,
    decisionId: null,
    correctionId: null,
  }));
  return [...kept, ...added];
}

/** The revisions of each indicator of each body. */
export function byIndicator(revisions: readonly StoredRevision[]): Map<string, StoredRevision[]> {
  return Map.groupBy(revisions, ({ bodyId, indicatorId }) => `${bodyId}|${indicatorId}`);
}

/**
 * The inputs of one indicator of one body as one. Of several grounds of exemption that of the first input by name
 * counts, in whatever order the revisions come: a grid, a preview and a publication must read the same.
 */
export function suppliedBy(own: readonly StoredRevision[]): Supplied {
  const inputs = own.flatMap(({ inputId, status, value }) =>
    status === 'value' && value !== null ? [[inputId, value] as const] : [],
  );
  const [exempt] = own
    .filter(({ status, ground }) => status === 'exempt' && ground !== null)
    .sort((one, other) => (one.inputId < other.inputId ? -1 : 1));
  return { inputs: Object.fromEntries(inputs), ...(exempt && { exempt: exempt.ground! }) };
}
