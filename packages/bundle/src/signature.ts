/** Ed25519 signatures through the Web Crypto API, the same in Node and in the browser. */
import type { BundleSignature } from './payload.ts';
import { webCrypto } from './web-crypto.ts';

const KEY_BYTES = 32;
const SIGNATURE_BYTES = 64;

/** A key pair that signs publications. */
export interface SigningKey {
  privateKey: CryptoKey;
  /** Raw public key, base64url. */
  publicKey: string;
}

/** A new key pair and the private key as JWK text, to be kept secret. */
export async function generateSigningKey(): Promise<{ key: SigningKey; secret: string }> {
  const pair = await crypto.subtle.generateKey('Ed25519', true, ['sign', 'verify']);
  const secret = JSON.stringify(await crypto.subtle.exportKey('jwk', pair.privateKey));
  return { key: await importSigningKey(secret), secret };
}

/** The key pair of a secret made by `generateSigningKey`. Throws when the text is not such a key. */
export async function importSigningKey(secret: string): Promise<SigningKey> {
  const jwk = JSON.parse(secret) as JsonWebKey;
  const privateKey = await crypto.subtle.importKey('jwk', jwk, 'Ed25519', false, ['sign']);
  if (!jwk.x) throw new TypeError('The signing key has no public part.');
  return { privateKey, publicKey: jwk.x };
}

/** Signs the bytes of a digest. */
export async function sign(digest: Uint8Array<ArrayBuffer>, key: SigningKey): Promise<BundleSignature> {
  const value = new Uint8Array(await crypto.subtle.sign('Ed25519', key.privateKey, digest));
  return { algorithm: 'Ed25519', publicKey: key.publicKey, value: toBase64Url(value) };
}

/** What became of the check of a signature: it may also be that it cannot be checked here, which says nothing against it. */
export type SignatureCheck =
  | { state: 'holds' }
  | { state: 'broken' }
  | { state: 'unchecked'; because: UncheckedReason; message: string };

/** Why a signature cannot be checked: no Web Crypto at all, no Ed25519 in it, or it failed without a reason. */
export type UncheckedReason = keyof typeof uncheckedReasons;

const uncheckedReasons = {
  'insecure-context': 'a page that did not come over https may not use the cryptography of the browser',
  'no-ed25519': 'there is no Ed25519 in this browser or program',
  'crypto-failed': 'the cryptography of this browser or program failed',
};

/** Checks a signature over a digest by the public key that it names. */
export async function checkSignature(
  digest: Uint8Array<ArrayBuffer>,
  { publicKey, value }: BundleSignature,
): Promise<SignatureCheck> {
  const [key, signature] = [bytesOf(publicKey, KEY_BYTES), bytesOf(value, SIGNATURE_BYTES)];
  if (!key || !signature) return { state: 'broken' };
  const subtle = webCrypto();
  if (!subtle) return unchecked('insecure-context');
  try {
    const imported = await subtle.importKey('raw', key, 'Ed25519', false, ['verify']);
    const holds = await subtle.verify('Ed25519', imported, signature, digest);
    return { state: holds ? 'holds' : 'broken' };
  } catch (problem) {
    const name = problem instanceof Error ? problem.name : '';
    // The bytes are no point of the curve, so that no signature could hold.
    if (name === 'DataError') return { state: 'broken' };
    return unchecked(name === 'NotSupportedError' ? 'no-ed25519' : 'crypto-failed');
  }
}

function unchecked(because: UncheckedReason): SignatureCheck {
  const message = `The signature could not be checked, because ${uncheckedReasons[because]}.`;
  return { state: 'unchecked', because, message };
}

/** The bytes of a base64url text, if it is one of so many bytes. */
function bytesOf(text: string, length: number): Uint8Array<ArrayBuffer> | undefined {
  try {
    const bytes = fromBase64Url(text);
    return bytes.length === length ? bytes : undefined;
  } catch {
    return undefined;
  }
}

function toBase64Url(bytes: Uint8Array): string {
  return btoa(String.fromCharCode(...bytes))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replaceAll('=', '');
}

function fromBase64Url(text: string): Uint8Array<ArrayBuffer> {
  const binary = atob(text.replaceAll('-', '+').replaceAll('_', '/'));
  return Uint8Array.from(binary, (character) => character.charCodeAt(0));
}
