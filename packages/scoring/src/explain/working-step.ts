import type { Text } from '../methodology/text.ts';

/** One calculation within a working. */
export interface WorkingStep {
  /** The name of the step in the rule, or the id of the part. */
  id?: string;
  title?: Text;
  expression: Text;
  /** The expression with what it gives, `5 × 45 ÷ 51 = 4,4117 → 4,41`. */
  line: Text;
  /** Exactly, as canonical text. */
  value: string;
  /** As a decimal; cut, not rounded, where it does not end. */
  shown: Text;
}
