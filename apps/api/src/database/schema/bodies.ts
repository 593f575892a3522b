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

/** A body as it stood before an act: what the act changed of it, and with it goes back. */
export type StoodBody = Pick<
  typeof bodies.$inferSelect,
  'id' | 'name' | 'abbreviation' | 'aliases' | 'validFrom' | 'validTo' | 'successorOf' | 'succeededBy'
>;

/** What stood before an act that was recorded here, kept for ever: without it nobody could take the act back exactly. */
export const bodyActOrigins = pgTable('body_act_origins', {
  actId: text()
    .primaryKey()
    .references(() => bodyActs.id),
  bodies: jsonb().$type<StoodBody[]>().notNull(),
  organisations: jsonb().$type<{ id: string; name: Text; abbreviation: Text }[]>().notNull(),
});

/** Acts that were recorded by mistake. The act stays; nothing follows from it any more. */
export const bodyActAnnulments = pgTable('body_act_annulments', {
  actId: text()
    .primaryKey()
    .references(() => bodyActs.id),
  reason: jsonb().$type<Text>().notNull(),
  annulledAt: instant().notNull(),
  byName: text().notNull(),
});
