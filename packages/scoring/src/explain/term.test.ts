import { describe, expect, test } from 'vitest';
import { Fraction } from '../number/fraction.ts';
import { shortDecimal } from './term.ts';

describe('a value as short decimal text', () => {
  test.each([
    ['0', '0', false],
    ['-2.5', '-2.5', false],
    ['0.123456', '0.123456', false],
    ['0.1234567', '0.1234', true],
    ['-0.1234567', '-0.1234', true],
    ['2/3', '0.6666', true],
    ['1/30000', '0.00003', true],
  ])('%s is written %s', (value, text, cut) => {
    expect(shortDecimal(Fraction.parse(value))).toEqual({ text, cut });
  });

  test('has as many digits as are asked for', () => {
    const value = Fraction.parse('1/3');
    const atLeast = (limit: string) => (cut: Fraction) => cut.compare(Fraction.parse(limit)) >= 0;
    expect(shortDecimal(value, atLeast('0.33333'))).toEqual({ text: '0.33333', cut: true });
    expect(shortDecimal(value, atLeast(`0.${'3'.repeat(40)}`))).toEqual({
      text: `0.${'3'.repeat(40)}`,
      cut: true,
    });
  });

  test('that no number of digits can show is written as a fraction', () => {
    expect(shortDecimal(Fraction.parse('1/3'), () => false)).toEqual({ text: '1/3', cut: false });
    const tiny = Fraction.ratio(1n, 3n * 10n ** 45n);
    expect(shortDecimal(tiny)).toEqual({ text: tiny.toString(), cut: false });
  });
});
