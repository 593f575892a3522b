/** Optional inputs in a rule. */
import { given, when, type NumberNode, type Operand } from '@olshem/scoring';

/** The optional input where it has a value, otherwise what stands for it. */
export function orElse(input: NumberNode, otherwise: Operand): NumberNode {
  if (input.op !== 'input') throw new TypeError('Only an input can be absent.');
  return when(given(input.name), input, otherwise);
}
