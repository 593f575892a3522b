import { BODY_ACTS } from '@olshem/contracts';
import type { Text } from '@olshem/scoring';
import { integer, jsonb, pgEnum, pgTable, text } from 'drizzle-orm/pg-core';
import { instant } from './columns.ts';

/** The register of state bodies, past and present. */
export const bodies = pgTable('bodies', {
  id: text().primaryKey(),
  /** `central` or `local`: the group in which it is ranked. */
  group: text().notNull(),
  abbreviation: jsonb().$type<Text>().notNull(),
  name: jsonb().$type<Text>().notNull(),
  /** Other names under which it is found. */
  aliases: jsonb().$type<string[]>().notNull().default([]),
  region: text(),
  validFrom: text(),
  validTo: text(),
  successorOf: jsonb().$type<string[]>().notNull(),
  succeededBy: jsonb().$type<string[]>().notNull(),
  /** Counts its changes, so that nobody overwrites one that they have not seen. */
  version: integer().notNull().default(1),
});

/** What may happen to a body. */
export const bodyActKind = pgEnum('body_act_kind', BODY_ACTS);

/** Dated acts, kept for ever: the present name and the relations of a body follow from them. */
export const bodyActs = pgTable('body_acts', {
  id: text().primaryKey(),
  kind: bodyActKind().notNull(),
  on: text().notNull(),
  ground: jsonb().$type<Text>().notNull(),
  from: jsonb().$type<string[]>().notNull(),
  to: jsonb().$type<string[]>().notNull(),
  names: jsonb().$type<{ before: Text; after: Text }>(),
  recordedAt: instant().notNull(),
});
