/** Ed25519 signatures through the Web Crypto API, the same in Node and in the browser. */
import type { BundleSignature } from './payload.ts';

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

/** Whether a signature over a digest holds for the public key that it names. */
export async function signatureHolds(
  digest: Uint8Array<ArrayBuffer>,
  signature: BundleSignature,
): Promise<boolean> {
  try {
    const publicKey = await crypto.subtle.importKey(
      'raw',
      fromBase64Url(signature.publicKey),
      'Ed25519',
      false,
      ['verify'],
    );
    return await crypto.subtle.verify('Ed25519', publicKey, fromBase64Url(signature.value), digest);
  } catch {
    return false;
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
