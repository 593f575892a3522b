import { afterEach, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { sha256, toHex } from './canonical.ts';
import type { BundleSignature } from './payload.ts';
import { checkSignature, generateSigningKey, sign } from './signature.ts';

const real = globalThis.crypto;
let digest: Uint8Array<ArrayBuffer>;
let signature: BundleSignature;
beforeAll(async () => {
  digest = await sha256('a publication');
  signature = await sign(digest, (await generateSigningKey()).key);
});
afterEach(() => vi.unstubAllGlobals());

/** A browser that does part of what it should; the rest of its cryptography is the real one. */
function browserWith(subtle: Partial<SubtleCrypto>): void {
  const digestOf = real.subtle.digest.bind(real.subtle);
  vi.stubGlobal('crypto', { subtle: { digest: digestOf, ...subtle } });
}

const refuses = (name: string) => () => Promise.reject(new DOMException('no', name));

describe('a signature', () => {
  test('holds for what was signed', async () => {
    expect(await checkSignature(digest, signature)).toEqual({ state: 'holds' });
  });

  test('is broken for anything else', async () => {
    expect(await checkSignature(await sha256('another'), signature)).toEqual({ state: 'broken' });
  });

  test.each([
    ['publicKey', ''],
    ['publicKey', 'not base64url!'],
    ['publicKey', 'AAAA'],
    ['value', ''],
    ['value', 'AAAA'],
  ])('whose %s is %j is broken', async (member, text) => {
    expect(await checkSignature(digest, { ...signature, [member]: text })).toEqual({ state: 'broken' });
  });

  test('whose key a browser takes for none is broken', async () => {
    browserWith({ importKey: refuses('DataError') });
    expect(await checkSignature(digest, signature)).toEqual({ state: 'broken' });
  });
});

describe('a signature that cannot be checked says why', () => {
  test.each([
    [
      'no-ed25519',
      'NotSupportedError',
      'The signature could not be checked, because there is no Ed25519 in this browser or program.',
    ],
    [
      'crypto-failed',
      'OperationError',
      'The signature could not be checked, because the cryptography of this browser or program failed.',
    ],
  ])('%s, when the key is refused with %s', async (because, name, message) => {
    browserWith({ importKey: refuses(name) });
    expect(await checkSignature(digest, signature)).toEqual({ state: 'unchecked', because, message });
  });

  test('no-ed25519, when only verifying is refused', async () => {
    browserWith({
      importKey: () => Promise.resolve({} as CryptoKey),
      verify: refuses('NotSupportedError'),
    });
    expect(await checkSignature(digest, signature)).toMatchObject({
      state: 'unchecked',
      because: 'no-ed25519',
    });
  });

  test.each([['no subtle', {}] as const, ['no crypto at all', undefined] as const])(
    'insecure-context, where there is %s',
    async (_, crypto) => {
      vi.stubGlobal('crypto', crypto);
      expect(await checkSignature(digest, signature)).toEqual({
        state: 'unchecked',
        because: 'insecure-context',
        message:
          'The signature could not be checked, because a page that did not come over https may not use the cryptography of the browser.',
      });
    },
  );
});

describe('SHA-256 without Web Crypto', () => {
  beforeEach(() => void vi.stubGlobal('crypto', {}));

  test.each([
    ['', 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855'],
    ['abc', 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad'],
  ])('of %j is the one of the standard', async (text, digestInHex) => {
    expect(toHex(await sha256(text))).toBe(digestInHex);
  });

  test('is that of Web Crypto for a text in Kazakh', async () => {
    const text = 'Ашықтық индексі '.repeat(100);
    const own = toHex(await sha256(text));
    vi.unstubAllGlobals();
    expect(own).toBe(toHex(await sha256(text)));
  });
});
