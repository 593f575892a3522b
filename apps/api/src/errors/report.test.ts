import { expect, test, vi } from 'vitest';
import { sql } from 'drizzle-orm';
import { testDatabase } from '../database/testing.ts';
import { reportFailure } from './report.ts';

test('a failed query is logged without the values in it', async () => {
  const { db, close } = await testDatabase();
  const failure = await db
    .execute(sql`select * from nowhere where token = ${'a secret token'}`)
    .catch((error: unknown) => error);
  const log = vi.spyOn(console, 'error').mockImplementation(() => {});
  reportFailure(failure, 'r-1');
  const [line] = log.mock.calls[0] as [string];
  log.mockRestore();
  expect(line).toContain('request r-1: ');
  expect(line).toContain('relation "nowhere" does not exist');
  expect(line).not.toContain('secret token');
  await close();
});
