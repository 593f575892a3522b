import type { EXTENDED_STAGES } from '@olshem/contracts';
import { PROPOSAL_KINDS, PROPOSAL_STATES, type ProposedAct } from '@olshem/contracts';
import type { Text } from '@olshem/scoring';
import { sql } from 'drizzle-orm';
import { check, index, integer, jsonb, pgEnum, pgTable, text, uuid } from 'drizzle-orm/pg-core';
import { bodies } from './bodies.ts';
import { instant } from './columns.ts';
import { cycles } from './cycles.ts';
import { user } from './users.ts';

/** What one administrator may only ask for. */
export const proposalKind = pgEnum('proposal_kind', PROPOSAL_KINDS);

/** Where a proposal stands. */
export const proposalState = pgEnum('proposal_state', PROPOSAL_STATES);

/** Acts that need two administrators: one asks with a public reason, another approves and so carries them out. */
export const proposals = pgTable(
  'proposals',
  {
    id: uuid().primaryKey(),
    cycleId: text()
      .notNull()
      .references(() => cycles.id),
    kind: proposalKind().notNull(),
    act: jsonb().$type<ProposedAct>().notNull(),
    reason: jsonb().$type<Text>().notNull(),
    /** The cycle as the asker saw it; approved is only what both saw. */
    cycleVersion: integer().notNull(),
    /** Digest of the versions of all values at that moment. */
    valuesDigest: text().notNull(),
    state: proposalState().notNull(),
    askedAt: instant().notNull(),
    askedById: text()
      .notNull()
      .references(() => user.id),
    answeredAt: instant(),
    answeredById: text().references(() => user.id),
    answer: text(),
  },
  (t) => [
    index('proposal_by_cycle').on(t.cycleId),
    check(
      'approved_by_another',
      sql`${t.state} <> 'approved' or (${t.answeredById} is not null and ${t.answeredById} <> ${t.askedById})`,
    ),
    check('answered_or_waiting', sql`(${t.state} = 'asked') = (${t.answeredAt} is null)`),
  ],
);

/** A later deadline of one body, which ends by itself and is told to everyone with the publication. */
export const extensions = pgTable(
  'extensions',
  {
    id: uuid().primaryKey(),
    cycleId: text()
      .notNull()
      .references(() => cycles.id),
    stage: text().$type<(typeof EXTENDED_STAGES)[number]>().notNull(),
    bodyId: text()
      .notNull()
      .references(() => bodies.id),
    /** The one indicator for which it holds; null for all. */
    indicatorId: text(),
    until: instant().notNull(),
    reason: jsonb().$type<Text>().notNull(),
    at: instant().notNull(),
    proposalId: uuid()
      .notNull()
      .references(() => proposals.id),
  },
  (t) => [index('extension_by_cycle').on(t.cycleId)],
);
