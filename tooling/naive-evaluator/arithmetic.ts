/** Fractions as pairs of whole numbers, written as one would on paper; shares nothing with the engine. */

/** Numerator and denominator; the denominator is above zero. */
export type Pair = readonly [bigint, bigint];

/** The pair in lowest terms, with its sign in the numerator. */
export function pair(numerator: bigint, denominator: bigint): Pair {
  if (denominator === 0n) throw new RangeError('Division by zero.');
  let a = numerator < 0n ? -numerator : numerator;
  let b = denominator < 0n ? -denominator : denominator;
  while (b !== 0n) {
    const rest = a % b;
    a = b;
    b = rest;
  }
  const common = denominator < 0n ? -a : a;
  return [numerator / common, denominator / common];
}

/** Reads `12`, `-0.5` and `1/3`. */
export function read(text: string): Pair {
  const slash = text.indexOf('/');
  if (slash >= 0) return pair(BigInt(text.slice(0, slash)), BigInt(text.slice(slash + 1)));
  const point = text.indexOf('.');
  if (point < 0) return [BigInt(text), 1n];
  const decimals = text.length - point - 1;
  return pair(BigInt(text.replace('.', '')), 10n ** BigInt(decimals));
}

export function plus([a, b]: Pair, [c, d]: Pair): Pair {
  return pair(a * d + c * b, b * d);
}

export function minus([a, b]: Pair, [c, d]: Pair): Pair {
  return pair(a * d - c * b, b * d);
}

export function times([a, b]: Pair, [c, d]: Pair): Pair {
  return pair(a * c, b * d);
}

export function over([a, b]: Pair, [c, d]: Pair): Pair {
  return pair(a * d, b * c);
}

/** Below zero, zero or above zero, as the first is less than, equal to or more than the second. */
export function order([a, b]: Pair, [c, d]: Pair): bigint {
  return a * d - c * b;
}

/** The whole number at or below. */
export function down([a, b]: Pair): bigint {
  const rest = a % b;
  return (a - (rest < 0n ? rest + b : rest)) / b;
}

/** The whole number at or above. */
export function up([a, b]: Pair): bigint {
  return -down([-a, b]);
}

/** Cut to a number of decimals: ties away from zero, ties to even, or everything towards zero. */
export function cut(value: Pair, digits: number, mode: string): Pair {
  const ten = 10n ** BigInt(digits);
  const [a, b] = value;
  const size: Pair = [(a < 0n ? -a : a) * ten, b];
  const whole = down(size);
  const beyond = order(minus(size, [whole, 1n]), [1n, 2n]);
  let up = false;
  if (mode === 'half-up') up = beyond >= 0n;
  else if (mode === 'half-even') up = beyond > 0n || (beyond === 0n && whole % 2n !== 0n);
  else if (mode !== 'truncate') throw new RangeError(`Nobody said what “${mode}” means.`);
  const kept = up ? whole + 1n : whole;
  return pair(a < 0n ? -kept : kept, ten);
}

/** `n` or `n/d`. */
export function write([a, b]: Pair): string {
  return b === 1n ? `${a}` : `${a}/${b}`;
}
