import { createHash } from 'node:crypto';
import canonicalize from 'canonicalize';

/** SHA-256 of bytes or text, in hexadecimal. */
export function sha256(content: Uint8Array | string): string {
  return createHash('sha256').update(content).digest('hex');
}

/** Canonical JSON (RFC 8785) of a row or entry: instants as ISO text, bytes as their digest, nothing for undefined. */
export function canonical(value: unknown): string {
  return canonicalize(plain(value)) ?? 'null';
}

/** Digest of a row of the database. */
export function digestOf(row: unknown): string {
  return sha256(canonical(row));
}

function plain(value: unknown): unknown {
  if (value instanceof Date) return value.toISOString();
  if (value instanceof Uint8Array) return { sha256: sha256(value) };
  if (Array.isArray(value)) return value.map(plain);
  if (typeof value === 'object' && value !== null) {
    return Object.fromEntries(
      Object.entries(value)
        .filter(([, item]) => item !== undefined)
        .map(([key, item]) => [key, plain(item)]),
    );
  }
  return value;
}
