import { fileURLToPath } from 'node:url';

/** The folder of the migrations, the same for both kinds of database. */
export const migrationsFolder = fileURLToPath(new URL('../../migrations', import.meta.url));
