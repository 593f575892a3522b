import { expect, test } from 'vitest';
import { published } from './testing.ts';
import { reconcileSums } from './sums.ts';
import type { PrintedSum } from './types.ts';

/** Counts of one body: answered, and received where it is published. */
function counts(answered: string, received?: string, group = 'central') {
  const inputs = { answered, ...(received !== undefined && { received }) };
  return { group, supplied: { answers: { inputs } } };
}

const bodies = { a: counts('1', '3'), b: counts('2', '4'), c: counts('5', '1000', 'local'), silent: {} };

const findings = (sum: Partial<PrintedSum>, of: Parameters<typeof published>[0] = bodies) =>
  reconcileSums(
    published(of, {
      sums: [
        { id: 'sum', indicator: 'answers', input: 'received', group: 'central', of: 2, value: '7', ...sum },
      ],
    }),
  );

const share = { input: 'answered', shareOf: 'received' } as const;

test.each<[string, Partial<PrintedSum>]>([
  ['a sum that holds', { value: '7' }],
  ['a sum over all groups that holds', { group: undefined, of: 3, value: '1007' }],
  ['a share that holds after rounding', { ...share, value: '42.9' }], // 3 of 7
  ['a sum over more bodies than are published', { value: '99', of: 3 }],
])('%s gives no finding', (_, sum) => {
  expect(findings(sum)).toEqual([]);
});

test('a share is checked only where both counts of each body are published', () => {
  const lacking = { a: counts('1', '3'), b: counts('2') };
  expect(findings({ ...share, value: '99' }, lacking)).toEqual([]);
  expect(findings({ input: 'answered', value: '99' }, lacking)).toHaveLength(1);
});

test('there is no share of nothing', () => {
  expect(findings({ ...share, of: 1, value: '99' }, { a: counts('1', '0') })).toEqual([]);
});

test('a sum that differs is found', () => {
  expect(findings({ value: '9', line: 31 })).toStrictEqual([
    {
      id: 'figure:sum:central',
      kind: 'contradiction',
      level: 'figure',
      node: 'answers',
      group: 'central',
      input: 'received',
      printed: '9',
      expected: '7',
      difference: '2',
      lines: [31],
      text: {
        kk: '«келіп түскені»: мәтінде барлығы 9 деп көрсетілген; органдар бойынша қосындысы — 7.',
        ru: '«поступило»: в тексте указано всего 9; сумма по органам — 7.',
        en: '“received”: the text says 9 in all. The bodies add up to 7.',
      },
    },
  ]);
});

test('a share that was cut is found', () => {
  expect(findings({ ...share, value: '42.8' })).toStrictEqual([
    {
      id: 'figure:sum:central',
      kind: 'rounding',
      level: 'figure',
      node: 'answers',
      group: 'central',
      input: 'answered',
      printed: '42.8',
      expected: '42.9',
      difference: '-2/35', // 42.8 − 300 ÷ 7
      text: {
        kk: '«жауап берілгені»: мәтіндегі үлесі — 42,8\u00a0%; органдардың сандары бойынша — 42,9\u00a0%.',
        ru: '«отвечено»: доля в тексте — 42,8\u00a0%; по числам органов — 42,9\u00a0%.',
        en: '“answered”: the text gives a share of 42.8\u00a0%. The counts of the bodies give 42.9\u00a0%.',
      },
    },
  ]);
});

test('a sum over all bodies names no group', () => {
  const [found] = findings({ group: undefined, of: 3, value: '1000' });
  expect(found).toMatchObject({ id: 'figure:sum:all', expected: '1007', difference: '-7' });
  expect(found).not.toHaveProperty('group');
});

test.each([
  [{ value: '8' }, 'contradiction'], // a whole unit of the last digit away
  [{ value: '7.1' }, 'contradiction'],
  [{ ...share, value: '50' }, 'contradiction'],
  [{ ...share, value: '42' }, 'rounding'],
])('%j is a %s', (sum, kind) => {
  expect(findings(sum)).toMatchObject([{ kind }]);
});
