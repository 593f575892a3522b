import type { ExtractTablesWithRelations } from 'drizzle-orm';
import type { PgDatabase, PgQueryResultHKT, PgTransaction } from 'drizzle-orm/pg-core';
import * as schema from './schema/index.ts';

/** The database, whichever of the two drivers is behind it. */
export type Database = PgDatabase<PgQueryResultHKT, typeof schema>;

/** A running transaction. Inside it nothing else may touch the database: the embedded one would wait for ever. */
export type Transaction = PgTransaction<
  PgQueryResultHKT,
  typeof schema,
  ExtractTablesWithRelations<typeof schema>
>;

/** Whatever can read: the database or a running transaction. */
export type Reader = Database | Transaction;

/** An open database and how to let go of it. */
export interface OpenDatabase {
  db: Database;
  kind: 'embedded' | 'postgresql';
  close(): Promise<void>;
}

export { schema };
