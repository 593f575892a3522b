import { defineConfig } from 'vitest/config';

/** A cold embedded database takes seconds on a busy machine; nothing here measures time. */
export default defineConfig({
  test: { name: 'apps/api', include: ['src/**/*.test.ts'], testTimeout: 180_000, hookTimeout: 180_000 },
});
