import { jsonb, pgEnum, pgTable, text } from 'drizzle-orm/pg-core';
import { bodies } from './bodies.ts';
import type { Wording } from './columns.ts';

/** What an organisation is to the platform. */
export const organisationKind = pgEnum('organisation_kind', ['operator', 'supplier', 'body']);

/** Organisations: the operator of the index, the suppliers, the rated bodies. */
export const organisations = pgTable('organisations', {
  id: text().primaryKey(),
  kind: organisationKind().notNull(),
  name: jsonb().$type<Wording>().notNull(),
  abbreviation: jsonb().$type<Wording>().notNull(),
  bodyId: text().references(() => bodies.id),
});
