import { describe, expect, test } from 'vitest';
import { destination, nextOf, type Around, type Place } from './cell-keys.ts';

// Lines of a grid: a full stop is an empty cell.
const lines = ['12.4', '1..4', '....', '..3.', '..3.'];
const around: Around = {
  rows: lines.length,
  columns: 4,
  page: 2,
  filled: ({ row, column }) => lines[row]![column] !== '.',
};
const key = (name: string) => ({
  key: name.split('+').at(-1)!,
  shiftKey: false,
  metaKey: false,
  ctrlKey: name.startsWith('Ctrl+'),
});
const at = (row: number, column: number): Place => ({ row, column });

describe('a key leads', () => {
  test.each<[string, Place, Place]>([
    ['ArrowDown', at(0, 0), at(1, 0)],
    ['ArrowDown', at(4, 0), at(4, 0)],
    ['ArrowUp', at(0, 2), at(0, 2)],
    ['ArrowLeft', at(2, 0), at(2, 0)],
    ['ArrowRight', at(2, 2), at(2, 3)],
    ['ArrowRight', at(2, 3), at(2, 3)],
    ['Home', at(3, 2), at(3, 0)],
    ['End', at(3, 2), at(3, 3)],
    ['Ctrl+Home', at(3, 2), at(0, 0)],
    ['Ctrl+End', at(0, 2), at(4, 3)],
    ['PageDown', at(0, 1), at(2, 1)],
    ['PageDown', at(3, 1), at(4, 1)],
    ['PageUp', at(4, 1), at(2, 1)],
    ['PageUp', at(1, 1), at(0, 1)],
    // To the end of what is filled, then to where something is filled again, then to the edge.
    ['Ctrl+ArrowRight', at(0, 0), at(0, 1)],
    ['Ctrl+ArrowRight', at(0, 1), at(0, 3)],
    ['Ctrl+ArrowRight', at(0, 3), at(0, 3)],
    ['Ctrl+ArrowRight', at(1, 0), at(1, 3)],
    ['Ctrl+ArrowLeft', at(2, 3), at(2, 0)],
    ['Ctrl+ArrowDown', at(0, 2), at(3, 2)],
    ['Ctrl+ArrowDown', at(3, 2), at(4, 2)],
    ['Ctrl+ArrowUp', at(4, 2), at(3, 2)],
    ['Ctrl+ArrowDown', at(0, 0), at(1, 0)],
    ['Ctrl+ArrowDown', at(1, 0), at(4, 0)],
  ])('%s from %o to %o', (name, from, to) => {
    expect(destination(key(name), from, around)).toEqual(to);
  });

  test('nowhere where it is no key of the kind', () => {
    expect(destination(key('x'), at(0, 0), around)).toBeUndefined();
    expect(destination(key('Enter'), at(0, 0), around)).toBeUndefined();
  });
});

test('after the last cell of a line comes the first of the next, and nothing after the last of all', () => {
  expect(nextOf(at(0, 3), false, around)).toEqual(at(1, 0));
  expect(nextOf(at(1, 0), true, around)).toEqual(at(0, 3));
  expect(nextOf(at(4, 3), false, around)).toBeUndefined();
  expect(nextOf(at(0, 0), true, around)).toBeUndefined();
});
