import type { Text } from '@olshem/scoring';
import { jsonb, pgTable, text } from 'drizzle-orm/pg-core';

/** The register of state bodies, past and present. */
export const bodies = pgTable('bodies', {
  id: text().primaryKey(),
  /** `central` or `local`: the group in which it is ranked. */
  group: text().notNull(),
  abbreviation: jsonb().$type<Text>().notNull(),
  name: jsonb().$type<Text>().notNull(),
  region: text(),
  validFrom: text(),
  validTo: text(),
  successorOf: jsonb().$type<string[]>().notNull(),
  succeededBy: jsonb().$type<string[]>().notNull(),
});
