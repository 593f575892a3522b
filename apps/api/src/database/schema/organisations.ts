import type { ORGANISATION_KINDS } from '@olshem/contracts';
import type { Text } from '@olshem/scoring';
import { integer, jsonb, pgTable, text } from 'drizzle-orm/pg-core';
import { bodies } from './bodies.ts';

/** Organisations: the operator of the index, the suppliers, the rated bodies. */
export const organisations = pgTable('organisations', {
  id: text().primaryKey(),
  /** One organisation may be several things. */
  kinds: jsonb().$type<(typeof ORGANISATION_KINDS)[number][]>().notNull(),
  name: jsonb().$type<Text>().notNull(),
  abbreviation: jsonb().$type<Text>().notNull(),
  bodyId: text().references(() => bodies.id),
  /** Counts its changes, so that nobody overwrites one that they have not seen. */
  version: integer().notNull().default(1),
});
