/**
 * What values a rule can take while one input moves through an interval: a certain enclosure, and the direction where
 * it is certain. A linear-fractional form is carried along, so that x ÷ (x + c) is known to rise although both sides do.
 */
import { Fraction, larger, smaller } from '../number/fraction.ts';

/** 1 never falls, −1 never rises, 0 stays; undefined where nothing is known. */
export type Slope = -1 | 0 | 1 | undefined;

/** (a·x + b) ÷ (c·x + d). */
type Form = readonly [a: Fraction, b: Fraction, c: Fraction, d: Fraction];

export interface Reach {
  low: Fraction;
  high: Fraction;
  slope: Slope;
  form?: Form;
}

export interface Interval {
  from: Fraction;
  to: Fraction;
}

const { ZERO, ONE } = Fraction;

export function still(value: Fraction): Reach {
  return { low: value, high: value, slope: 0, form: [ZERO, value, ZERO, ONE] };
}

export function moving({ from, to }: Interval): Reach {
  return { low: from, high: to, slope: 1, form: [ONE, ZERO, ZERO, ONE] };
}

export function plus(a: Reach, b: Reach, over: Interval): Reach {
  const form = addForms(a.form, b.form);
  return (
    fromForm(form, over) ?? {
      low: a.low.plus(b.low),
      high: a.high.plus(b.high),
      slope: together(a.slope, b.slope),
      form,
    }
  );
}

export function negative({ low, high, slope, form }: Reach): Reach {
  return {
    low: high.negated(),
    high: low.negated(),
    slope: opposite(slope),
    form: form && [form[0].negated(), form[1].negated(), form[2], form[3]],
  };
}

export function times(a: Reach, b: Reach, over: Interval): Reach {
  const form = scaled(a.form, constantOf(b)) ?? scaled(b.form, constantOf(a));
  const products = [a.low.times(b.low), a.low.times(b.high), a.high.times(b.low), a.high.times(b.high)];
  return (
    fromForm(form, over) ?? {
      low: products.reduce(smaller),
      high: products.reduce(larger),
      slope: productSlope(a, b),
      form,
    }
  );
}

/** Undefined where the divisor may be zero. */
export function over(a: Reach, b: Reach, interval: Interval): Reach | undefined {
  if (sign(b) === undefined || b.low.isZero() || b.high.isZero()) return undefined;
  const direct = fromForm(divideForms(a.form, b.form), interval);
  if (direct) return direct;
  const inverse: Reach = { low: ONE.over(b.high), high: ONE.over(b.low), slope: opposite(b.slope) };
  return times(a, inverse, interval);
}

/** A function that never falls, such as rounding. */
export function risen({ low, high, slope }: Reach, by: (value: Fraction) => Fraction): Reach {
  return { low: by(low), high: by(high), slope };
}

/** The smaller (`sign` 1) or the larger (−1) of two. */
export function extreme(a: Reach, b: Reach, sign: 1 | -1): Reach {
  if (sign === -1) return negative(extreme(negative(a), negative(b), 1));
  if (a.high.compare(b.low) <= 0) return a;
  if (b.high.compare(a.low) <= 0) return b;
  return { low: smaller(a.low, b.low), high: smaller(a.high, b.high), slope: together(a.slope, b.slope) };
}

/** Either of two, where it is not known which. */
export function either(a: Reach, b: Reach): Reach {
  return { low: smaller(a.low, b.low), high: larger(a.high, b.high), slope: undefined };
}

export function opposite(slope: Slope): Slope {
  return slope === undefined ? undefined : slope === 0 ? 0 : slope === 1 ? -1 : 1;
}

function together(a: Slope, b: Slope): Slope {
  if (a === 0) return b;
  return b === 0 || a === b ? a : undefined;
}

function sign({ low, high }: Reach): 1 | -1 | undefined {
  if (low.compare(ZERO) >= 0) return 1;
  return high.compare(ZERO) <= 0 ? -1 : undefined;
}

function productSlope(a: Reach, b: Reach): Slope {
  const [signA, signB] = [sign(a), sign(b)];
  // (a·b)′ = a′·b + a·b′: each summand has a direction where the other factor has a sign.
  const first =
    a.slope === 0 ? 0 : signB === undefined ? undefined : signB === 1 ? a.slope : opposite(a.slope);
  const second =
    b.slope === 0 ? 0 : signA === undefined ? undefined : signA === 1 ? b.slope : opposite(b.slope);
  return first === undefined || second === undefined ? undefined : together(first, second);
}

function constantOf({ low, high }: Reach): Fraction | undefined {
  return low.equals(high) ? low : undefined;
}

function scaled(form: Form | undefined, by: Fraction | undefined): Form | undefined {
  return form && by && [form[0].times(by), form[1].times(by), form[2], form[3]];
}

function addForms(x: Form | undefined, y: Form | undefined): Form | undefined {
  if (!x || !y) return undefined;
  if (x[2].equals(y[2]) && x[3].equals(y[3])) return [x[0].plus(y[0]), x[1].plus(y[1]), x[2], x[3]];
  const [many, one] = isConstant(y) ? [x, y] : [y, x];
  if (!isConstant(one)) return undefined;
  const value = one[1].over(one[3]);
  return [many[0].plus(value.times(many[2])), many[1].plus(value.times(many[3])), many[2], many[3]];
}

function divideForms(x: Form | undefined, y: Form | undefined): Form | undefined {
  if (!x || !y) return undefined;
  // (n ÷ m) ÷ (p ÷ q) = (n·q) ÷ (m·p) stays linear-fractional when m and q, or n and q, … are constants.
  if (isLinear(x) && isLinear(y)) return [x[0].over(x[3]), x[1].over(x[3]), y[0].over(y[3]), y[1].over(y[3])];
  if (isConstant(x)) {
    const value = x[1].over(x[3]);
    return [y[2].times(value), y[3].times(value), y[0], y[1]];
  }
  if (!isConstant(y)) return undefined;
  const value = y[1].over(y[3]);
  return [x[0], x[1], x[2].times(value), x[3].times(value)];
}

function isLinear(form: Form): boolean {
  return form[2].isZero();
}

function isConstant(form: Form): boolean {
  return form[0].isZero() && form[2].isZero();
}

/** Exact ends of a form without a pole in the interval: such a function is monotone. */
function fromForm(form: Form | undefined, { from, to }: Interval): Reach | undefined {
  if (!form) return undefined;
  const [a, b, c, d] = form;
  const [left, right] = [from, to].map((x) => c.times(x).plus(d)) as [Fraction, Fraction];
  if (left.isZero() || right.isZero() || left.compare(ZERO) > 0 !== right.compare(ZERO) > 0) return undefined;
  const start = a.times(from).plus(b).over(left);
  const end = a.times(to).plus(b).over(right);
  const slope = Math.sign(a.times(d).compare(b.times(c))) as Slope;
  return { low: smaller(start, end), high: larger(start, end), slope, form };
}
