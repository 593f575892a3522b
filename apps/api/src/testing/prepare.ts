import { migratedTemplate } from '../database/testing.ts';

/** Makes what every test database is copied from, once and before the first test: from then on each is there in a second. */
export default async function prepare(): Promise<void> {
  if (!process.env['TEST_DATABASE_URL']) await migratedTemplate();
}
