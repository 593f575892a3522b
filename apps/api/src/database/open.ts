import type { OpenDatabase } from './database.ts';

/** Where the data are: an address of a PostgreSQL server, else a folder for the embedded database. */
export interface DatabaseLocation {
  databaseUrl?: string | undefined;
  dataDir: string;
}

/** Opens the database and brings it to the latest migration. Drivers load only when they are used. */
export async function openDatabase({ databaseUrl, dataDir }: DatabaseLocation): Promise<OpenDatabase> {
  if (databaseUrl) {
    const { openPostgres } = await import('./postgres.ts');
    return openPostgres(databaseUrl);
  }
  const { openEmbedded } = await import('./embedded.ts');
  return openEmbedded(dataDir);
}
