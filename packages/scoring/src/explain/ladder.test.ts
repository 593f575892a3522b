import { expect, test } from 'vitest';
import { add, divide, max, min, multiply, parameter, round, step, when, equal } from '../expression/build.ts';
import type { NumberNode } from '../expression/nodes.ts';
import { count, percent } from '../inputs/types.ts';
import type { Indicator } from '../methodology/types.ts';
import { Fraction } from '../number/fraction.ts';
import { isPercentage, ladderSentence } from './ladder.ts';

const text = (en: string) => ({ kk: en, ru: en, en });
const indicator = {
  inputs: { n: count(text('n')), share: percent(text('share'), 1) },
} as unknown as Indicator;
const n: NumberNode = { op: 'input', name: 'n' };
const share: NumberNode = { op: 'input', name: 'share' };

test.each<[string, NumberNode, boolean]>([
  ['a percent input', share, true],
  ['a count', n, false],
  ['an input that nothing defines', { op: 'input', name: 'other' }, false],
  ['a hundred times', multiply(n, '100'), true],
  ['a hundred times a part of a whole', divide(multiply('100', n), n), true],
  ['a hundred below', divide(n, multiply('100', n)), false],
  ['ten times', multiply('10', n), false],
  ['a parameter times', multiply(parameter('100'), n), false],
  ['a step of it', step('s', share), true],
  ['a rounding of it', round(share, 1), true],
  ['the smaller of it and a limit', min('100', share), true],
  ['the larger of it and a limit', max('0', share), true],
  ['the smaller of counts', min('100', n), false],
  ['one branch of it', when(equal(n, '0'), '0', share), true],
  ['the other branch of it', when(equal(n, '0'), share, '0'), true],
  ['branches without it', when(equal(n, '0'), n, '0'), false],
  ['a sum', add(share, '1'), false],
])('%s is a percentage: %s', (_, node, expected) => {
  expect(isPercentage(node, indicator)).toBe(expected);
});

const three = (direction: 'at-least' | 'at-most' | 'less-than', ...limits: string[]) => ({
  direction,
  steps: limits.map((limit, at) => ({ limit, points: String(3 - at) })),
  otherwise: '0',
});

test.each([
  ['90', three('at-least', '90', '80', '70'), '90 reaches the step from 90: 3 points.'],
  ['69.996', three('at-least', '90', '80', '70'), '69.996 does not reach the lowest step (70): 0 points.'],
  ['70.004', three('at-least', '90', '80', '70'), '70 reaches the step from 70: 1 point.'],
  ['6.001', three('at-most', '6', '11', '16'), '6.001 is within the step up to 11: 2 points.'],
  ['17', three('at-most', '6', '11', '16'), '17 is beyond the last step (16): 0 points.'],
  ['5.999', three('less-than', '6', '11', '16'), '5.999 is within the step below 6: 3 points.'],
  ['2/3', three('less-than', '6', '11', '16'), '0.67 is within the step below 6: 3 points.'],
  [
    '1',
    { direction: 'at-most' as const, steps: [], otherwise: '5' },
    '1 is beyond the last step (–): 5 points.',
  ],
])('%s is worded by the step on which it stands (%#)', (value, ladder, sentence) => {
  expect(ladderSentence(Fraction.parse(value), ladder, '', true).en).toBe(sentence);
});

test('a value just below a limit is given as many decimals as tell it from the limit, up to forty', () => {
  const below = Fraction.ONE.minus(Fraction.ratio(1n, 3n * 10n ** 39n));
  expect(ladderSentence(below, three('at-least', '1'), '', false).en).toBe(
    `0.${'9'.repeat(39)}7 does not reach the lowest step (1): 0.`,
  );
});

test('a value that no decimal can tell from the limit is written as a fraction', () => {
  const below = Fraction.ratio(10n ** 50n - 1n, 10n ** 50n);
  expect(ladderSentence(below, three('at-least', '1'), '', false).en).toBe(
    `${below.toString()} does not reach the lowest step (1): 0.`,
  );
});
