/** The Web Crypto API; absent where a browser does not trust how the page came to it, as over plain http. */
export function webCrypto(): SubtleCrypto | undefined {
  return (globalThis.crypto as Crypto | undefined)?.subtle;
}
