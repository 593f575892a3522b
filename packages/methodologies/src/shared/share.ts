/** Shares as per cent, the unit in which reports print limits. */
import { divide, multiply, type NumberNode, type Operand } from '@olshem/scoring';

/** `100 × part ÷ whole`. */
export function percentOf(part: Operand, whole: Operand): NumberNode {
  return divide(multiply('100', part), whole);
}
