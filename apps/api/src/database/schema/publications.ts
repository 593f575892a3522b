import type { Text } from '@olshem/scoring';
import { bigint, foreignKey, index, integer, jsonb, pgTable, text, unique, uuid } from 'drizzle-orm/pg-core';
import { bytes, instant } from './columns.ts';
import { cycles } from './cycles.ts';
import { editions } from './indices.ts';
import { methodologyVersions } from './methodologies.ts';
import { proposals } from './proposals.ts';
import { user } from './users.ts';

/** Immutable dated releases of an edition, each with the head of the audit chain at its moment. */
export const publications = pgTable(
  'publications',
  {
    id: uuid().primaryKey(),
    indexId: text().notNull(),
    editionId: text().notNull(),
    revision: integer().notNull(),
    cycleId: text().references(() => cycles.id),
    methodologyDigest: text()
      .notNull()
      .references(() => methodologyVersions.digest),
    /** When it becomes public; nothing of it is shown before. */
    publishedAt: instant().notNull(),
    /** When it was made, which may be before. */
    madeAt: instant().notNull(),
    /** The proposal by which two administrators made it; null for editions that were published elsewhere. */
    proposalId: uuid().references(() => proposals.id),
    reason: jsonb().$type<Text>().notNull(),
    bundle: bytes().notNull(),
    sha256: text().notNull(),
    signature: text().notNull(),
    publicKey: text().notNull(),
    auditSequence: bigint({ mode: 'number' }).notNull(),
    auditHead: text().notNull(),
  },
  (t) => [
    unique('publication_revision').on(t.indexId, t.editionId, t.revision),
    foreignKey({ columns: [t.indexId, t.editionId], foreignColumns: [editions.indexId, editions.id] }),
  ],
);

/** Publications that two administrators called off before their instant: nobody ever sees them, and their number is not used again. */
export const calledOffPublications = pgTable('called_off_publications', {
  publicationId: uuid()
    .primaryKey()
    .references(() => publications.id),
  at: instant().notNull(),
  reason: jsonb().$type<Text>().notNull(),
  proposalId: uuid()
    .notNull()
    .references(() => proposals.id),
});

/** People who may read an edition before its instant: who, why, and from when. Told to everyone with the publication. */
export const preReleases = pgTable(
  'pre_releases',
  {
    id: uuid().primaryKey(),
    cycleId: text()
      .notNull()
      .references(() => cycles.id),
    personId: text()
      .notNull()
      .references(() => user.id),
    /** From when on, provided that a publication is then settled. */
    opensAt: instant().notNull(),
    /** When it was taken back; null while it holds. One that never opened is removed instead. */
    closedAt: instant(),
    reason: jsonb().$type<Text>().notNull(),
    addedAt: instant().notNull(),
    addedById: text()
      .notNull()
      .references(() => user.id),
  },
  (t) => [index('pre_release_by_cycle').on(t.cycleId)],
);
