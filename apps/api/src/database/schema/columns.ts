import type { Said } from '@olshem/contracts';
import { sql } from 'drizzle-orm';
import { customType, timestamp } from 'drizzle-orm/pg-core';

/** An instant to the millisecond, which is what a JavaScript date and the audit digest can hold. */
export const instant = () => timestamp({ withTimezone: true, precision: 3, mode: 'date' });

/** Bytes. Both drivers give a Uint8Array (one of them its subclass Buffer). */
export const bytes = customType<{ data: Uint8Array; driverData: Uint8Array }>({ dataType: () => 'bytea' });

/** What somebody said, in one language or in three. Not `jsonb()`, which takes the text `12` for a number when it reads it back. */
export const said = customType<{ data: Said; driverData: Said | string }>({
  dataType: () => 'jsonb',
  toDriver: (value) => JSON.stringify(value),
  fromDriver: (value) => value,
});

/** A list of contracts inside a condition of the database; its members are our own words. */
export const quoted = (words: readonly string[]) => sql.raw(words.map((word) => `'${word}'`).join(', '));
