import {
  DISPUTE_STATUSES,
  LIMITS,
  OPEN_STATUSES,
  type Claim,
  type DISPUTE_STEPS,
  type OUTCOMES,
  type REASON_CODES,
} from '@olshem/contracts';
import { sql } from 'drizzle-orm';
import {
  check,
  index,
  integer,
  jsonb,
  pgEnum,
  pgSequence,
  pgTable,
  primaryKey,
  text,
  uniqueIndex,
  uuid,
} from 'drizzle-orm/pg-core';
import { bodies } from './bodies.ts';
import { instant, quoted } from './columns.ts';
import { cycles } from './cycles.ts';
import { documents } from './documents.ts';
import { organisations } from './organisations.ts';
import { user } from './users.ts';

/** Fewest characters of grounds and reasoning, as part of a condition. */
const shortest = sql.raw(String(LIMITS.argument.shortest));

/** Where a dispute stands. */
export const disputeStatus = pgEnum('dispute_status', DISPUTE_STATUSES);

/** Numbers of disputes, never given twice. */
export const disputeNumber = pgSequence('dispute_number');

/** A claimed value beside the contested one. */
export interface StoredClaim extends Claim {
  contested: string | null;
  contestedVersion: number;
}

/** Disputes of rated bodies about their own values. */
export const disputes = pgTable(
  'disputes',
  {
    id: uuid().primaryKey(),
    number: text().notNull().unique(),
    cycleId: text()
      .notNull()
      .references(() => cycles.id),
    bodyId: text()
      .notNull()
      .references(() => bodies.id),
    indicatorId: text().notNull(),
    supplierId: text()
      .notNull()
      .references(() => organisations.id),
    status: disputeStatus().notNull(),
    claims: jsonb().$type<StoredClaim[]>().notNull(),
    grounds: text().notNull(),
    filedAt: instant().notNull(),
    filedById: text()
      .notNull()
      .references(() => user.id),
    dueAt: instant().notNull(),
    receiptSha256: text().notNull(),
    version: integer().notNull(),
  },
  (t) => [
    uniqueIndex('one_open_dispute')
      .on(t.cycleId, t.bodyId, t.indicatorId)
      .where(sql`${t.status} in (${quoted(OPEN_STATUSES)})`),
    index('dispute_by_cycle').on(t.cycleId),
    check('grounds_are_an_argument', sql`length(${t.grounds}) >= ${shortest}`),
  ],
);

/** Every step of a dispute, kept for ever. */
export const disputeEvents = pgTable(
  'dispute_events',
  {
    id: uuid().primaryKey(),
    disputeId: uuid()
      .notNull()
      .references(() => disputes.id),
    kind: text().$type<(typeof DISPUTE_STEPS)[number]>().notNull(),
    at: instant().notNull(),
    actorId: text().references(() => user.id),
    actorName: text().notNull(),
    organisationId: text().notNull(),
    text: text(),
  },
  (t) => [index('event_by_dispute').on(t.disputeId)],
);

/** Documents handed in with a step of a dispute. */
export const disputeDocuments = pgTable(
  'dispute_documents',
  {
    id: uuid().primaryKey(),
    disputeId: uuid()
      .notNull()
      .references(() => disputes.id),
    eventId: uuid()
      .notNull()
      .references(() => disputeEvents.id),
    sha256: text()
      .notNull()
      .references(() => documents.sha256),
    name: text().notNull(),
  },
  (t) => [index('document_by_dispute').on(t.disputeId)],
);

/** Decisions about disputes. A trigger refuses the one who entered or amended a contested value. */
export const decisions = pgTable(
  'decisions',
  {
    id: uuid().primaryKey(),
    disputeId: uuid()
      .notNull()
      .unique()
      .references(() => disputes.id),
    outcome: text().$type<(typeof OUTCOMES)[number]>().notNull(),
    reasonCode: text().$type<(typeof REASON_CODES)[number]>().notNull(),
    reasoning: text().notNull(),
    values: jsonb().$type<Claim[]>().notNull(),
    decidedAt: instant().notNull(),
    decidedById: text()
      .notNull()
      .references(() => user.id),
  },
  (t) => [check('reasoning_is_an_argument', sql`length(${t.reasoning}) >= ${shortest}`)],
);

/**
 * Disputes as far as they are written, each for the eyes of its writer. Nothing follows from a draft and nobody answers for it, so
 * the audit chain knows nothing of it.
 */
export const disputeDrafts = pgTable(
  'dispute_drafts',
  {
    personId: text()
      .notNull()
      .references(() => user.id, { onDelete: 'cascade' }),
    cycleId: text()
      .notNull()
      .references(() => cycles.id),
    bodyId: text()
      .notNull()
      .references(() => bodies.id),
    indicatorId: text().notNull(),
    claims: jsonb().$type<Claim[]>().notNull(),
    grounds: text().notNull(),
    keptAt: instant().notNull(),
  },
  (t) => [primaryKey({ columns: [t.personId, t.cycleId, t.bodyId, t.indicatorId] })],
);
