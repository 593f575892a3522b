import { customType, timestamp } from 'drizzle-orm/pg-core';

/** Words in Kazakh, Russian and English. */
export interface Wording {
  kk: string;
  ru: string;
  en: string;
}

/** An instant to the millisecond, which is what a JavaScript date and the audit digest can hold. */
export const instant = () => timestamp({ withTimezone: true, precision: 3, mode: 'date' });

/** Bytes. Both drivers give a Uint8Array (one of them its subclass Buffer). */
export const bytes = customType<{ data: Uint8Array; driverData: Uint8Array }>({ dataType: () => 'bytea' });
