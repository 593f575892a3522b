import type { Text } from '@olshem/scoring';
import { bigint, foreignKey, integer, jsonb, pgTable, text, unique, uuid } from 'drizzle-orm/pg-core';
import { bytes, instant } from './columns.ts';
import { cycles } from './cycles.ts';
import { editions } from './indices.ts';
import { methodologyVersions } from './methodologies.ts';
import { proposals } from './proposals.ts';

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
