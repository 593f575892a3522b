import { jsonb, pgTable, text } from 'drizzle-orm/pg-core';
import type { Wording } from './columns.ts';

/** The register of state bodies, past and present. */
export const bodies = pgTable('bodies', {
  id: text().primaryKey(),
  kind: text().notNull(),
  abbreviation: text().notNull(),
  name: jsonb().$type<Wording>().notNull(),
  region: text(),
  validFrom: text(),
  validTo: text(),
  successorOf: jsonb().$type<string[]>().notNull(),
  succeededBy: jsonb().$type<string[]>().notNull(),
});
