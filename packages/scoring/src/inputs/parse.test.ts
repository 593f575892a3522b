import { describe, expect, test } from 'vitest';
import { Fraction } from '../number/fraction.ts';
import { inputSchema, parseInput, parseInputs, readInput } from './parse.ts';
import { amount, choice, count, date, list, percent, yesNo, type InputDefinition } from './types.ts';

const text = (en: string) => ({ kk: en, ru: en, en });
const rows = list(text('rows'), {
  ok: yesNo(text('ok')),
  kind: choice(text('kind'), { law: text('law'), order: text('order') }),
});

describe('the text of an input', () => {
  test.each<[InputDefinition, string, boolean]>([
    [count(text('n')), '0', true],
    [count(text('n')), '00', false],
    [count(text('n')), '1 000', false],
    [count(text('n')), '9'.repeat(15), true],
    [count(text('n')), '9'.repeat(16), false],
    [count(text('n')), ' 1', false],
    [count(text('n')), '1\n', false],
    [percent(text('p'), 1), '0', true],
    [percent(text('p'), 1), '100', true],
    [percent(text('p'), 1), '100.1', false],
    [percent(text('p'), 1), '-0.1', false],
    [percent(text('p'), 1), '99.9', true],
    [percent(text('p'), 1), '99.', false],
    [percent(text('p'), 1), '99.99', false],
    [percent(text('p'), 0), '99', true],
    [percent(text('p'), 0), '99.9', false],
    [amount(text('a'), 2), '-123.45', true],
    [amount(text('a'), 2), `${'9'.repeat(15)}.99`, true],
    [amount(text('a'), 2), '9'.repeat(16), false],
    [amount(text('a'), 2), '1e3', false],
    [amount(text('a'), 2, { atLeast: '0' }), '-0.01', false],
    [amount(text('a'), 2, { atLeast: '0' }), '0', true],
    [amount(text('a'), 2, { atMost: '5' }), '5.00', true],
    [amount(text('a'), 2, { atMost: '5' }), '5.01', false],
    [yesNo(text('y')), 'yes', true],
    [yesNo(text('y')), 'no', true],
    [yesNo(text('y')), 'Yes', false],
    [date(text('d')), '2026-02-28', true],
    [date(text('d')), '2026-02-29', false],
    [date(text('d')), '28.02.2026', false],
    [rows, '[]', true],
    [rows, '[{"ok":"yes","kind":"law"}]', true],
    [rows, '[{"ok":"yes"}]', false],
    [rows, '[{"ok":"yes","kind":"law","more":"1"}]', false],
    [rows, '[{"ok":"yes","kind":"decree"}]', false],
    [rows, '{"ok":"yes","kind":"law"}', false],
    [rows, 'null', false],
  ])('%# %s: %s', (definition, value, valid) => {
    expect(inputSchema(definition).safeParse(value).success).toBe(valid);
  });

  test('a schema is made once for a definition', () => {
    const definition = count(text('n'));
    expect(inputSchema(definition)).toBe(inputSchema(definition));
  });
});

describe('the value of a text', () => {
  test.each<[InputDefinition, string, unknown]>([
    [count(text('n')), '5', Fraction.whole(5)],
    [percent(text('p'), 1), '0.5', Fraction.ratio(1n, 2n)],
    [amount(text('a'), 1), '-0.5', Fraction.ratio(-1n, 2n)],
    [yesNo(text('y')), 'yes', true],
    [yesNo(text('y')), 'no', false],
    [date(text('d')), '2026-02-28', '2026-02-28'],
    [choice(text('c'), { law: text('law') }), 'law', 'law'],
    [rows, '[{"kind":"law","ok":"no"}]', [{ kind: 'law', ok: 'no' }]],
  ])('%# %s: %s', (definition, value, expected) => {
    expect(parseInput(definition, value)).toEqual(expected);
    expect(readInput(definition, value)).toEqual(expected);
  });

  test('a text that is not of its type is refused with the reason', () => {
    expect(() => parseInput(count(text('n')), '1.5')).toThrow(
      new SyntaxError('“1.5” is not a valid count: not-a-count.'),
    );
  });

  test.each<[InputDefinition, string, string]>([
    [percent(text('p'), 0), '101', 'percent: not-a-percent'],
    [percent(text('p'), 0), 'x', 'percent: not-a-percent'],
    [amount(text('a'), 0, { atMost: '5' }), '6', 'amount: not-an-amount'],
    [amount(text('a'), 0), 'x', 'amount: not-an-amount'],
    [yesNo(text('y')), 'x', 'yes-no: not-yes-no'],
    [date(text('d')), 'x', 'date: not-a-date'],
    [choice(text('c'), { law: text('law') }), 'x', 'choice: not-an-option'],
    [rows, 'x', 'list: not-a-list'],
  ])('%# %s: “%s” is refused as “%s”', (definition, value, reason) => {
    expect(() => parseInput(definition, value)).toThrow(
      new SyntaxError(`“${value}” is not a valid ${reason}.`),
    );
  });

  test('a list is read anew each time, so that nobody changes the rows of another', () => {
    const one = '[{"ok":"yes","kind":"law"}]';
    expect(parseInput(rows, one)).not.toBe(parseInput(rows, one));
  });

  test('a stored list that cannot be read has no rows', () => {
    expect(readInput(rows, '{')).toEqual([]);
  });
});

test('inputs without a text have no value, and unknown ones are refused', () => {
  const definitions = { late: count(text('late')), reviewed: count(text('reviewed')) };
  expect(parseInputs(definitions, { late: undefined, reviewed: '3' })).toEqual({
    reviewed: Fraction.whole(3),
  });
  expect(() => parseInputs(definitions, { lates: '1' })).toThrow(
    new RangeError('There is no input “lates”; known: late, reviewed.'),
  );
  expect(() => parseInputs(definitions, { constructor: '1' })).toThrow(RangeError);
});
