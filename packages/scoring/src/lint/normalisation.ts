/** Constants of a normalisation: ends in order, and a spread to divide by. */
import type { Indicator } from '../methodology/types.ts';
import { Fraction } from '../number/fraction.ts';
import { error, type LintFinding } from './finding.ts';

export function lintNormalisation({ id, normalisation }: Indicator): LintFinding[] {
  if (!normalisation) return [];
  const where = `indicator ${id}, normalisation`;
  const findings: LintFinding[] = [];
  if ('to' in normalisation && !rises(...normalisation.to)) {
    findings.push(
      error(
        'range-reversed',
        where,
        'The range “to” does not rise; write its lower end first, and “higherIsBetter” for the direction.',
      ),
    );
  }
  if (normalisation.kind === 'goalposts' && !rises(normalisation.low, normalisation.high)) {
    findings.push(
      error('range-reversed', where, 'The goalpost “low” is not below “high”; write the smaller one first.'),
    );
  }
  if (normalisation.kind === 'z-score' && !rises('0', normalisation.deviation)) {
    findings.push(
      error('range-reversed', where, 'The deviation of the scores is not above zero; give a positive one.'),
    );
  }
  return findings;
}

function rises(low: string, high: string): boolean {
  return Fraction.parse(low).compare(Fraction.parse(high)) < 0;
}
