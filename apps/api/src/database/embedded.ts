import fs from 'node:fs';
import path from 'node:path';
import { PGlite } from '@electric-sql/pglite';
import type { Logger } from 'drizzle-orm';
import { drizzle } from 'drizzle-orm/pglite';
import { migrate } from 'drizzle-orm/pglite/migrator';
import { schema, type Database, type OpenDatabase } from './database.ts';
import { durableOptions } from './durable.ts';
import { lockFolder } from './lock.ts';
import { migrationsFolder } from './migrations.ts';

/** Opens the embedded database in `dataDir`, alone: a second process on the same folder is refused. */
export async function openEmbedded(dataDir: string): Promise<OpenDatabase> {
  const folder = path.resolve(dataDir, 'database');
  try {
    makeFolder(path.dirname(folder));
    fs.accessSync(path.dirname(folder), fs.constants.W_OK);
  } catch (cause) {
    throw new Error(
      `The data folder ${path.dirname(folder)} cannot be written. Set DATA_DIR to a folder that can.`,
      { cause },
    );
  }
  const unlock = lockFolder(folder);
  try {
    const client = await PGlite.create(durableOptions(folder));
    const db = await embeddedDatabase(client);
    const close = async () => {
      await client.close();
      unlock();
    };
    return { db, kind: 'embedded', close };
  } catch (cause) {
    unlock();
    throw cause;
  }
}

/** A migrated database on an open PGlite; tests hand in one in memory. */
export async function embeddedDatabase(client: PGlite, logger?: Logger): Promise<Database> {
  const db = drizzle({ client, schema, casing: 'snake_case', ...(logger && { logger }) });
  await migrate(db, { migrationsFolder });
  return db;
}

/** Step by step: the recursive form never returns where the file system pretends that the parent is not there, as /proc does. */
function makeFolder(folder: string): void {
  if (fs.existsSync(folder)) return;
  makeFolder(path.dirname(folder));
  fs.mkdirSync(folder);
}
