import { defineConfig } from 'drizzle-kit';

/** Writes the migrations in `migrations/` from the schema: `pnpm migrations`. */
export default defineConfig({
  dialect: 'postgresql',
  schema: './src/database/schema/index.ts',
  out: './migrations',
  casing: 'snake_case',
});
