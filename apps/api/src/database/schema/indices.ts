import type { Text } from '@olshem/scoring';
import { boolean, integer, jsonb, pgTable, primaryKey, text } from 'drizzle-orm/pg-core';
import { methodologyVersions } from './methodologies.ts';

/** Indices that the platform carries. */
export const indices = pgTable('indices', {
  id: text().primaryKey(),
  title: jsonb().$type<Text>().notNull(),
  /** Counts its changes, so that nobody overwrites one that they have not seen. */
  version: integer().notNull().default(1),
});

/** Editions of an index. */
export const editions = pgTable(
  'editions',
  {
    indexId: text()
      .notNull()
      .references(() => indices.id),
    id: text().notNull(),
    title: jsonb().$type<Text>().notNull(),
    methodologyDigest: text()
      .notNull()
      .references(() => methodologyVersions.digest),
    demonstration: boolean().notNull().default(false),
    /** How many bodies the source of a report rates by group, where it names only some of them. */
    rates: jsonb().$type<Readonly<Record<string, number>>>(),
  },
  (t) => [primaryKey({ columns: [t.indexId, t.id] })],
);
