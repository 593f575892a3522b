import type { ValueRevision } from '@olshem/contracts';
import { and, asc, desc, inArray, type SQL } from 'drizzle-orm';
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

/** The revisions in force of a cycle or several: the highest version of every cell. */
export async function currentRevisions(
  db: Reader,
  cycleIds: string | readonly string[],
  scope: ValueScope = {},
): Promise<StoredRevision[]> {
  const { valueRevisions: table } = schema;
  return db
    .selectDistinctOn([table.cycleId, table.bodyId, table.indicatorId, table.inputId])
    .from(table)
    .where(within(cycleIds, scope))
    .orderBy(
      asc(table.cycleId),
      asc(table.bodyId),
      asc(table.indicatorId),
      asc(table.inputId),
      desc(table.version),
    );
}

/** Every revision ever made in a cycle or several, oldest first within its cell. */
export async function allRevisions(
  db: Reader,
  cycleIds: string | readonly string[],
  scope: ValueScope = {},
): Promise<StoredRevision[]> {
  const { valueRevisions: table } = schema;
  return db
    .select()
    .from(table)
    .where(within(cycleIds, scope))
    .orderBy(asc(table.bodyId), asc(table.indicatorId), asc(table.inputId), asc(table.version));
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
  return {
    bodyId,
    indicatorId,
    inputId,
    version,
    status,
    value,
    ground,
    provenance,
    author: authorId && (names.get(authorId) ?? ''),
    at: at.toISOString(),
    reason,
    decisionId,
    correctionId,
  };
}

function within(
  cycleIds: string | readonly string[],
  { bodyIds, indicatorIds }: ValueScope,
): SQL | undefined {
  const { valueRevisions: table } = schema;
  return and(
    inArray(table.cycleId, [cycleIds].flat()),
    bodyIds && inArray(table.bodyId, [...bodyIds]),
    indicatorIds && inArray(table.indicatorId, [...indicatorIds]),
  );
}
