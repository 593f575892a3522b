import { defineConfig } from 'vitest/config';

/** Only the source: mutation testing keeps copies of it beside. */
export default defineConfig({
  test: { name: 'packages/scoring', include: ['src/**/*.test.ts'], testTimeout: 5_000 },
});
