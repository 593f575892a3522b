import { expect, test } from 'vitest';
import { documentFault, groundsFault, missingCharacters } from './filing-faults.ts';

test.each([
  ['x'.repeat(19), 1],
  ['x'.repeat(20), 0],
  [' '.repeat(30), 20],
])('grounds %j lack %i characters', (text, missing) => {
  expect(missingCharacters(text)).toBe(missing);
});

test('short grounds are named with what is there', () => {
  expect(groundsFault('Too short', 'en')).toBe(
    'The grounds are too short: at least 20 characters are needed, there are 9.',
  );
});

test.each([
  [[], 'Attach at least one document.'],
  [Array.from({ length: 6 }, () => ({ name: 'a.pdf', size: 1 })), 'Files chosen: 6; at most 5 are allowed.'],
  [
    [{ name: 'a.pdf', size: 10 * 1024 * 1024 + 1 }],
    '“a.pdf” is 11 MB; at most 10 MB are allowed. Make it smaller or split it.',
  ],
  [[{ name: 'a.pdf', size: 10 * 1024 * 1024 }], undefined],
])('documents %j', (files, fault) => {
  expect(documentFault(files, 'en')).toBe(fault);
});
