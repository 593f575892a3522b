/**
 * Operations on whole numbers in float64, each with proven bounds. A value outside the bounds, a division by zero and an
 * absent value are all NaN, which spreads to the result and sends that case to the exact path.
 */
import type { LadderDirection } from '../expression/nodes.ts';

/** Whole numbers stay below this, where float64 holds every one of them and even twice its size. */
export const EXACT_LIMIT = 2 ** 52;

/** The place of an operation's result. */
export type Register = number;

export type Operation =
  | { op: 'constant'; value: number }
  | { op: 'column'; at: number }
  | { op: 'add' | 'subtract' | 'multiply' | 'min' | 'max' | 'floor-divide'; a: Register; b: Register }
  | { op: 'less' | 'at-most' | 'equal' | 'and' | 'or'; a: Register; b: Register }
  | { op: 'not' | 'given' | 'divisor'; a: Register }
  | { op: 'guard'; a: Register; limit: number }
  | { op: 'select'; when: Register; a: Register; b: Register }
  | { op: 'lookup'; a: Register; points: readonly number[] }
  | ({ op: 'ladder'; a: Register; b: Register } & WholeLadder);

/** A ladder whose step holds where `a × factor` compares with `b × limit`. */
export interface WholeLadder {
  direction: LadderDirection;
  factors: readonly number[];
  limits: readonly number[];
  points: readonly number[];
  otherwise: number;
}

/** What is known of a result before any value is seen. */
export interface Bounds {
  low: number;
  high: number;
  /** Whether it may be NaN. */
  mayFail: boolean;
}

/** Thrown when whole numbers of the assumed size could leave the exact range. */
export class TooLarge extends Error {}

/** Operations in the order in which they are computed; equal ones are computed once. */
export class Graph {
  readonly operations: Operation[] = [];
  readonly bounds: Bounds[] = [];
  readonly #known = new Map<string, Register>();
  /** Registers that are not zero where the branch being written applies. */
  #notZero: readonly Register[] = [];

  constant(value: number): Register {
    return this.#emit({ op: 'constant', value }, { low: value, high: value, mayFail: false });
  }

  /** A result that is always left to the exact path. */
  failure(): Register {
    return this.#emit({ op: 'constant', value: NaN }, { low: 0, high: 0, mayFail: true });
  }

  column(at: number, bounds: Bounds): Register {
    return this.#emit({ op: 'column', at }, bounds);
  }

  /** The value of a register that is constant. */
  constantOf(register: Register): number | undefined {
    const operation = this.operations[register]!;
    return operation.op === 'constant' && !Number.isNaN(operation.value) ? operation.value : undefined;
  }

  add(a: Register, b: Register): Register {
    if (this.constantOf(a) === 0) return b;
    if (this.constantOf(b) === 0) return a;
    const [x, y] = this.#pair(a, b);
    return this.#arithmetic('add', a, b, x.low + y.low, x.high + y.high);
  }

  subtract(a: Register, b: Register): Register {
    if (this.constantOf(b) === 0) return a;
    const [x, y] = this.#pair(a, b);
    return this.#arithmetic('subtract', a, b, x.low - y.high, x.high - y.low);
  }

  multiply(a: Register, b: Register): Register {
    if (this.constantOf(a) === 1) return b;
    if (this.constantOf(b) === 1) return a;
    const product = this.#factorsTogether(a, b) ?? this.#factorsTogether(b, a);
    if (product !== undefined) return product;
    const [x, y] = this.#pair(a, b);
    const ends = [x.low * y.low, x.low * y.high, x.high * y.low, x.high * y.high];
    return this.#arithmetic('multiply', a, b, Math.min(...ends), Math.max(...ends));
  }

  min(a: Register, b: Register): Register {
    const [x, y] = this.#pair(a, b);
    return this.#arithmetic('min', a, b, Math.min(x.low, y.low), Math.min(x.high, y.high));
  }

  max(a: Register, b: Register): Register {
    const [x, y] = this.#pair(a, b);
    return this.#arithmetic('max', a, b, Math.max(x.low, y.low), Math.max(x.high, y.high));
  }

  /** The whole number at or below `a ÷ b`, for `b` above zero. Exact, because a rounded quotient of numbers this size never reaches the next one. */
  floorDivide(a: Register, b: Register): Register {
    const [x, y] = this.#pair(a, b);
    const least = Math.max(1, y.low);
    const [low, high] = [
      x.low < 0 ? x.low / least : x.low / y.high,
      x.high > 0 ? x.high / least : x.high / y.high,
    ];
    return this.#arithmetic('floor-divide', a, b, Math.floor(low), Math.floor(high));
  }

  /**
   * What `write` emits for the branch that applies where `when` is `holds`. A divisor that the branch's own condition
   * keeps from zero needs no look of its own; what the branch gives elsewhere is not chosen.
   */
  inBranch<T>(when: Register, holds: boolean, write: () => T): T {
    const before = this.#notZero;
    this.#notZero = [...before, ...this.#notZeroWhere(when, holds)];
    try {
      return write();
    } finally {
      this.#notZero = before;
    }
  }

  #notZeroWhere(when: Register, holds: boolean): Register[] {
    const operation = this.operations[when]!;
    if (operation.op === 'not') return this.#notZeroWhere(operation.a, !holds);
    if (operation.op === 'equal' && !holds) {
      if (this.constantOf(operation.a) === 0) return [operation.b];
      if (this.constantOf(operation.b) === 0) return [operation.a];
    }
    return [];
  }

  /** The value where it is not zero. */
  divisor(a: Register): Register {
    const { low, high } = this.bounds[a]!;
    if (low > 0 || high < 0 || this.#notZero.includes(a)) return a;
    return this.#emit({ op: 'divisor', a }, { low, high, mayFail: true });
  }

  /** The value where it is no larger than `limit` on either side. */
  guard(a: Register, limit: number): Register {
    const { low, high } = this.bounds[a]!;
    if (low >= -limit && high <= limit) return a;
    const bounds = { low: Math.max(low, -limit), high: Math.min(high, limit), mayFail: true };
    return this.#emit({ op: 'guard', a, limit }, bounds);
  }

  compare(op: 'less' | 'at-most' | 'equal', a: Register, b: Register): Register {
    const [x, y] = [this.constantOf(a), this.constantOf(b)];
    if (x !== undefined && y !== undefined)
      return this.constant(Number(op === 'less' ? x < y : op === 'equal' ? x === y : x <= y));
    return this.#truth({ op, a, b }, this.#mayFail(a, b));
  }

  both(op: 'and' | 'or', a: Register, b: Register): Register {
    const settled = this.constantOf(a);
    if (settled !== undefined) return (settled === 1) === (op === 'and') ? b : a;
    return this.#truth({ op, a, b }, this.#mayFail(a, b));
  }

  not(a: Register): Register {
    const known = this.constantOf(a);
    if (known !== undefined) return this.constant(1 - known);
    return this.#truth({ op: 'not', a }, this.#mayFail(a));
  }

  given(a: Register): Register {
    return this.bounds[a]!.mayFail ? this.#truth({ op: 'given', a }, false) : this.constant(1);
  }

  select(when: Register, a: Register, b: Register): Register {
    if (a === b && !this.bounds[when]!.mayFail) return a;
    const chosen = this.constantOf(when);
    if (chosen !== undefined) return chosen === 1 ? a : b;
    const [x, y] = this.#pair(a, b);
    const bounds = {
      low: Math.min(x.low, y.low),
      high: Math.max(x.high, y.high),
      mayFail: this.#mayFail(when, a, b),
    };
    return this.#emit({ op: 'select', when, a, b }, bounds);
  }

  lookup(a: Register, points: readonly number[]): Register {
    const known = points.filter((value) => !Number.isNaN(value));
    const mayFail = this.#mayFail(a) || known.length < points.length;
    return this.#emit(
      { op: 'lookup', a, points },
      { low: Math.min(...known), high: Math.max(...known), mayFail },
    );
  }

  ladder(a: Register, b: Register, steps: WholeLadder): Register {
    const [x, y] = this.#pair(a, b);
    const sizes = [
      ...steps.factors.map((factor) => factor * Math.max(Math.abs(x.low), Math.abs(x.high))),
      ...steps.limits.map((limit) => Math.abs(limit) * Math.max(Math.abs(y.low), Math.abs(y.high))),
    ];
    if (sizes.some((size) => !(size < EXACT_LIMIT))) throw new TooLarge();
    const points = [...steps.points, steps.otherwise];
    const bounds = { low: Math.min(...points), high: Math.max(...points), mayFail: this.#mayFail(a, b) };
    return this.#emit({ op: 'ladder', a, b, ...steps }, bounds);
  }

  /** A known factor of a product that already has one joins it. */
  #factorsTogether(product: Register, factor: Register): Register | undefined {
    const [operation, known] = [this.operations[product]!, this.constantOf(factor)];
    if (known === undefined || operation.op !== 'multiply') return undefined;
    const [x, y] = [this.constantOf(operation.a), this.constantOf(operation.b)];
    if (x !== undefined) return this.multiply(operation.b, this.constant(x * known));
    return y === undefined ? undefined : this.multiply(operation.a, this.constant(y * known));
  }

  #arithmetic(
    op: 'add' | 'subtract' | 'multiply' | 'min' | 'max' | 'floor-divide',
    a: Register,
    b: Register,
    low: number,
    high: number,
  ): Register {
    // Both constant: the bounds have met at the result.
    const bothConstant = this.constantOf(a) !== undefined && this.constantOf(b) !== undefined;
    if (bothConstant) return this.constant(low);
    return this.#emit({ op, a, b }, { low, high, mayFail: this.#mayFail(a, b) });
  }

  #truth(operation: Operation, mayFail: boolean): Register {
    return this.#emit(operation, { low: 0, high: 1, mayFail });
  }

  #pair(a: Register, b: Register): [Bounds, Bounds] {
    return [this.bounds[a]!, this.bounds[b]!];
  }

  #mayFail(...registers: Register[]): boolean {
    return registers.some((register) => this.bounds[register]!.mayFail);
  }

  #emit(operation: Operation, bounds: Bounds): Register {
    if (!(Math.max(Math.abs(bounds.low), Math.abs(bounds.high)) < EXACT_LIMIT)) throw new TooLarge();
    const key = JSON.stringify(operation);
    const known = this.#known.get(key);
    if (known !== undefined) return known;
    this.#known.set(key, this.operations.length);
    this.bounds.push(bounds);
    return this.operations.push(operation) - 1;
  }
}
