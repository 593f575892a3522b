import { expect, test } from 'vitest';
import { isBlock, readBlock } from './paste.ts';

test.each([
  [
    '1\t2\r\n3\t4\r\n',
    [
      ['1', '2'],
      ['3', '4'],
    ],
  ],
  [
    '1\t2\n3\t4',
    [
      ['1', '2'],
      ['3', '4'],
    ],
  ],
  [
    '1\t\n\t4\n',
    [
      ['1', ''],
      ['', '4'],
    ],
  ],
  ['"a\tb"\t"say ""yes"""\n', [['a\tb', 'say "yes"']]],
])('%j is read cell by cell', (text, cells) => {
  expect(readBlock(text)).toEqual(cells);
});

test.each([
  ['61 204', false],
  ['61 204\r\n', false],
  ['1\t2', true],
  ['1\n2', true],
])('%j is a block: %s', (text, block) => {
  expect(isBlock(text)).toBe(block);
});
