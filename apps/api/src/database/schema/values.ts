import { PROVENANCES } from '@olshem/bundle';
import { VALUE_STATUSES, type SIGN_OFF_ACTIONS, type UnusualKind } from '@olshem/contracts';
import type { Text } from '@olshem/scoring';
import { sql } from 'drizzle-orm';
import {
  boolean,
  check,
  index,
  integer,
  jsonb,
  pgEnum,
  pgTable,
  text,
  unique,
  uuid,
} from 'drizzle-orm/pg-core';
import { bodies } from './bodies.ts';
import { instant } from './columns.ts';
import { cycles } from './cycles.ts';
import { documents } from './documents.ts';
import { proposals } from './proposals.ts';
import { user } from './users.ts';

/** A value, "does not apply", or "not known". */
export const valueStatus = pgEnum('value_status', VALUE_STATUSES);

/** Where a value came from. */
export const provenanceName = pgEnum('provenance', PROVENANCES);

/** Corrections recorded outside a dispute, each with its reason. */
export const corrections = pgTable('corrections', {
  id: uuid().primaryKey(),
  cycleId: text()
    .notNull()
    .references(() => cycles.id),
  /** Public, in three languages. */
  reason: jsonb().$type<Text>().notNull(),
  at: instant().notNull(),
  byId: text()
    .notNull()
    .references(() => user.id),
  /** The proposal by which two administrators made it; null where a supplier corrects its own entry in a cycle that came back. */
  proposalId: uuid().references(() => proposals.id),
  /** The decision whose value it replaces: an upheld decision is never overwritten in silence. */
  replacesDecisionId: uuid(),
});

/** Revisions of values. The highest version is the one in force; a row is never changed. */
export const valueRevisions = pgTable(
  'value_revisions',
  {
    id: uuid().primaryKey(),
    cycleId: text()
      .notNull()
      .references(() => cycles.id),
    bodyId: text()
      .notNull()
      .references(() => bodies.id),
    indicatorId: text().notNull(),
    inputId: text().notNull(),
    version: integer().notNull(),
    status: valueStatus().notNull(),
    value: text(),
    ground: text(),
    provenance: provenanceName().notNull(),
    authorId: text().references(() => user.id),
    at: instant().notNull(),
    reason: text(),
    decisionId: uuid(),
    correctionId: uuid().references(() => corrections.id),
  },
  (t) => [
    unique('value_version').on(t.cycleId, t.bodyId, t.indicatorId, t.inputId, t.version),
    index('value_by_indicator').on(t.cycleId, t.indicatorId),
    check('value_or_reason_for_none', sql`(${t.status} = 'value') = (${t.value} is not null)`),
    check('exempt_needs_ground', sql`${t.status} <> 'exempt' or ${t.ground} is not null`),
  ],
);

/** What is noted of values: a star, a comment, a link. The highest version holds; a row is never changed. */
export const valueNotes = pgTable(
  'value_notes',
  {
    id: uuid().primaryKey(),
    cycleId: text()
      .notNull()
      .references(() => cycles.id),
    bodyId: text()
      .notNull()
      .references(() => bodies.id),
    indicatorId: text().notNull(),
    inputId: text().notNull(),
    version: integer().notNull(),
    starred: boolean().notNull(),
    comment: text(),
    link: text(),
    authorId: text()
      .notNull()
      .references(() => user.id),
    at: instant().notNull(),
  },
  (t) => [unique('value_note_version').on(t.cycleId, t.indicatorId, t.bodyId, t.inputId, t.version)],
);

/**
 * Files from which values were imported. The revisions of an import are those of its cycle and person at its instant: a key of
 * their own would change rows that the chain vouches for.
 */
export const imports = pgTable(
  'imports',
  {
    id: uuid().primaryKey(),
    cycleId: text()
      .notNull()
      .references(() => cycles.id),
    sha256: text()
      .notNull()
      .references(() => documents.sha256),
    fileName: text().notNull(),
    indicatorIds: jsonb().$type<string[]>().notNull(),
    rows: integer().notNull(),
    values: integer().notNull(),
    sums: jsonb().$type<{ indicatorId: string; inputId: string; values: number; sum: string }[]>().notNull(),
    byId: text()
      .notNull()
      .references(() => user.id),
    at: instant().notNull(),
  },
  (t) => [unique('import_by_person_and_instant').on(t.cycleId, t.byId, t.at)],
);

/** Releases of an indicator's inputs by its supplier, and their returns. */
export const signOffs = pgTable('sign_offs', {
  id: uuid().primaryKey(),
  cycleId: text()
    .notNull()
    .references(() => cycles.id),
  indicatorId: text().notNull(),
  action: text().$type<(typeof SIGN_OFF_ACTIONS)[number]>().notNull(),
  at: instant().notNull(),
  byId: text().references(() => user.id),
  statement: text(),
});

/** The words in which a supplier vouches for an unusual value: for this version of it, and for no later one. */
export const justifications = pgTable(
  'justifications',
  {
    id: uuid().primaryKey(),
    cycleId: text()
      .notNull()
      .references(() => cycles.id),
    bodyId: text()
      .notNull()
      .references(() => bodies.id),
    indicatorId: text().notNull(),
    inputId: text().notNull(),
    /** Version of the value. */
    version: integer().notNull(),
    kind: text().$type<UnusualKind>().notNull(),
    /** The check of the methodology that doubted it; null where every methodology has it. */
    check: text(),
    /** What was unusual when it was justified. */
    detail: jsonb().$type<Text>().notNull(),
    text: text().notNull(),
    at: instant().notNull(),
    byId: text()
      .notNull()
      .references(() => user.id),
  },
  (t) => [index('justification_by_indicator').on(t.cycleId, t.indicatorId)],
);
