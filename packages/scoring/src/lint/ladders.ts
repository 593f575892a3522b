/** Ladders, whether in a rule or in a parameter: every step can be reached. */
import type { LadderTable, NumberText } from '../expression/nodes.ts';
import type { ParameterValue } from '../expression/scope.ts';
import { Fraction } from '../number/fraction.ts';
import { error, type LintFinding } from './finding.ts';

/** `highest` is the largest value that is ever compared, where that is known. */
export function lintLadder(ladder: LadderTable, where: string, highest?: NumberText): LintFinding[] {
  const up = ladder.direction === 'at-least';
  if (ladder.steps.length === 0) {
    return [
      error(
        'ladder-without-steps',
        where,
        'The ladder has no steps; write them, or the value that is always given.',
      ),
    ];
  }
  return ladder.steps.flatMap(({ limit }, at) => {
    const value = Fraction.parse(limit);
    const earlier = ladder.steps.slice(0, at).find((step) => {
      const order = Fraction.parse(step.limit).compare(value);
      return up ? order <= 0 : order >= 0;
    });
    if (earlier) {
      return [
        error(
          'ladder-step-never-reached',
          where,
          `The step at ${limit} comes after the step at ${earlier.limit}, which already takes every value it would take; ` +
            `order the steps from the ${up ? 'highest' : 'lowest'} limit ${up ? 'down' : 'up'}.`,
        ),
      ];
    }
    if (up && highest !== undefined && value.compare(Fraction.parse(highest)) > 0) {
      return [
        error(
          'ladder-step-never-reached',
          where,
          `No value is above ${highest}, so the step at ${limit} is never reached; lower or remove it.`,
        ),
      ];
    }
    return [];
  });
}

/** Whether a parameter's value is a ladder. */
export function isLadder(value: ParameterValue): value is LadderTable {
  return typeof value !== 'string' && 'direction' in value;
}
