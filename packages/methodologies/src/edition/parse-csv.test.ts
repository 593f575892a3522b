import { expect, test } from 'vitest';
import { decimalCell, knownCell, readTable, wholeCell } from './parse-csv.ts';

const table = (text: string) => readTable({ 'a.csv': text }, 'a.csv', ['id', 'score']);

test('cells keep their digits, quotes and a byte order mark are read', () => {
  const [row] = table('\uFEFFid,score,note\n"МЧС, РК",2.90,x\n');
  expect(row).toMatchObject({ id: 'МЧС, РК', score: '2.90', fileLine: 2 });
});

test.each([
  ['a file that is not there', () => readTable({}, 'b.csv', ['id']), 'The file b.csv is missing.'],
  ['a column that is not there', () => table('id,note\n1,2\n'), 'a.csv, line 1: there is no column “score”.'],
  ['a row with too many cells', () => table('id,score\n1,2,3\n'), /a\.csv: .*line 2/],
  ['a quote that is not closed', () => table('id,score\n"1,2\n'), /a\.csv: /],
  [
    'a number that is none',
    () => decimalCell('a.csv', table('id,score\n1,2,9\n'.replace('2,9', '"2,9"'))[0]!, 'score'),
    /line 2: “2,9”/,
  ],
  [
    'a fraction where a count is due',
    () => wholeCell('a.csv', table('id,score\n1,2.5\n')[0]!, 'score'),
    /is not a whole number/,
  ],
  [
    'an id that is not known',
    () => knownCell('a.csv', table('id,score\nx,1\n')[0]!, 'id', ['y']),
    /names “x”/,
  ],
])('%s is refused with its place', (_, read, message) => {
  expect(read).toThrow(message);
});
