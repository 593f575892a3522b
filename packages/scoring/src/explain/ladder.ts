/** How a step of a ladder is worded. */
import { climb } from '../expression/evaluate.ts';
import type { LadderTable, NumberNode } from '../expression/nodes.ts';
import { fractionOf } from '../expression/scope.ts';
import type { Indicator } from '../methodology/types.ts';
import type { Text } from '../methodology/text.ts';
import type { Fraction } from '../number/fraction.ts';
import { decimalText, fill, numberText, pointsText, words } from './words.ts';

/** `60.75 % reaches the step from 60 %: 4 points.` A ladder that gives a factor is worded without “points”. */
export function ladderSentence(
  value: Fraction,
  ladder: LadderTable,
  unit: string,
  givesPoints: boolean,
): Text {
  const { points, step } = climb(value, ladder);
  const reached = step === undefined ? undefined : ladder.steps[step];
  const limit = reached ?? ladder.steps.at(-1);
  return fill(templateOf(ladder, reached !== undefined), {
    value: decimalText(comparedText(value, ladder), unit),
    limit: limit ? numberText(fractionOf(limit.limit), unit) : words.nothing,
    points: givesPoints ? pointsText(points) : numberText(points),
  });
}

/** Whether a value is counted in hundredths: a percent input, or something multiplied by a hundred. */
export function isPercentage(node: NumberNode, indicator: Indicator): boolean {
  switch (node.op) {
    case 'input':
      return indicator.inputs[node.name]?.type === 'percent';
    case 'multiply':
      return node.of.some((factor) => factor.op === 'number' && factor.value === '100');
    case 'divide':
      return isPercentage(node.of[0], indicator);
    case 'step':
    case 'round':
      return isPercentage(node.of, indicator);
    case 'min':
    case 'max':
      return node.of.some((operand) => isPercentage(operand, indicator));
    case 'if':
      return isPercentage(node.then, indicator) || isPercentage(node.else, indicator);
    default:
      return false;
  }
}

/** Two decimals, or as many as are needed so that the rounded value stands on the same step. */
function comparedText(value: Fraction, ladder: LadderTable): string {
  const { step } = climb(value, ladder);
  for (let digits = 2; digits <= 40; digits += 1) {
    const rounded = value.rounded(digits, 'half-up');
    if (climb(rounded, ladder).step === step) return rounded.toString();
  }
  return value.toString();
}

function templateOf(ladder: LadderTable, reached: boolean): Text {
  if (ladder.direction === 'at-least') return reached ? words.ladderAtLeast : words.ladderBelowAll;
  if (!reached) return words.ladderAboveAll;
  return ladder.direction === 'at-most' ? words.ladderAtMost : words.ladderLessThan;
}
