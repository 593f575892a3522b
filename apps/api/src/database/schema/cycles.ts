import type { OpeningBody, OpeningDays, OpeningSupplier, OpeningTaskName } from '@olshem/contracts';
import { STAGES, type Applicability, type Text } from '@olshem/scoring';
import {
  boolean,
  foreignKey,
  integer,
  jsonb,
  pgEnum,
  pgTable,
  primaryKey,
  text,
  unique,
} from 'drizzle-orm/pg-core';
import { bodies } from './bodies.ts';
import { instant } from './columns.ts';
import { methodologyVersions } from './methodologies.ts';
import { editions } from './indices.ts';
import { organisations } from './organisations.ts';

/** The stages of a cycle, in order. */
export const stageName = pgEnum('stage', STAGES);

/** One run of an edition from opening to publication. */
export const cycles = pgTable(
  'cycles',
  {
    id: text().primaryKey(),
    indexId: text().notNull(),
    editionId: text().notNull(),
    methodologyDigest: text()
      .notNull()
      .references(() => methodologyVersions.digest),
    title: jsonb().$type<Text>().notNull(),
    demonstration: boolean().notNull(),
    stage: stageName().notNull(),
    version: integer().notNull(),
    /** Last month of the period that is rated, `2026-12`; null where nobody said. */
    lastMonth: text(),
    /** When it first left its preparation; until then nobody outside the operator knows of it. */
    openedAt: instant(),
  },
  (t) => [
    unique('cycle_edition').on(t.indexId, t.editionId),
    foreignKey({ columns: [t.indexId, t.editionId], foreignColumns: [editions.indexId, editions.id] }),
  ],
);

/** The calendar of a cycle. */
export const cycleStages = pgTable(
  'cycle_stages',
  {
    cycleId: text()
      .notNull()
      .references(() => cycles.id),
    stage: stageName().notNull(),
    opensAt: instant().notNull(),
    closesAt: instant(),
  },
  (t) => [primaryKey({ columns: [t.cycleId, t.stage] })],
);

/** Which organisation supplies which indicator. */
export const cycleSuppliers = pgTable(
  'cycle_suppliers',
  {
    cycleId: text()
      .notNull()
      .references(() => cycles.id),
    indicatorId: text().notNull(),
    organisationId: text()
      .notNull()
      .references(() => organisations.id),
  },
  (t) => [primaryKey({ columns: [t.cycleId, t.indicatorId] })],
);

/** The bodies rated in a cycle, each in its group. */
export const cycleBodies = pgTable(
  'cycle_bodies',
  {
    cycleId: text()
      .notNull()
      .references(() => cycles.id),
    bodyId: text()
      .notNull()
      .references(() => bodies.id),
    group: text().notNull(),
    /** By node of the tree: what is not asked of the body, or asked without a place; nodes below follow it. */
    applicability: jsonb().$type<Record<string, Applicability>>().notNull().default({}),
  },
  (t) => [primaryKey({ columns: [t.cycleId, t.bodyId] })],
);

/** What is settled of a cycle before it opens, and may still be half done; gone once it is open. */
export const openings = pgTable('openings', {
  cycleId: text()
    .primaryKey()
    .references(() => cycles.id),
  /** Edition of the index from which it was taken. */
  takenFrom: text(),
  bodies: jsonb().$type<OpeningBody[]>().notNull(),
  suppliers: jsonb().$type<OpeningSupplier[]>().notNull(),
  calendar: jsonb().$type<OpeningDays[]>().notNull(),
  /** Tasks that a person has looked at since they last changed. */
  checked: jsonb().$type<OpeningTaskName[]>().notNull(),
  savedAt: instant().notNull(),
});
