import { expect, test } from 'vitest';
import { scoreEdition } from '../scoring/score-edition.ts';
import { reconcile } from './reconcile.ts';
import { published, titled } from './testing.ts';

const title = titled('сан', 'число', 'number');
const edition = published(
  {
    second: {
      supplied: { answers: { inputs: { received: '8', answered: '3' } } },
      printed: {
        answers: { points: '5', band: 'high', rank: 2 },
        training: { points: '3' },
        service: { points: '9' },
      },
    },
    first: { printed: { answers: { points: '11' } } },
  },
  {
    candidates: [
      {
        body: 'second',
        indicator: 'answers',
        fact: 'letters',
        title,
        input: 'received',
        value: '10',
        inputs: { answered: '4', received: '10' },
      },
    ],
    averages: [{ id: 'mean', node: 'answers', value: '9' }],
    statements: [{ id: 'count', node: 'answers', measure: 'bodies', where: { above: '10' }, value: '2' }],
    sums: [{ id: 'sum', indicator: 'answers', input: 'received', of: 1, value: '9' }],
    relations: [
      { id: 'relation', title, kind: 'sum', of: [{ value: '1' }, { value: '1' }], value: { value: '9' } },
    ],
    pairs: [
      { id: 'pair', body: 'second', node: 'answers', title, first: { value: '1' }, second: { value: '2' } },
    ],
    arrows: [{ body: 'second', node: 'answers', arrow: 'down', of: 'points', earlier: '1', later: '2' }],
    bandCells: [{ body: 'first', node: 'answers', band: 'low' }],
  },
);

const everything = [
  'indicator:answers:second',
  'indicator:answers:first',
  'indicator:answers:second:letters',
  'criterion:service:second',
  'band:answers:second',
  'band:answers:first',
  'average:mean:all',
  'statement:count:all',
  'figure:sum:all',
  'figure:relation:all',
  'figure:pair:second',
  'arrow:answers:second',
];

test('findings come level by level, and within a level in the order of the bodies', () => {
  expect(reconcile(edition).map(({ id }) => id)).toEqual(everything);
});

test('an edition that was scored already is not scored again', () => {
  expect(reconcile(edition, scoreEdition(edition))).toEqual(reconcile(edition));
  const nobody = { ...scoreEdition(edition), bodies: [] };
  expect(reconcile(edition, nobody).map(({ id }) => id)).toEqual(everything.slice(-4));
});

test('nothing is found where nothing is printed', () => {
  expect(reconcile(published({ city: {} }))).toEqual([]);
});
