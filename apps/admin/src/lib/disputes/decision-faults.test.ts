import { expect, test } from 'vitest';
import { decisionFaults } from './decision-faults.ts';

const whole = {
  outcome: 'upheld',
  reasonCode: 'source-data-error',
  reasoning: 'The register confirms the claim.',
};

test('a whole decision has no fault', () => {
  expect(decisionFaults(whole, 0, 'en')).toEqual({});
});

test.each([
  [{ ...whole, outcome: '' }, { outcome: 'Choose an outcome.' }],
  [{ ...whole, outcome: 'partly-upheld' }, { values: 'To uphold in part, give at least one new value.' }],
  [{ ...whole, reasonCode: '' }, { reasonCode: 'Choose a reason code.' }],
  [
    { ...whole, reasoning: 'Too short' },
    { reasoning: 'The reasoning is too short: at least 20 characters are needed, there are 9.' },
  ],
])('what is missing is named: %o', (decision, faults) => {
  expect(decisionFaults(decision, 0, 'en')).toEqual(faults);
});
