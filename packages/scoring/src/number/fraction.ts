/**
 * Exact rational numbers on BigInt: the only arithmetic in which inputs become points.
 *
 * Every operation is exact; nothing here ever touches a binary float. A fraction is kept in lowest terms with a
 * positive denominator, so that equal values have equal parts.
 */

/** How a value is cut to a number of digits. `half-up` takes ties away from zero; `truncate` cuts towards zero. */
export const ROUNDING_MODES = ['half-up', 'half-even', 'truncate'] as const;

export type RoundingMode = (typeof ROUNDING_MODES)[number];

const DECIMAL = /^([+-]?)(\d+)(?:\.(\d+))?$/;
const RATIO = /^([+-]?\d+)\/(\d+)$/;

/** Figures repeat thousands of times within an edition; fractions never change, so each text is read once. */
const PARSED = new Map<string, Fraction>();
const MOST_PARSED = 20_000;

/** A quotient that does not exist. Told apart from other errors of range: only it shows that a rule forgot a case. */
export class DivisionByZero extends RangeError {
  constructor() {
    super('Division by zero: the rule needs a branch for no cases.');
  }
}

export class Fraction {
  readonly numerator: bigint;
  readonly denominator: bigint;

  private constructor(numerator: bigint, denominator: bigint) {
    this.numerator = numerator;
    this.denominator = denominator;
  }

  static readonly ZERO = new Fraction(0n, 1n);
  static readonly ONE = new Fraction(1n, 1n);

  /** A fraction in lowest terms. Throws `DivisionByZero` on a zero denominator. */
  static ratio(numerator: bigint, denominator: bigint): Fraction {
    if (denominator === 0n) throw new DivisionByZero();
    if (denominator === 1n) return new Fraction(numerator, 1n);
    const sign = denominator < 0n ? -1n : 1n;
    const divisor = gcd(numerator < 0n ? -numerator : numerator, denominator * sign);
    return new Fraction((numerator * sign) / divisor, (denominator * sign) / divisor);
  }

  /** Parses `4`, `-0.845`, `1/3`. Throws `SyntaxError` on anything else, exponents and spaces included. */
  static parse(text: string): Fraction {
    let value = PARSED.get(text);
    if (!value) {
      value = Fraction.#read(text);
      if (PARSED.size < MOST_PARSED) PARSED.set(text, value);
    }
    return value;
  }

  static #read(text: string): Fraction {
    const decimal = DECIMAL.exec(text);
    if (decimal) {
      const digits = decimal[3] ?? '';
      const magnitude = BigInt(decimal[2]! + digits);
      return Fraction.ratio(decimal[1] === '-' ? -magnitude : magnitude, 10n ** BigInt(digits.length));
    }
    const ratio = RATIO.exec(text);
    if (ratio && BigInt(ratio[2]!) !== 0n) return Fraction.ratio(BigInt(ratio[1]!), BigInt(ratio[2]!));
    throw new SyntaxError(`“${text}” is not a decimal number or a fraction.`);
  }

  /** From a whole number; a `number` must be a safe integer. */
  static whole(value: bigint | number): Fraction {
    if (typeof value === 'number' && !Number.isSafeInteger(value)) {
      throw new RangeError(`${value} is not a whole number that can be held exactly.`);
    }
    return new Fraction(BigInt(value), 1n);
  }

  plus(other: Fraction): Fraction {
    if (this.denominator === other.denominator) {
      return Fraction.ratio(this.numerator + other.numerator, this.denominator);
    }
    return Fraction.ratio(
      this.numerator * other.denominator + other.numerator * this.denominator,
      this.denominator * other.denominator,
    );
  }

  minus(other: Fraction): Fraction {
    return this.plus(other.negated());
  }

  times(other: Fraction): Fraction {
    return Fraction.ratio(this.numerator * other.numerator, this.denominator * other.denominator);
  }

  /** Throws `RangeError` when `other` is zero. */
  over(other: Fraction): Fraction {
    return Fraction.ratio(this.numerator * other.denominator, this.denominator * other.numerator);
  }

  negated(): Fraction {
    return new Fraction(-this.numerator, this.denominator);
  }

  absolute(): Fraction {
    return this.numerator < 0n ? this.negated() : this;
  }

  /** Negative, zero or positive as this value is below, equal to or above `other`. */
  compare(other: Fraction): number {
    if (this.denominator === other.denominator) {
      return this.numerator < other.numerator ? -1 : this.numerator > other.numerator ? 1 : 0;
    }
    const difference = this.numerator * other.denominator - other.numerator * this.denominator;
    return difference < 0n ? -1 : difference > 0n ? 1 : 0;
  }

  equals(other: Fraction): boolean {
    return this.numerator === other.numerator && this.denominator === other.denominator;
  }

  isZero(): boolean {
    return this.numerator === 0n;
  }

  isWhole(): boolean {
    return this.denominator === 1n;
  }

  /** The largest whole number not above this value. */
  floor(): bigint {
    const quotient = this.numerator / this.denominator;
    return this.numerator < 0n && this.numerator % this.denominator !== 0n ? quotient - 1n : quotient;
  }

  /** The smallest whole number not below this value. */
  ceil(): bigint {
    return -this.negated().floor();
  }

  /** Cut to `digits` decimals; the result is exact at that many digits. */
  rounded(digits: number, mode: RoundingMode): Fraction {
    const scale = 10n ** BigInt(digits);
    const scaled = this.numerator * scale;
    const negative = scaled < 0n;
    const magnitude = negative ? -scaled : scaled;
    let quotient = magnitude / this.denominator;
    const twice = (magnitude % this.denominator) * 2n;
    if (mode === 'half-up' && twice >= this.denominator) quotient += 1n;
    if (
      mode === 'half-even' &&
      (twice > this.denominator || (twice === this.denominator && quotient % 2n === 1n))
    ) {
      quotient += 1n;
    }
    return Fraction.ratio(negative ? -quotient : quotient, scale);
  }

  /** True when the value has a finite decimal expansion. */
  terminates(): boolean {
    let rest = this.denominator;
    while (rest % 2n === 0n) rest /= 2n;
    while (rest % 5n === 0n) rest /= 5n;
    return rest === 1n;
  }

  /** The canonical text: a plain decimal without trailing zeros, or `n/d` when the expansion does not end. */
  toString(): string {
    if (this.denominator === 1n) return this.numerator.toString();
    if (!this.terminates()) return `${this.numerator}/${this.denominator}`;
    let digits = 0;
    let scale = 1n;
    while (scale % this.denominator !== 0n) {
      scale *= 10n;
      digits += 1;
    }
    return decimalText(this.numerator * (scale / this.denominator), digits);
  }

  /** Decimal text with exactly `digits` decimals, cut by `mode`. */
  toDecimal(digits: number, mode: RoundingMode = 'half-up'): string {
    const cut = this.rounded(digits, mode);
    return decimalText((cut.numerator * 10n ** BigInt(digits)) / cut.denominator, digits);
  }
}

/** The smaller of two values. */
export function smaller(a: Fraction, b: Fraction): Fraction {
  return a.compare(b) <= 0 ? a : b;
}

/** The larger of two values. */
export function larger(a: Fraction, b: Fraction): Fraction {
  return a.compare(b) >= 0 ? a : b;
}

/** Exact sum; zero for no values. */
export function sumOf(values: readonly Fraction[]): Fraction {
  return values.reduce((sum, value) => sum.plus(value), Fraction.ZERO);
}

function decimalText(scaled: bigint, digits: number): string {
  const negative = scaled < 0n;
  const text = (negative ? -scaled : scaled).toString().padStart(digits + 1, '0');
  const whole = digits === 0 ? text : `${text.slice(0, -digits)}.${text.slice(-digits)}`;
  return negative ? `-${whole}` : whole;
}

const SAFE = BigInt(Number.MAX_SAFE_INTEGER);

function gcd(a: bigint, b: bigint): bigint {
  // Whole machine numbers are many times faster than BigInt and exact below 2^53.
  if (a <= SAFE && b <= SAFE) {
    let x = Number(a);
    let y = Number(b);
    while (y !== 0) [x, y] = [y, x % y];
    return BigInt(x);
  }
  while (b !== 0n) [a, b] = [b, a % b];
  return a;
}
