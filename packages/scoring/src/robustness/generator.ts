/** A small deterministic source of random numbers: the same seed gives the same draws on every machine. */

/** Draws of one seed. */
export interface Generator {
  /** A whole number from 0 to 2³² − 1. */
  word(): number;
  /** A whole number from 0 to `limit` − 1, each equally likely. */
  below(limit: number): number;
}

/**
 * xoshiro128** of Blackman and Vigna (2018), a public-domain algorithm on four 32-bit words, whose state is filled from
 * the seed by splitmix32. Only 32-bit whole-number operations, which every engine computes alike.
 */
export function generatorOf(seed: number): Generator {
  if (!Number.isSafeInteger(seed) || seed < 0)
    throw new RangeError(`The seed ${seed} is not a whole number from zero.`);
  let mixed = (seed ^ Math.floor(seed / 0x1_0000_0000)) | 0;
  const next = () => {
    mixed = (mixed + 0x9e3779b9) | 0;
    let word = Math.imul(mixed ^ (mixed >>> 16), 0x21f0aaad);
    word = Math.imul(word ^ (word >>> 15), 0x735a2d97);
    return word ^ (word >>> 15);
  };
  let [a, b, c, d] = [next(), next(), next(), next()];
  const word = () => {
    const scrambled = Math.imul(b, 5);
    const result = Math.imul((scrambled << 7) | (scrambled >>> 25), 9) >>> 0;
    const shifted = b << 9;
    c ^= a;
    d ^= b;
    b ^= c;
    a ^= d;
    c ^= shifted;
    d = (d << 11) | (d >>> 21);
    return result;
  };
  return { word, below: (limit) => below(word, limit) };
}

/** Rejection keeps every number equally likely: a plain remainder would favour the small ones. */
function below(word: () => number, limit: number): number {
  if (!Number.isInteger(limit) || limit < 1 || limit > 0x1_0000_0000) {
    throw new RangeError(`A number below ${limit} cannot be drawn.`);
  }
  const usable = 0x1_0000_0000 - (0x1_0000_0000 % limit);
  for (;;) {
    const drawn = word();
    if (drawn < usable) return drawn % limit;
  }
}
