import { integer, jsonb, pgTable, primaryKey, text, uuid } from 'drizzle-orm/pg-core';
import { instant, said } from './columns.ts';
import { cycles, stageName } from './cycles.ts';
import { proposals } from './proposals.ts';

/** Steps of a cycle between stages, kept for ever. */
export const stageChanges = pgTable('stage_changes', {
  id: uuid().primaryKey(),
  cycleId: text()
    .notNull()
    .references(() => cycles.id),
  from: stageName().notNull(),
  to: stageName().notNull(),
  at: instant().notNull(),
  byName: text().notNull(),
  byId: text(),
  reason: said(),
  waived: jsonb().$type<string[]>().notNull(),
  /** The approved proposal of a return or a publication. A trigger demands it. */
  proposalId: uuid().references(() => proposals.id),
});

/**
 * What the bodies were shown, numbered from 1: the version of every cell when the disputes opened, 0 for an empty one.
 * From then on a trigger takes new revisions of these cells only with a decision or a correction.
 */
export const disclosures = pgTable(
  'disclosures',
  {
    cycleId: text()
      .notNull()
      .references(() => cycles.id),
    number: integer().notNull(),
    disclosedAt: instant().notNull(),
    versions: jsonb().$type<Record<string, number>>().notNull(),
  },
  (t) => [primaryKey({ columns: [t.cycleId, t.number] })],
);
