/** Which values of one input would give a score: used to find what a printed score says about a count. */
import type { Rounding } from '../methodology/types.ts';
import type { Fraction } from '../number/fraction.ts';
import { domainOf, judgeOf, SEARCH_LIMIT, textAt, type Question, type Stretch } from './search.ts';

/** Values from one to another, both included. */
export interface FitRange {
  from: string;
  to: string;
}

/**
 * All ranges of a number input for which the rounded points equal the target, the other inputs as they are and the
 * indicator's checks kept; in rising order. `how` replaces the indicator's rounding, for figures that were printed
 * otherwise. Throws `RangeError` for an input that is no number, and when a rule is too irregular to be searched.
 */
export function valuesThatFit(
  question: Question,
  target: Fraction,
  how: Rounding | undefined = question.indicator.rounding,
): FitRange[] {
  const { indicator, input } = question;
  const definition = Object.hasOwn(indicator.inputs, input) ? indicator.inputs[input] : undefined;
  const domain = definition && domainOf(definition);
  if (!domain) throw new RangeError(`The indicator ${indicator.id} has no number input “${input}”.`);
  const judge = judgeOf(question, domain, {
    cut: (exact) => (how ? exact.rounded(how.digits, how.mode) : exact),
    verdict: (low, high) => {
      if (low.compare(target) > 0 || high.compare(target) < 0) return false;
      return low.equals(high) || undefined;
    },
  });
  const found: Stretch[] = [];
  const waiting: Stretch[] = [{ first: domain.first, last: domain.last }];
  for (let looked = 0; waiting.length > 0; looked += 1) {
    if (looked >= SEARCH_LIMIT)
      throw new RangeError(`The rule of ${indicator.id} is too irregular in “${input}” to be searched.`);
    const stretch = waiting.pop()!;
    const verdict = judge(stretch);
    if (verdict) join(found, stretch);
    if (verdict !== undefined) continue;
    const middle = (stretch.first + stretch.last) >> 1n;
    waiting.push({ first: middle + 1n, last: stretch.last }, { first: stretch.first, last: middle });
  }
  return found.map(({ first, last }) => ({ from: textAt(first, domain), to: textAt(last, domain) }));
}

/** Stretches come in rising order, so that neighbours meet. */
function join(found: Stretch[], next: Stretch): void {
  const previous = found.at(-1);
  if (previous && previous.last + 1n === next.first) previous.last = next.last;
  else found.push({ ...next });
}
