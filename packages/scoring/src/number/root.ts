/** Roots on whole numbers: the one place where a score may be irrational, and then to a declared number of digits. */
import { Fraction } from './fraction.ts';

/** Decimals to which a root is carried; far beyond any published digit. */
const ROOT_DIGITS = 30;

/** The `degree`-th root of a value not below zero, cut to `ROOT_DIGITS` decimals. */
export function nthRoot(value: Fraction, degree: bigint): Fraction {
  if (degree < 1n) throw new RangeError('The degree of a root is at least one.');
  if (value.compare(Fraction.ZERO) < 0) throw new RangeError('A root of a negative value is not defined.');
  if (degree === 1n || value.isZero()) return value;
  const scale = 10n ** BigInt(ROOT_DIGITS);
  const scaled = (value.numerator * scale ** degree) / value.denominator;
  return Fraction.ratio(wholeRoot(scaled, degree), scale);
}

/** The largest whole number whose `degree`-th power is not above `value`, by Newton's method from above. */
function wholeRoot(value: bigint, degree: bigint): bigint {
  if (value === 0n) return 0n;
  const bits = BigInt(value.toString(2).length);
  let guess = 1n << (bits / degree + 1n);
  for (;;) {
    const next = ((degree - 1n) * guess + value / guess ** (degree - 1n)) / degree;
    if (next >= guess) return guess;
    guess = next;
  }
}
