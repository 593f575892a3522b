import type { ValueRevision } from '@olshem/contracts';
import type { BodyData, EditionData, Supplied } from '@olshem/scoring';
import { and, asc, desc, eq, inArray, type SQL } from 'drizzle-orm';
import type { LoadedCycle } from '../cycles/cycle.store.ts';
import { schema, type Reader } from '../database/database.ts';

/** A revision as stored. */
export type StoredRevision = typeof schema.valueRevisions.$inferSelect;

/** Which part of a cycle's values is meant. */
export interface ValueScope {
  bodyIds?: readonly string[];
  indicatorIds?: readonly string[];
}

/** The name of a cell: body, indicator, input. */
export function cellOf({
  bodyId,
  indicatorId,
  inputId,
}: {
  bodyId: string;
  indicatorId: string;
  inputId: string;
}): string {
  return `${bodyId}|${indicatorId}|${inputId}`;
}

/** The revisions in force: the highest version of every cell. */
export async function currentRevisions(
  db: Reader,
  cycleId: string,
  scope: ValueScope = {},
): Promise<StoredRevision[]> {
  const { valueRevisions: table } = schema;
  return db
    .selectDistinctOn([table.bodyId, table.indicatorId, table.inputId])
    .from(table)
    .where(within(cycleId, scope))
    .orderBy(asc(table.bodyId), asc(table.indicatorId), asc(table.inputId), desc(table.version));
}

/** Every revision ever made, oldest first within its cell. */
export async function allRevisions(
  db: Reader,
  cycleId: string,
  scope: ValueScope = {},
): Promise<StoredRevision[]> {
  const { valueRevisions: table } = schema;
  return db
    .select()
    .from(table)
    .where(within(cycleId, scope))
    .orderBy(asc(table.bodyId), asc(table.indicatorId), asc(table.inputId), asc(table.version));
}

/** What the engine reads of a cycle: for every body, what was supplied about its indicators. */
export function editionOf(cycle: LoadedCycle, revisions: readonly StoredRevision[]): EditionData {
  const supplied = new Map<string, Record<string, Supplied>>(cycle.bodies.map(({ id }) => [id, {}]));
  for (const own of byIndicator(revisions).values()) {
    const { bodyId, indicatorId } = own[0]!;
    const body = supplied.get(bodyId);
    if (body) body[indicatorId] = suppliedBy(own);
  }
  const bodies: BodyData[] = cycle.bodies.map(({ id, group }) => ({
    id,
    group,
    supplied: supplied.get(id)!,
    printed: {},
    applicability: {},
  }));
  return { id: `${cycle.indexId}/${cycle.editionId}`, methodology: cycle.methodology, bodies };
}

/** The revisions of each indicator of each body. */
export function byIndicator(revisions: readonly StoredRevision[]): Map<string, StoredRevision[]> {
  return Map.groupBy(revisions, ({ bodyId, indicatorId }) => `${bodyId}|${indicatorId}`);
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

/** As `suppliedOf`, from the revisions of that indicator and body alone. */
export function suppliedBy(own: readonly StoredRevision[]): Supplied {
  const exempt = own.find(({ status }) => status === 'exempt')?.ground;
  return {
    inputs: Object.fromEntries(
      own
        .filter(({ status }) => status === 'value')
        .map(({ inputId, value }) => [inputId, value ?? undefined]),
    ),
    ...(exempt && { exempt }),
  };
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

/** Names of people by id, for showing who did something. */
export async function namesOf(db: Reader, ids: readonly (string | null)[]): Promise<Map<string, string>> {
  const wanted = [...new Set(ids.filter((id) => id !== null))];
  if (wanted.length === 0) return new Map();
  const found = await db
    .select({ id: schema.user.id, name: schema.user.name })
    .from(schema.user)
    .where(inArray(schema.user.id, wanted));
  return new Map(found.map(({ id, name }) => [id, name]));
}

/** A revision on the wire. */
export function revisionOnWire(revision: StoredRevision, names: ReadonlyMap<string, string>): ValueRevision {
  const {
    bodyId,
    indicatorId,
    inputId,
    version,
    status,
    value,
    ground,
    provenance,
    authorId,
    at,
    reason,
    decisionId,
    correctionId,
  } = revision;
  const author = (authorId && names.get(authorId)) || 'Ölshem';
  return {
    bodyId,
    indicatorId,
    inputId,
    version,
    status,
    value,
    ground,
    provenance,
    author,
    at: at.toISOString(),
    reason,
    decisionId,
    correctionId,
  };
}

function within(cycleId: string, { bodyIds, indicatorIds }: ValueScope): SQL | undefined {
  const { valueRevisions: table } = schema;
  return and(
    eq(table.cycleId, cycleId),
    bodyIds && inArray(table.bodyId, [...bodyIds]),
    indicatorIds && inArray(table.indicatorId, [...indicatorIds]),
  );
}
