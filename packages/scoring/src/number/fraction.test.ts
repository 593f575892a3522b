import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { DivisionByZero, Fraction, larger, smaller, sumOf } from './fraction.ts';

const f = (text: string) => Fraction.parse(text);

describe('parsing', () => {
  test.each([
    ['4', '4'],
    ['2.90', '2.9'],
    ['-0.845', '-0.845'],
    ['+7', '7'],
    ['1/3', '1/3'],
    ['-2/6', '-1/3'],
    ['10/4', '2.5'],
    ['000.5', '0.5'],
    ['-0', '0'],
  ])('%s is %s', (text, canonical) => expect(f(text).toString()).toBe(canonical));

  test.each(['', ' 4', '4 ', '1e3', '.5', '5.', '1/0', '1/-3', '0x10', 'NaN', '１', '4,5', '1_000'])(
    '“%s” is refused',
    (text) =>
      expect(() => f(text)).toThrow(new SyntaxError(`“${text}” is not a decimal number or a fraction.`)),
  );

  test('a text that was read once is not read again', () => {
    expect(f('271.828')).toBe(f('271.828'));
  });

  test('a machine number must be a safe whole one', () => {
    expect(Fraction.whole(-3).toString()).toBe('-3');
    expect(Fraction.whole(2 ** 53 - 1).toString()).toBe('9007199254740991');
    expect(() => Fraction.whole(0.1)).toThrow(
      new RangeError('0.1 is not a whole number that can be held exactly.'),
    );
    expect(() => Fraction.whole(2 ** 53)).toThrow(RangeError);
  });
});

describe('arithmetic', () => {
  test('4 × (1 − 4000 × 5 ÷ 8465) is exact', () => {
    const result = f('4').times(f('1').minus(f('4000').times(f('5')).over(f('8465'))));
    expect(result.toString()).toBe('-9228/1693'); // 4 × (8465 − 20000) ÷ 8465 = −46140 ÷ 8465
  });

  test('a third of three is one', () => expect(f('3').times(f('1/3')).equals(Fraction.ONE)).toBe(true));

  test('tenths add up without residue', () => {
    expect(sumOf(Array.from({ length: 10 }, () => f('0.1'))).toString()).toBe('1');
    expect(sumOf([]).isZero()).toBe(true);
  });

  test('a division by zero is refused', () =>
    expect(() => f('1').over(Fraction.ZERO)).toThrow(DivisionByZero));

  test('fractions beyond 2^53 stay exact', () => {
    const big = f('9007199254740993');
    expect(big.times(big).over(big).equals(big)).toBe(true);
    expect(Fraction.ratio(2n ** 80n, 2n ** 79n).toString()).toBe('2');
  });

  test('a negative denominator moves its sign to the numerator', () => {
    expect(Fraction.ratio(1n, -4n).toString()).toBe('-0.25');
    expect(() => Fraction.ratio(1n, 0n)).toThrow(RangeError);
  });

  test('comparison, minimum and maximum follow the values', () => {
    expect(f('1/3').compare(f('0.3333'))).toBe(1);
    expect(f('0.3333').compare(f('1/3'))).toBe(-1);
    expect(f('0.50').compare(f('1/2'))).toBe(0);
    expect(smaller(f('2'), f('3')).toString()).toBe('2');
    expect(larger(f('2'), f('3')).toString()).toBe('3');
    expect(smaller(f('-2'), f('-3')).toString()).toBe('-3');
    expect(f('2').compare(f('3'))).toBe(-1);
    expect(f('3').compare(f('2'))).toBe(1);
    expect(f('3').compare(f('3'))).toBe(0);
  });

  test('of two equal values the first is given', () => {
    const [one, other] = [Fraction.ratio(1n, 2n), Fraction.ratio(1n, 2n)];
    expect(smaller(one, other)).toBe(one);
    expect(larger(one, other)).toBe(one);
  });

  test('the absolute value drops the sign', () => {
    expect(f('-1.5').absolute().toString()).toBe('1.5');
    expect(f('1.5').absolute().toString()).toBe('1.5');
  });
});

describe('rounding', () => {
  test.each([
    ['2.505', 2, 'half-up', '2.51'],
    ['2.504', 2, 'half-up', '2.5'],
    ['-2.505', 2, 'half-up', '-2.51'],
    ['2.505', 2, 'half-even', '2.5'],
    ['2.515', 2, 'half-even', '2.52'],
    ['2.5051', 2, 'half-even', '2.51'],
    ['2.5149', 2, 'half-even', '2.51'],
    ['-2.515', 2, 'half-even', '-2.52'],
    ['104/9', 2, 'truncate', '11.55'], // 11.5555…
    ['104/9', 2, 'half-up', '11.56'],
    ['-104/9', 2, 'truncate', '-11.55'],
    ['0.5', 0, 'half-up', '1'],
    ['0.4999', 0, 'half-up', '0'],
  ] as const)('%s to %d digits, %s, is %s', (text, digits, mode, expected) => {
    expect(f(text).rounded(digits, mode).toString()).toBe(expected);
  });

  test.each([
    ['7/2', 3n, 4n],
    ['-7/2', -4n, -3n],
    ['3', 3n, 3n],
    ['-3', -3n, -3n],
  ] as const)('%s lies between whole %d and %d', (text, floor, ceil) => {
    expect(f(text).floor()).toBe(floor);
    expect(f(text).ceil()).toBe(ceil);
  });

  test('decimal text keeps the digits asked for', () => {
    expect(f('29').toDecimal(2)).toBe('29.00');
    expect(f('-1/3').toDecimal(3)).toBe('-0.333');
    expect(f('-1/1000').toDecimal(2)).toBe('0.00');
    expect(f('2/3').toDecimal(0)).toBe('1');
  });

  test('only denominators of twos and fives terminate', () => {
    expect(f('7/40').terminates()).toBe(true);
    expect(f('7/40').toString()).toBe('0.175');
    expect(f('7/30').terminates()).toBe(false);
    expect(f('7/30').isWhole()).toBe(false);
    expect(f('30/30').isWhole()).toBe(true);
  });
});

const fractions = fc
  .tuple(fc.bigInt(-(10n ** 20n), 10n ** 20n), fc.bigInt(1n, 10n ** 12n))
  .map(([numerator, denominator]) => Fraction.ratio(numerator, denominator));

test('adding and taking away, multiplying and dividing undo each other', () => {
  fc.assert(
    fc.property(fractions, fractions, (a, b) => {
      expect(a.plus(b).minus(b).equals(a)).toBe(true);
      if (!b.isZero()) expect(a.times(b).over(b).equals(a)).toBe(true);
    }),
  );
});

test('canonical text reads back as the same value', () => {
  fc.assert(
    fc.property(fractions, (value) => {
      expect(f(value.toString()).equals(value)).toBe(true);
    }),
  );
});

test('a rounded value is never further away than half a unit of its last digit', () => {
  fc.assert(
    fc.property(fractions, fc.nat(6), (value, digits) => {
      const distance = value.minus(value.rounded(digits, 'half-up')).absolute();
      expect(distance.compare(Fraction.ratio(1n, 2n * 10n ** BigInt(digits)))).toBeLessThanOrEqual(0);
    }),
  );
});
