/** Rational numbers over a graph: a whole numerator, a known whole denominator, and perhaps one that depends on inputs. */
import type { Fraction, RoundingMode } from '../number/fraction.ts';
import { EXACT_LIMIT, TooLarge, type Graph, type Register } from './graph.ts';

/** `n ÷ (s × d)`; `d` is above zero, and absent where the denominator is known. */
export interface Rational {
  n: Register;
  s: number;
  d?: Register;
}

/** Larger quotients are left to the exact path, so that what follows has room. */
const QUOTIENT_LIMIT = 2 ** 30;

/** A constant; refused when it is too large to be held. */
export function constant(graph: Graph, value: Fraction): Rational {
  const [n, s] = [Number(value.numerator), Number(value.denominator)];
  if (s >= EXACT_LIMIT) throw new TooLarge();
  return { n: graph.constant(n), s };
}

/** Both over one denominator. */
export function common(
  graph: Graph,
  a: Rational,
  b: Rational,
): { a: Register; b: Register; s: number; d?: Register } {
  const s = lcm(a.s, b.s);
  const [x, y] = [scaled(graph, a.n, s / a.s), scaled(graph, b.n, s / b.s)];
  if (a.d === b.d) return { a: x, b: y, s, d: a.d };
  // Nothing over anything is nothing; that the denominator may be NaN is still seen in `d`.
  const over = (n: Register, d: Register | undefined) =>
    d === undefined || graph.constantOf(n) === 0 ? n : graph.multiply(n, d);
  return {
    a: over(x, b.d),
    b: over(y, a.d),
    s,
    d: a.d === undefined ? b.d : b.d === undefined ? a.d : graph.multiply(a.d, b.d),
  };
}

export function plus(graph: Graph, first: Rational, second: Rational): Rational {
  const { a, b, s, d } = common(graph, first, second);
  return { n: graph.add(a, b), s, d };
}

export function minus(graph: Graph, first: Rational, second: Rational): Rational {
  const { a, b, s, d } = common(graph, first, second);
  return { n: graph.subtract(a, b), s, d };
}

export function times(graph: Graph, a: Rational, b: Rational): Rational {
  const [x, y] = [cancelled(graph, a.n, b.s), cancelled(graph, b.n, a.s)];
  const d = a.d === undefined ? b.d : b.d === undefined ? a.d : graph.multiply(a.d, b.d);
  return { n: graph.multiply(x.n, y.n), s: x.s * y.s, d };
}

/** NaN where `b` is zero. */
export function over(graph: Graph, a: Rational, b: Rational): Rational {
  const known = graph.constantOf(b.n);
  if (known !== undefined && known !== 0) {
    const inverse = { n: graph.constant(Math.sign(known) * b.s), s: Math.abs(known) };
    const product = times(graph, a, inverse);
    return b.d === undefined ? product : { ...product, n: graph.multiply(product.n, b.d) };
  }
  const divisor = graph.divisor(b.n);
  const { low } = graph.bounds[divisor]!;
  const flip = low < 0 ? signOf(graph, divisor) : undefined;
  const positive = flip === undefined ? divisor : graph.multiply(divisor, flip);
  const up = b.d === undefined ? a.n : graph.multiply(a.n, b.d);
  const shared = gcd(b.s, a.s);
  const n = scaled(graph, up, b.s / shared);
  return {
    n: flip === undefined ? n : graph.multiply(n, flip),
    s: a.s / shared,
    d: a.d === undefined ? positive : graph.multiply(a.d, positive),
  };
}

/** The smaller or the larger. */
export function extreme(graph: Graph, op: 'min' | 'max', first: Rational, second: Rational): Rational {
  const { a, b, s, d } = common(graph, first, second);
  return { n: graph[op](a, b), s, d };
}

/** The one or the other; the denominator is chosen too, so that the branch not taken cannot spoil it. */
export function either(graph: Graph, when: Register, first: Rational, second: Rational): Rational {
  const chosen = graph.constantOf(when);
  if (chosen !== undefined) return chosen === 1 ? first : second;
  const s = lcm(first.s, second.s);
  const n = graph.select(when, scaled(graph, first.n, s / first.s), scaled(graph, second.n, s / second.s));
  if (first.d === undefined && second.d === undefined) return { n, s };
  const one = graph.constant(1);
  return { n, s, d: graph.select(when, first.d ?? one, second.d ?? one) };
}

/** Cut to `digits` decimals, by whole-number division alone; beyond `limit` left to the exact path. */
export function rounded(
  graph: Graph,
  value: Rational,
  digits: number,
  mode: RoundingMode,
  limit = QUOTIENT_LIMIT,
): Rational {
  const scale = 10 ** digits;
  if (value.d === undefined && scale % value.s === 0)
    return { n: scaled(graph, value.n, scale / value.s), s: scale };
  const shared = gcd(scale, value.s);
  const up = scaled(graph, value.n, scale / shared);
  const below = scaled(graph, value.d ?? graph.constant(1), value.s / shared);
  const negative = graph.bounds[up]!.low < 0 ? graph.compare('less', up, graph.constant(0)) : undefined;
  const size = negative === undefined ? up : graph.select(negative, negated(graph, up), up);
  const whole = graph.guard(quotient(graph, size, below, mode), limit * scale);
  return {
    n: negative === undefined ? whole : graph.select(negative, negated(graph, whole), whole),
    s: scale,
  };
}

/** The whole number at or below, or at or above. */
export function toWhole(graph: Graph, value: Rational, direction: 'floor' | 'ceil'): Rational {
  if (value.d === undefined && value.s === 1) return value;
  const below = scaled(graph, value.d ?? graph.constant(1), value.s);
  const up = direction === 'floor' ? value.n : negated(graph, value.n);
  const whole = graph.guard(graph.floorDivide(up, below), QUOTIENT_LIMIT);
  return { n: direction === 'floor' ? whole : negated(graph, whole), s: 1 };
}

/** A register times a known whole number. */
export function scaled(graph: Graph, register: Register, factor: number): Register {
  return graph.multiply(register, graph.constant(factor));
}

function gcd(a: number, b: number): number {
  return b === 0 ? a : gcd(b, a % b);
}

export function lcm(a: number, b: number): number {
  const result = (a / gcd(a, b)) * b;
  if (!(result < EXACT_LIMIT)) throw new TooLarge();
  return result;
}

function quotient(graph: Graph, size: Register, below: Register, mode: RoundingMode): Register {
  if (mode === 'truncate') return graph.floorDivide(size, below);
  const two = graph.constant(2);
  if (mode === 'half-up') {
    return graph.floorDivide(graph.add(graph.multiply(two, size), below), graph.multiply(two, below));
  }
  const whole = graph.floorDivide(size, below);
  const twice = graph.multiply(two, graph.subtract(size, graph.multiply(whole, below)));
  // Beyond the tie, or at the tie and odd: twice the rest plus one when odd is more than the divisor.
  const odd = graph.subtract(whole, graph.multiply(two, graph.floorDivide(whole, two)));
  const up = graph.compare('less', below, graph.add(twice, odd));
  return graph.add(whole, graph.select(up, graph.constant(1), graph.constant(0)));
}

function negated(graph: Graph, register: Register): Register {
  return graph.subtract(graph.constant(0), register);
}

function signOf(graph: Graph, register: Register): Register {
  const negative = graph.compare('less', register, graph.constant(0));
  return graph.select(negative, graph.constant(-1), graph.constant(1));
}

/** A constant numerator shares what it can with the other's denominator. */
function cancelled(graph: Graph, n: Register, s: number): { n: Register; s: number } {
  const known = graph.constantOf(n);
  if (known === undefined) return { n, s };
  const shared = gcd(Math.abs(known), s);
  return { n: graph.constant(known / shared), s: s / shared };
}
