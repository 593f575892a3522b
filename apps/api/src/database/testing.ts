import { createHash, randomUUID } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { PGlite } from '@electric-sql/pglite';
import { embeddedDatabase } from './embedded.ts';
import { migrationsFolder } from './migrations.ts';
import type { OpenDatabase } from './database.ts';

const cache = fileURLToPath(new URL('../../node_modules/.cache/', import.meta.url));
const templates = new Map<string, Promise<Blob>>();

/** A database that counts what it is asked. */
export interface TestDatabase extends OpenDatabase {
  queries: { count: number };
}

/**
 * A fresh database with what `prepare` puts in it: embedded in memory, or a schema of its own on the server of TEST_DATABASE_URL.
 * The prepared state is made once per `name` and copied, which is ten times faster than making it again.
 */
export async function testDatabase(
  name = 'empty',
  prepare?: (open: OpenDatabase) => Promise<void>,
): Promise<TestDatabase> {
  const server = process.env['TEST_DATABASE_URL'];
  if (server) return onServer(server, prepare);
  const template = templates.get(name) ?? makeTemplate(prepare);
  templates.set(name, template);
  return openCopy(await template);
}

async function openCopy(template: Blob): Promise<TestDatabase & { client: PGlite }> {
  const client = await PGlite.create({ loadDataDir: template });
  const { queries, logger } = counter();
  const db = await embeddedDatabase(client, logger);
  return { db, kind: 'embedded', close: () => client.close(), client, queries };
}

async function makeTemplate(prepare?: (open: OpenDatabase) => Promise<void>): Promise<Blob> {
  const migrated = await migratedTemplate();
  if (!prepare) return migrated;
  const { client, ...open } = await openCopy(migrated);
  await prepare(open);
  return dumpOf(client);
}

/** The migrated state, made once for all processes and runs: to make it takes ten times as long as to read it. */
export async function migratedTemplate(): Promise<Blob> {
  const name = `migrated-${digestOfMigrations()}.tar`;
  try {
    return new Blob([readFileSync(join(cache, name))]);
  } catch {
    const client = await PGlite.create();
    await embeddedDatabase(client);
    const dump = await dumpOf(client);
    await keep(name, dump);
    return dump;
  }
}

function counter() {
  const queries = { count: 0 };
  return { queries, logger: { logQuery: () => void (queries.count += 1) } };
}

async function dumpOf(client: PGlite): Promise<Blob> {
  const dump = await client.dumpDataDir('none');
  await client.close();
  return dump;
}

/** Leaves a file under its name in one step, so that who reads it meanwhile reads it whole; older ones go. */
async function keep(name: string, dump: Blob): Promise<void> {
  mkdirSync(cache, { recursive: true });
  const old = readdirSync(cache).filter((file) => /^migrated-.*\.tar$/.test(file) && file !== name);
  for (const file of old) rmSync(join(cache, file), { force: true });
  const half = join(cache, `${randomUUID()}.half`);
  writeFileSync(half, new Uint8Array(await dump.arrayBuffer()));
  renameSync(half, join(cache, name));
}

/** What the migrated state follows from: the migrations, and the database that carries them out. */
function digestOfMigrations(): string {
  const hash = createHash('sha256');
  for (const file of readdirSync(migrationsFolder, { recursive: true, encoding: 'utf8' }).sort()) {
    if (/\.(sql|json)$/.test(file)) hash.update(file).update(readFileSync(join(migrationsFolder, file)));
  }
  // Dependencies are pinned there.
  hash.update(readFileSync(new URL('../../package.json', import.meta.url)));
  return hash.digest('hex').slice(0, 16);
}

async function onServer(
  server: string,
  prepare?: (open: OpenDatabase) => Promise<void>,
): Promise<TestDatabase> {
  const { default: pg } = await import('pg');
  const { openPostgres } = await import('./postgres.ts');
  const database = `test_${randomUUID().replaceAll('-', '')}`;
  const admin = new pg.Client({ connectionString: server });
  await admin.connect();
  await admin.query(`create database ${database}`);
  const url = new URL(server);
  url.pathname = `/${database}`;
  const { queries, logger } = counter();
  const open = await openPostgres(url.href, logger);
  await prepare?.(open);
  const close = async () => {
    await open.close();
    await admin.query(`drop database if exists ${database} with (force)`);
    await admin.end();
  };
  return { ...open, close, queries };
}
