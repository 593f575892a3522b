import { describe, expect, test } from 'vitest';
import { dayOf, exactDigits, shifted, typedText } from './digits.ts';

describe('the digits of a stored number', () => {
  test.each([
    ['0', '0'],
    ['-0', '0'],
    ['007', '7'],
    ['12.50', '12.5'],
    ['.5', '0.5'],
    ['0.30000000000000004', '0.3'],
    ['0.93000000000000005', '0.93'],
    ['2.9999999999999996', '3'],
    ['99.999999999999999', '100'],
    ['-1234.5600000000001', '-1234.56'],
    ['1E-3', '0.001'],
    ['1.5E+3', '1500'],
    ['1e15', '1000000000000000'],
    ['123456789012345', '123456789012345'],
    ['0.123456789012345', '0.123456789012345'],
    // The sixteenth figure is no longer kept.
    ['0.1234567890123454', '0.123456789012345'],
    ['0.1234567890123456', '0.123456789012346'],
    ['1234567890123456', '1234567890123456'],
  ])('%s is %s', (stored, digits) => {
    expect(exactDigits(stored)).toBe(digits);
  });

  test.each(['', 'NaN', '1,5', '.', 'E5', '1E9999'])('%j is none', (stored) => {
    expect(exactDigits(stored)).toBeUndefined();
  });
});

test.each([
  ['0.93', 2, '93'],
  ['0.005', 2, '0.5'],
  ['-1.2', 2, '-120'],
  ['12', 2, '1200'],
])('%s with its point moved by %i is %s', (digits, places, moved) => {
  expect(shifted(digits, places)).toBe(moved);
});

describe('the day of a number', () => {
  test.each([
    ['1', false, '1900-01-01'],
    ['59', false, '1900-02-28'],
    ['61', false, '1900-03-01'],
    ['46049', false, '2026-01-27'],
    ['44587', true, '2026-01-27'],
    ['2958465', false, '9999-12-31'],
  ])('%s, counted from 1904: %s, is %s', (digits, from1904, day) => {
    expect(dayOf(digits, from1904)).toEqual({ day, hour: false });
  });

  test('an hour beside it is seen', () => {
    expect(dayOf('46049.5', false)).toEqual({ day: '2026-01-27', hour: true });
  });

  test.each(['-1', '2958466', '99999999'])('%s has none', (digits) => {
    expect(dayOf(digits, false)).toBeUndefined();
  });
});

test('a cell is told as a person would have typed it', () => {
  expect(typedText({ kind: 'number', text: '0.93', form: 'percent' }, false)).toBe('93%');
  expect(typedText({ kind: 'number', text: '46049', form: 'date' }, false)).toBe('2026-01-27');
  expect(typedText({ kind: 'truth', text: '1' }, false)).toBe('TRUE');
  expect(typedText({ kind: 'day', text: '2026-01-27T00:00:00' }, false)).toBe('2026-01-27');
});
