import { describe, expect, test } from 'vitest';
import type { NumberNode } from '../expression/nodes.ts';
import { amount, choice, count, date, list, percent, yesNo, type InputDefinitions } from '../inputs/types.ts';
import { columnsFor, readCell, wholeOf } from './columns.ts';
import { Graph } from './graph.ts';

const title = { kk: 'т', ru: 'т', en: 't' };
const options = { few: title, some: title, many: title };
const INPUTS: InputDefinitions = {
  count: count(title),
  perhaps: count(title, { optional: true }),
  percent: percent(title, 2),
  amount: amount(title, 3),
  bounded: amount(title, 1, { atLeast: '-2.5', atMost: '7.5' }),
  wide: amount(title, 0, { atLeast: '-100000', atMost: '100000' }),
  answer: yesNo(title),
  choice: choice(title, options),
  nothing: choice(title, {}),
  date: date(title),
  list: list(title, { ok: yesNo(title), how: choice(title, options) }),
};
const CAP = 2 ** 16;
type CountRows = Extract<NumberNode, { op: 'count-rows' }>;
const all: CountRows = { op: 'count-rows', input: 'list' };
const good: CountRows = { ...all, where: { op: 'yes', input: 'ok' } };

function columns() {
  const graph = new Graph();
  return { graph, columns: columnsFor(graph, INPUTS, CAP) };
}

/** The column of an input, as a rule that reads it plainly gets it. */
function specOf(name: string) {
  const { columns: found } = columns();
  found.plain(name);
  return found.specs[0]!;
}

describe('a column', () => {
  test.each([
    ['count', 1, 0, CAP],
    ['percent', 100, 0, 10_000],
    ['amount', 1000, -CAP, CAP],
    ['bounded', 10, -25, 75],
    ['wide', 1, -CAP, CAP],
    ['answer', 1, 0, 1],
    ['choice', 1, 0, 2],
    ['nothing', 1, 0, 0],
    ['date', 1, -719_528, 2_932_896],
    ['list', 1, 0, 10_000],
  ])('of the input “%s” holds it times %i, from %i to %i', (name, scale, low, high) => {
    expect(specOf(name)).toEqual({
      name,
      definition: INPUTS[name],
      scale,
      counted: undefined,
      low,
      high,
      optional: false,
    });
  });

  test('is bounded in the graph as it is in its own limits, and may fail where the input is optional', () => {
    const { graph, columns: found } = columns();
    expect(graph.bounds[found.plain('bounded')]).toEqual({ low: -25, high: 75, mayFail: false });
    expect(graph.bounds[found.plain('perhaps')]).toEqual({ low: 0, high: CAP, mayFail: true });
    expect(found.specs.map(({ optional }) => optional)).toEqual([false, true]);
  });

  test('comes into being once for each way in which an input is read', () => {
    const { columns: found } = columns();
    const registers = [
      found.plain('count'),
      found.rows(all),
      found.plain('percent'),
      found.rows(good),
      found.plain('count'),
      found.rows({ ...good }),
      found.number('percent').n,
    ];
    expect(registers).toEqual([0, 1, 2, 3, 0, 3, 2]);
    expect(found.specs.map(({ name, counted }) => [name, counted])).toEqual([
      ['count', undefined],
      ['list', all],
      ['percent', undefined],
      ['list', good],
    ]);
  });

  test('of a number has the denominator of its decimals', () => {
    const { columns: found } = columns();
    expect(['count', 'percent', 'amount'].map((name) => found.number(name).s)).toEqual([1, 100, 1000]);
    expect(found.options('choice')).toEqual(['few', 'some', 'many']);
  });

  test('is refused to a rule that takes the input for what it is not', () => {
    const { columns: found } = columns();
    expect(() => found.number('date')).toThrow(new RangeError('“date” is not a number.'));
    expect(() => found.options('count')).toThrow(new RangeError('“count” is not a choice.'));
    for (const name of ['unheard', 'toString'])
      expect(() => found.plain(name)).toThrow(new RangeError(`There is no input “${name}”.`));
  });
});

describe('a cell', () => {
  test.each([
    ['count', '17', 17],
    ['count', '0', 0],
    ['percent', '33.35', 3335],
    ['percent', '7', 700],
    ['amount', '-1.25', -1250],
    ['amount', '5', 5000],
    ['answer', 'yes', 1],
    ['answer', 'no', 0],
    ['choice', 'few', 0],
    ['choice', 'many', 2],
    ['date', '1970-01-02', 1],
    ['date', '0000-01-01', -719_528],
    ['date', '9999-12-31', 2_932_896],
    ['list', '[{"ok":"yes","how":"few"}]', 0], // given, and not counted
  ])('of the input “%s” reads %s as %i', (name, text, expected) => {
    expect(readCell(specOf(name), text)).toBe(expected);
  });

  test.each([
    ['count', String(CAP), CAP],
    ['count', String(CAP + 1), NaN],
    ['amount', '65.536', CAP],
    ['amount', '65.537', NaN],
    ['amount', '-65.536', -CAP],
    ['amount', '-65.537', NaN],
    ['count', '999999999999999', NaN],
  ])('of the input “%s” holds %s as %d', (name, text, expected) => {
    expect(readCell(specOf(name), text)).toBe(expected);
  });

  test.each([
    ['count', ''],
    ['count', '1.5'],
    ['count', '-1'],
    ['count', '007'],
    ['count', '1234567890123456'],
    ['percent', '100.01'],
    ['bounded', '7.6'],
    ['answer', 'maybe'],
    ['choice', 'none'],
    ['date', '2025-02-30'],
    ['list', '[{}]'],
  ])('of the input “%s” refuses “%s”', (name, text) => {
    expect(() => readCell(specOf(name), text)).toThrow(SyntaxError);
  });

  test('of a list counts the rows that its condition chooses', () => {
    const { columns: found } = columns();
    [all, good].forEach(found.rows);
    const text = '[{"ok":"yes","how":"few"},{"ok":"no","how":"few"},{"ok":"yes","how":"many"}]';
    expect(found.specs.map((spec) => readCell(spec, text))).toEqual([3, 2]);
  });

  test('of a list whose condition asks for more than its rows is for the exact path', () => {
    const spec = { ...specOf('list'), counted: { ...all, where: { op: 'yes', input: 'unheard' } } as const };
    expect(readCell(spec, '[{"ok":"yes","how":"few"}]')).toBeNaN();
    expect(readCell(spec, '[]')).toBe(0);
  });
});

test.each([
  ['0', 0],
  ['9', 9],
  ['10', 10],
  ['904', 904],
  ['123456789012345', 123_456_789_012_345],
  ['1234567890123456', NaN],
  ['', NaN],
  ['00', NaN],
  ['01', NaN],
  ['1.5', NaN],
  ['-1', NaN],
  ['1/2', NaN], // the characters beside the digits
  ['1:2', NaN],
])('the text “%s” is read digit by digit as %d', (text, expected) => {
  expect(wholeOf(text)).toBe(expected);
});
