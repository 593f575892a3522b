import { expect, test } from 'vitest';
import { atMost, both, less, not, number, parameter } from '../expression/build.ts';
import { inputReferences } from '../methodology/define.ts';
import { amount, choice, count, date, list, percent, yesNo } from './types.ts';
import { checkInputs, unusualInputs } from './check.ts';

const text = (en: string) => ({ kk: `${en} (kk)`, ru: `${en} (ru)`, en });
const inputs = {
  late: count(text('late')),
  reviewed: count(text('reviewed')),
  share: percent(text('share'), 1, { optional: true }),
  mark: amount(text('mark'), 2, { atLeast: '1', atMost: '5', optional: true }),
  answered: yesNo(text('answered'), { optional: true }),
  day: date(text('day'), { optional: true }),
  outcome: choice(text('outcome'), { kept: text('kept') }, { optional: true }),
  found: list(text('found'), { accepted: yesNo(text('accepted')) }, { optional: true }),
};
const { late, reviewed } = inputReferences(inputs);
const within = {
  id: 'late-within-reviewed',
  holds: atMost(late, reviewed),
  at: 'late',
  message: text('more late than reviewed'),
};
const indicator = { inputs, checks: [within] };

test('inputs that fit are without problems', () => {
  expect(checkInputs(indicator, { late: '5', reviewed: '5' })).toEqual([]);
});

test.each([
  ['late', '1.5', 'not-a-count'],
  ['late', '-1', 'not-a-count'],
  ['late', '01', 'not-a-count'],
  ['late', '1234567890123456', 'not-a-count'],
  ['share', '100.1', 'not-a-percent'],
  ['share', '1.25', 'not-a-percent'],
  ['mark', '0.99', 'not-an-amount'],
  ['mark', '5.01', 'not-an-amount'],
  ['mark', 'five', 'not-an-amount'],
  ['answered', 'true', 'not-yes-no'],
  ['day', '2026-02-30', 'not-a-date'],
  ['outcome', 'toString', 'not-an-option'],
  ['found', '[{"accepted":"maybe"}]', 'not-a-list'],
  ['found', '{', 'not-a-list'],
  ['lates', '1', 'unknown-input'],
  ['__proto__x', '1', 'unknown-input'],
])('%s = %s is refused with %s', (input, value, code) => {
  expect(checkInputs(indicator, { [input]: value })).toEqual([{ input, code }]);
});

test.each([
  ['late', '0'],
  ['late', '123456789012345'],
  ['share', '100.0'],
  ['mark', '1'],
  ['mark', '5.00'],
  ['answered', 'no'],
  ['day', '2028-02-29'],
  ['outcome', 'kept'],
  ['found', '[]'],
])('%s = %s is taken', (input, value) => {
  expect(checkInputs(indicator, { [input]: value })).toEqual([]);
});

test('a check between inputs is refused at its cell, in its own words', () => {
  expect(checkInputs(indicator, { late: '6', reviewed: '5' })).toEqual([
    { input: 'late', code: 'check-failed', check: 'late-within-reviewed', message: within.message },
  ]);
});

test('a check waits for all its values to be there and valid', () => {
  expect(checkInputs(indicator, { late: '6' })).toEqual([]);
  expect(checkInputs(indicator, { late: '6', reviewed: 'x' })).toEqual([
    { input: 'reviewed', code: 'not-a-count' },
  ]);
});

test('at sign-off every input that is not optional is required', () => {
  expect(checkInputs(indicator, { late: '0', reviewed: undefined }, { complete: true })).toEqual([
    { input: 'reviewed', code: 'required' },
  ]);
});

test('a check may compare with a parameter, and a mistake in the methodology is not hidden', () => {
  const few = {
    inputs,
    checks: [{ ...within, holds: both(not(less(parameter('most'), late)), atMost(number('0'), late)) }],
  };
  expect(checkInputs(few, { late: '3' }, { parameters: { most: '3' } })).toEqual([]);
  expect(checkInputs(few, { late: '4' }, { parameters: { most: '3' } })).toHaveLength(1);
  expect(() => checkInputs(few, { late: '4' })).toThrow('defines no parameter “most”');
});

test('what is only unusual is warned about and not refused', () => {
  const many = {
    id: 'many',
    holds: less(late, '100'),
    at: 'late',
    message: text('unusually many'),
    plausibility: true,
  };
  const cautious = { inputs, checks: [within, many] };
  expect(checkInputs(cautious, { late: '100', reviewed: '200' })).toEqual([]);
  expect(unusualInputs(cautious, { late: '100', reviewed: '200' })).toEqual([
    { input: 'late', code: 'check-failed', check: 'many', message: many.message },
  ]);
  expect(unusualInputs(cautious, { late: '99', reviewed: '1' })).toEqual([]);
  expect(unusualInputs(cautious, { late: 'x' })).toEqual([]);
  expect(unusualInputs({ inputs }, { late: '100' })).toEqual([]);
});
