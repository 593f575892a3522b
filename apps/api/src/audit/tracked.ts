import { getTableColumns, getTableName } from 'drizzle-orm';
import type { PgTable } from 'drizzle-orm/pg-core';
import { schema } from '../database/database.ts';
import { digestOf } from './digest.ts';

/** Tables whose rows are vouched for by the audit chain: a row changed past it is found. */
export const trackedTables = [
  schema.bodies,
  schema.bodyActs,
  schema.bodyActOrigins,
  schema.bodyActAnnulments,
  schema.organisations,
  schema.methodologyVersions,
  schema.indices,
  schema.editions,
  schema.cycles,
  schema.cycleStages,
  schema.cycleSuppliers,
  schema.cycleBodies,
  schema.openings,
  schema.stageChanges,
  schema.disclosures,
  schema.proposals,
  schema.extensions,
  schema.corrections,
  schema.valueRevisions,
  schema.valueNotes,
  schema.imports,
  schema.signOffs,
  schema.justifications,
  schema.documents,
  schema.disputes,
  schema.disputeEvents,
  schema.disputeDocuments,
  schema.decisions,
  schema.publications,
  schema.calledOffPublications,
  schema.preReleases,
  schema.user,
] as const satisfies PgTable[];

/** The columns of people that the platform vouches for; the sign-in library changes the others by itself. */
const PERSON_COLUMNS = ['id', 'name', 'email', 'role', 'organisationId', 'disabled'];

/** The name under which the chain knows a row: its table and its key. */
export function rowKey(table: PgTable, row: Record<string, unknown>): string {
  return `${getTableName(table)}/${keyColumns(table)
    .map((column) => String(row[column]))
    .join('/')}`;
}

/** What the chain keeps of a row that was removed on purpose. */
export const REMOVED = 'removed';

/** The digest of a row as the chain keeps it. */
export function rowDigest(table: PgTable, row: Record<string, unknown>): string {
  if (table !== schema.user) return digestOf(row);
  return digestOf(Object.fromEntries(Object.entries(row).filter(([name]) => PERSON_COLUMNS.includes(name))));
}

function keyColumns(table: PgTable): string[] {
  const columns = getTableColumns(table);
  const primary = Object.keys(columns).filter((name) => columns[name]?.primary);
  return primary.length > 0 ? primary : (compositeKeys.get(table) ?? Object.keys(columns));
}

const compositeKeys = new Map<PgTable, string[]>([
  [schema.editions, ['indexId', 'id']],
  [schema.cycleStages, ['cycleId', 'stage']],
  [schema.cycleSuppliers, ['cycleId', 'indicatorId']],
  [schema.cycleBodies, ['cycleId', 'bodyId']],
  [schema.disclosures, ['cycleId', 'number']],
]);
