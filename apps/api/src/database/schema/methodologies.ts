import { METHODOLOGY_STATES } from '@olshem/contracts';
import { sql } from 'drizzle-orm';
import { check, pgEnum, pgTable, text, unique, uniqueIndex } from 'drizzle-orm/pg-core';
import { instant } from './columns.ts';
import { user } from './users.ts';

/** What a registered version is good for: waiting for a second administrator, used by new cycles, or used by old ones only. */
export const methodologyState = pgEnum('methodology_state', METHODOLOGY_STATES);

/** Registered methodology versions, each under the SHA-256 of its canonical JSON (RFC 8785). A trigger keeps the definition as it is. */
export const methodologyVersions = pgTable(
  'methodology_versions',
  {
    digest: text().primaryKey(),
    methodologyId: text().notNull(),
    version: text().notNull(),
    /** The definition as JSON in the order in which it was written; the digest is that of its canonical form. */
    definition: text().notNull(),
    state: methodologyState().notNull(),
    registeredAt: instant().notNull(),
    /** Nobody where the version came with a release of the platform. */
    registeredById: text().references(() => user.id),
    inForceAt: instant(),
    inForceById: text().references(() => user.id),
  },
  (t) => [
    unique('methodology_version').on(t.methodologyId, t.version),
    uniqueIndex('one_version_in_force')
      .on(t.methodologyId)
      .where(sql`${t.state} = 'in-force'`),
    check('two_administrators', sql`${t.inForceById} <> ${t.registeredById}`),
  ],
);
