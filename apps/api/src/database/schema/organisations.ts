import { ORGANISATION_KINDS } from '@olshem/contracts';
import type { Text } from '@olshem/scoring';
import { jsonb, pgEnum, pgTable, text } from 'drizzle-orm/pg-core';
import { bodies } from './bodies.ts';

/** What an organisation is to the platform. */
export const organisationKind = pgEnum('organisation_kind', ORGANISATION_KINDS);

/** Organisations: the operator of the index, the suppliers, the rated bodies. */
export const organisations = pgTable('organisations', {
  id: text().primaryKey(),
  kind: organisationKind().notNull(),
  name: jsonb().$type<Text>().notNull(),
  abbreviation: jsonb().$type<Text>().notNull(),
  bodyId: text().references(() => bodies.id),
});
