import type { Logger } from 'drizzle-orm';
import { drizzle } from 'drizzle-orm/node-postgres';
import { migrate } from 'drizzle-orm/node-postgres/migrator';
import pg from 'pg';
import { schema, type OpenDatabase } from './database.ts';
import { migrationsFolder } from './migrations.ts';

/** Any number that nothing else on the server uses as an advisory lock. */
const MIGRATION_LOCK = 7_041_958;

/** Connects to PostgreSQL 15 or later and migrates under a lock, so that two starting processes do not race. */
export async function openPostgres(databaseUrl: string, logger?: Logger): Promise<OpenDatabase> {
  const pool = new pg.Pool({ connectionString: databaseUrl, max: 20 });
  // A connection lost while idle is replaced at the next query; without a listener it would end the process.
  pool.on('error', () => {});
  const client = await pool.connect();
  try {
    await client.query('select pg_advisory_lock($1)', [MIGRATION_LOCK]);
    await migrate(drizzle({ client, casing: 'snake_case' }), { migrationsFolder });
  } finally {
    await client.query('select pg_advisory_unlock($1)', [MIGRATION_LOCK]).catch(() => {});
    client.release();
  }
  return {
    db: drizzle({ client: pool, schema, casing: 'snake_case', ...(logger && { logger }) }),
    kind: 'postgresql',
    close: () => pool.end(),
  };
}
