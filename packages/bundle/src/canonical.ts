/** Canonical JSON (RFC 8785) and SHA-256 over it. */
import canonicalize from 'canonicalize';
import { webCrypto } from './web-crypto.ts';

const encoder = new TextEncoder();

/** The one text of a JSON value. Members whose value is undefined are left out, as JSON does. */
export function canonicalJson(value: unknown): string {
  const text = canonicalize(value);
  if (text === undefined) throw new TypeError('The value has no JSON form.');
  return text;
}

/** SHA-256 of a text in UTF-8. */
export async function sha256(text: string): Promise<Uint8Array<ArrayBuffer>> {
  const bytes = encoder.encode(text);
  const subtle = webCrypto();
  return new Uint8Array(subtle ? await subtle.digest('SHA-256', bytes) : await digestInScript(bytes));
}

/** Lower-case hexadecimal. */
export function toHex(bytes: Uint8Array): string {
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}

// Fetched only where there is no Web Crypto, so that nobody else pays for it.
async function digestInScript(bytes: Uint8Array): Promise<Uint8Array> {
  const { sha256: digest } = await import('@noble/hashes/sha2.js');
  return digest(bytes);
}
