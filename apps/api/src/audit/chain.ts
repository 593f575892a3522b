import type { auditEntries } from '../database/schema/audit.ts';
import { canonical, sha256 } from './digest.ts';

/** The hash before the first entry. */
export const GENESIS = '0'.repeat(64);

/** An entry as stored. */
export type StoredEntry = typeof auditEntries.$inferSelect;

/** The hash of an entry: over everything it says and the hash of the entry before it. */
export function hashOf(entry: Omit<StoredEntry, 'hash'>): string {
  const { previousHash, ...said } = entry;
  return sha256(`${previousHash}\n${canonical(said)}`);
}
