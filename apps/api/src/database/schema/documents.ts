import { integer, pgTable, text } from 'drizzle-orm/pg-core';
import { bytes, instant } from './columns.ts';

/** Documents by what they contain; the same bytes are kept once. */
export const documents = pgTable('documents', {
  sha256: text().primaryKey(),
  mediaType: text().notNull(),
  size: integer().notNull(),
  content: bytes().notNull(),
  storedAt: instant().notNull(),
});
