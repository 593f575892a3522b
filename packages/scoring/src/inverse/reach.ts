/**
 * Which values a rule can take while one input moves through an interval: an enclosure that is always certain. A
 * linear-fractional form is carried along where there is one, because its ends are exact: x ÷ (x + c) is enclosed as
 * tightly as x, although both its sides move.
 */
import { Fraction, larger, smaller } from '../number/fraction.ts';

/** (a·x + b) ÷ (c·x + d). */
type Form = readonly [a: Fraction, b: Fraction, c: Fraction, d: Fraction];

export interface Reach {
  low: Fraction;
  high: Fraction;
  form?: Form;
}

export interface Interval {
  from: Fraction;
  to: Fraction;
}

const { ZERO, ONE } = Fraction;

export function still(value: Fraction): Reach {
  return { low: value, high: value, form: [ZERO, value, ZERO, ONE] };
}

export function moving({ from, to }: Interval): Reach {
  return { low: from, high: to, form: [ONE, ZERO, ZERO, ONE] };
}

export function plus(a: Reach, b: Reach, interval: Interval): Reach {
  return (
    fromForm(addForms(a.form, b.form), interval) ?? { low: a.low.plus(b.low), high: a.high.plus(b.high) }
  );
}

export function negative({ low, high, form }: Reach): Reach {
  return {
    low: high.negated(),
    high: low.negated(),
    form: form && [form[0].negated(), form[1].negated(), form[2], form[3]],
  };
}

export function times(a: Reach, b: Reach, interval: Interval): Reach {
  const form = scaled(a.form, constantOf(b)) ?? scaled(b.form, constantOf(a));
  const products = [a.low.times(b.low), a.low.times(b.high), a.high.times(b.low), a.high.times(b.high)];
  return fromForm(form, interval) ?? { low: products.reduce(smaller), high: products.reduce(larger) };
}

/** Undefined where the divisor may be zero. */
export function over(a: Reach, b: Reach, interval: Interval): Reach | undefined {
  if (b.low.compare(ZERO) <= 0 && b.high.compare(ZERO) >= 0) return undefined;
  const inverse: Reach = { low: ONE.over(b.high), high: ONE.over(b.low) };
  return fromForm(divideForms(a.form, b.form), interval) ?? times(a, inverse, interval);
}

/** A function that never falls, such as rounding. */
export function risen({ low, high }: Reach, by: (value: Fraction) => Fraction): Reach {
  return { low: by(low), high: by(high) };
}

/** The smaller (`sign` 1) or the larger (−1) of two. */
export function extreme(a: Reach, b: Reach, sign: 1 | -1): Reach {
  if (sign === -1) return negative(extreme(negative(a), negative(b), 1));
  if (a.high.compare(b.low) <= 0) return a;
  if (b.high.compare(a.low) <= 0) return b;
  return { low: smaller(a.low, b.low), high: smaller(a.high, b.high) };
}

/** Either of two, where it is not known which. */
export function either(a: Reach, b: Reach): Reach {
  return { low: smaller(a.low, b.low), high: larger(a.high, b.high) };
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

/**
 * A divisor that may be zero ends the search for a form, so a form has no pole in the interval; then it only rises or
 * only falls, and its ends are its extremes.
 */
function fromForm(form: Form | undefined, { from, to }: Interval): Reach | undefined {
  if (!form) return undefined;
  const [a, b, c, d] = form;
  const [start, end] = [from, to].map((x) => a.times(x).plus(b).over(c.times(x).plus(d))) as [
    Fraction,
    Fraction,
  ];
  return { low: smaller(start, end), high: larger(start, end), form };
}
