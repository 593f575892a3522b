import { expect, test } from 'vitest';
import {
  capAt,
  corrected,
  deductionPerCase,
  deductionPerNumber,
  expertPoints,
  floorAt,
  noCases,
  productOf,
  proportionalShare,
} from './declared.ts';

const two = { op: 'number', value: '2' };
const three = { op: 'number', value: '3' };
const zero = { op: 'number', value: '0' };

test('every declared kind is an expression with its kind noted', () => {
  expect(proportionalShare('2', '3', '2')).toEqual({
    op: 'divide',
    of: [{ op: 'multiply', of: [two, three] }, two],
    kind: 'proportional-share',
  });
  expect(deductionPerCase('3', '2', '3')).toEqual({
    op: 'max',
    of: [
      zero,
      { op: 'subtract', of: [three, { op: 'multiply', of: [two, three] }], kind: 'deduction-per-case' },
    ],
    kind: 'floor',
  });
  expect(deductionPerNumber('3', '2', '3', '2')).toEqual({
    op: 'max',
    of: [
      zero,
      {
        op: 'subtract',
        of: [three, { op: 'divide', of: [{ op: 'multiply', of: [three, two, three] }, two] }],
        kind: 'deduction-per-number',
      },
    ],
    kind: 'floor',
  });
  expect(floorAt('2', '3')).toEqual({ op: 'max', of: [two, three], kind: 'floor' });
  expect(capAt('2', '3')).toEqual({ op: 'min', of: [two, three], kind: 'cap' });
  expect(productOf('2', '3', '2')).toEqual({
    op: 'multiply',
    of: [two, three, two],
    kind: 'product-of-factors',
  });
  expect(corrected('2', '3')).toEqual({ op: 'multiply', of: [two, three], kind: 'correcting-coefficient' });
  expect(noCases('2', '3', '2')).toEqual({
    op: 'if',
    when: { op: 'equal', of: [two, zero] },
    then: three,
    else: two,
    kind: 'no-cases',
  });
  expect(expertPoints('2', '3')).toEqual({ op: 'min', of: [three, two], kind: 'expert-points' });
});
