import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

/** A test asks a database in its own process many times; nothing here measures time. */
export default defineConfig({
  test: {
    name: 'apps/api',
    include: ['src/**/*.test.ts'],
    globalSetup: [fileURLToPath(new URL('src/testing/prepare.ts', import.meta.url))],
    testTimeout: 30_000,
    hookTimeout: 30_000,
  },
});
