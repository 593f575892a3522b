/** The arithmetic of a working: what is left of a rule when its branches are chosen and its names are numbers. */
import { Fraction, sumOf } from '../number/fraction.ts';
import { formatDecimal } from '../number/format.ts';
import type { Language } from '../methodology/text.ts';

/** A number, or numbers joined by signs. A constant comes from the methodology and not from the body. */
export type Term =
  | { op: 'value'; value: Fraction; constant: boolean }
  | { op: 'add' | 'multiply'; value: Fraction; of: readonly Term[] }
  | { op: 'subtract' | 'divide'; value: Fraction; of: readonly [Term, Term] };

/** A number of the methodology. */
export function constant(value: Fraction): Term {
  return { op: 'value', value, constant: true };
}

/** A number of the body: an input, or the value of an earlier step. */
export function known(value: Fraction): Term {
  return { op: 'value', value, constant: false };
}

/** Every part of a sum is shown, so that a part that gave nothing is seen. */
export function sum(terms: readonly Term[]): Term {
  return terms.length === 1
    ? terms[0]!
    : { op: 'add', of: terms, value: sumOf(terms.map(({ value }) => value)) };
}

export function difference(from: Term, what: Term): Term {
  return { op: 'subtract', of: [from, what], value: from.value.minus(what.value) };
}

/** Constants that stand multiplied together become one, also across a single division: 4 × 1000 × a ÷ b = 4000 × a ÷ b. */
export function product(terms: readonly Term[]): Term {
  const flat = terms.flatMap((term) => (term.op === 'multiply' ? term.of : [term]));
  const divisions = flat.filter(isDivision);
  const [division] = divisions;
  if (division && divisions.length === 1) {
    const above = flat.map((term) => (term === division ? division.of[0] : term));
    return quotient(product(above), division.of[1]);
  }
  const of = folded(flat);
  if (of.length === 1) return of[0]!;
  return { op: 'multiply', of, value: of.reduce((result, { value }) => result.times(value), Fraction.ONE) };
}

/** Throws `RangeError` when the divisor is zero. */
export function quotient(what: Term, by: Term): Term {
  const value = what.value.over(by.value);
  return isConstant(by) && by.value.equals(Fraction.ONE) ? what : { op: 'divide', of: [what, by], value };
}

/** The term as it is written in a language, with the parentheses that it needs and no others. */
export function written(term: Term, language: Language): string {
  if (term.op === 'value') return formatDecimal(shortDecimal(term.value).text, language);
  const { op } = term;
  const [first, ...rest] = term.of as readonly [Term, ...Term[]];
  const start = binding(first) < binding(term) ? `(${written(first, language)})` : written(first, language);
  return rest.reduce<string>((text, next) => `${text} ${SIGNS[op]} ${operand(next, op, language)}`, start);
}

/**
 * A value as decimal text. What does not end, or ends late, is cut and never rounded, and is given as many digits as
 * the reader needs to see why the next step of the working follows (`agrees`).
 */
export function shortDecimal(
  value: Fraction,
  agrees: (cut: Fraction) => boolean = () => true,
): { text: string; cut: boolean } {
  if (value.terminates()) {
    const text = value.toString();
    if ((text.split('.')[1]?.length ?? 0) <= LONGEST_DECIMAL) return { text, cut: false };
  }
  for (let digits = FEWEST_DIGITS; digits <= MOST_DIGITS; digits += 1) {
    const cut = value.rounded(digits, 'truncate');
    if (!cut.isZero() && agrees(cut)) return { text: value.toDecimal(digits, 'truncate'), cut: true };
  }
  return { text: value.toString(), cut: false };
}

const FEWEST_DIGITS = 4;
const MOST_DIGITS = 40;
const LONGEST_DECIMAL = 6;
const SIGNS = { add: '+', subtract: '\u2212', multiply: '×', divide: '÷' };

function isConstant(term: Term): boolean {
  return term.op === 'value' && term.constant;
}

function isDivision(term: Term): term is Extract<Term, { op: 'subtract' | 'divide' }> {
  return term.op === 'divide';
}

/** All constant factors joined into the place of the first; a one leaves unless nothing else is there. */
function folded(factors: readonly Term[]): Term[] {
  const value = factors
    .filter(isConstant)
    .reduce((result, factor) => result.times(factor.value), Fraction.ONE);
  const first = factors.findIndex(isConstant);
  const rest = factors.filter((factor, at) => at === first || !isConstant(factor));
  if (rest.length > 1 && value.equals(Fraction.ONE)) return rest.filter((factor) => !isConstant(factor));
  return rest.map((factor) => (isConstant(factor) ? constant(value) : factor));
}

function binding(term: Term): number {
  return term.op === 'value' ? 3 : term.op === 'multiply' || term.op === 'divide' ? 2 : 1;
}

function operand(term: Term, after: Exclude<Term['op'], 'value'>, language: Language): string {
  const text = written(term, language);
  const negative = term.op === 'value' && term.value.compare(Fraction.ZERO) < 0;
  const needed = {
    add: negative,
    subtract: negative || binding(term) === 1,
    multiply: negative || binding(term) === 1,
    divide: negative || binding(term) < 3,
  };
  return needed[after] ? `(${text})` : text;
}
