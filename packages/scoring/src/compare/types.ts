/** What a comparison of two editions says. */
import type { Fraction } from '../number/fraction.ts';

/** The parts of a change of score; they add up to the whole, exactly. */
export interface ChangeParts {
  /** From the body's own inputs. */
  ownInputs: Fraction;
  /** From the newer version's rules, parameters and weights. */
  methodology: Fraction;
  /** From the values of the others, where scores are relative to them. */
  otherBodies: Fraction;
  /** From figures printed, decided or corrected against what their inputs give. */
  corrections: Fraction;
}
