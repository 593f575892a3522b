/** A working as it is read on one line: a term, its value, and what rounding, limits and ladders turn it into. */
import { formatDecimal } from '../number/format.ts';
import type { Fraction } from '../number/fraction.ts';
import type { Language } from '../methodology/text.ts';
import { shortDecimal, written as writtenTerm, type Term } from './term.ts';

export interface Chain {
  term: Term;
  turns: readonly Turn[];
}

/** One turn of a value into another. */
type Turn = (value: Fraction) => Fraction;

/** A chain without turns. */
export function chain(term: Term): Chain {
  return { term, turns: [] };
}

/** The chain with one more turn, unless it changes nothing. */
export function turned(of: Chain, turn: Turn): Chain {
  const value = last(of);
  return turn(value).equals(value) ? of : withTurn(of, turn);
}

/** The chain with one more turn, for a turn that is worth showing whatever it gives. */
export function withTurn({ term, turns }: Chain, turn: Turn): Chain {
  return { term, turns: [...turns, turn] };
}

/** The value at the end of a chain. */
export function last({ term, turns }: Chain): Fraction {
  return turns.reduce((value, turn) => turn(value), term.value);
}

/** `4 − 4 000 × 136 ÷ 182 409` and the whole line `4 − 4 000 × 136 ÷ 182 409 = 1,0176 → 1,02`. */
export function written({ term, turns }: Chain, language: Language): { expression: string; line: string } {
  const expression = writtenTerm(term, language);
  const values: string[] = [];
  let value = term.value;
  for (const turn of turns) {
    const target = turn(value);
    values.push(shortDecimal(value, (cut) => turn(cut).equals(target)).text);
    value = target;
  }
  const end = shortDecimal(value);
  const shown = [...values, end.text].map((text) => formatDecimal(text, language)).join(' → ');
  const results = end.cut ? `${shown}…` : shown;
  if (term.op !== 'value') return { expression, line: `${expression} = ${results}` };
  return { expression, line: results };
}
