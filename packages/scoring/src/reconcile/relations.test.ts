import { expect, test } from 'vitest';
import { reconcileRelations } from './relations.ts';
import type { PrintedRelation, PublishedEdition } from './types.ts';

const title = { kk: 'share', ru: 'share', en: 'share' };

function findings(relation: Omit<PrintedRelation, 'id' | 'title'>) {
  const edition = {
    methodology: { index: { id: 'index' } },
    relations: [{ id: 'relation', title, ...relation }],
  } as unknown as PublishedEdition;
  return reconcileRelations(edition).map(({ kind, printed, expected }) => `${kind} ${printed} ${expected}`);
}

const exact = (value: string) => ({ value, exact: true });
const thousand = (value: string) => ({ value, scale: '1000' });

test.each<[string, Omit<PrintedRelation, 'id' | 'title'>, string[]]>([
  ['a sum that holds', { kind: 'sum', of: [exact('120'), exact('83')], value: exact('203') }, []],
  [
    'a sum that does not',
    { kind: 'sum', of: [exact('120'), exact('84')], value: exact('203') },
    ['contradiction 203 204'],
  ],
  [
    'shares that make a hundred but for rounding',
    { kind: 'sum', of: [{ value: '33.3' }, { value: '66.6' }], value: exact('100') },
    [],
  ],
  ['a share that holds', { kind: 'share', of: [exact('1120'), exact('6250')], value: { value: '17.9' } }, []],
  [
    'a share that was cut',
    { kind: 'share', of: [exact('6250'), exact('16192')], value: { value: '38.5' } },
    ['rounding 38.5 38.6'],
  ],
  [
    'a share within what thousands allow',
    { kind: 'share', of: [thousand('475'), exact('5882116')], value: { value: '8.1' } },
    [],
  ],
  [
    'a share beyond what thousands allow',
    { kind: 'share', of: [thousand('826'), exact('5882116')], value: { value: '14.2' } },
    ['contradiction 14.2 14.0'],
  ],
  [
    'growth that holds',
    { kind: 'growth', of: [exact('5882116'), exact('4454179')], value: { value: '32.1' } },
    [],
  ],
  [
    'growth that does not',
    { kind: 'growth', of: [exact('3'), exact('2')], value: { value: '40' } },
    ['contradiction 40 50'],
  ],
  [
    'a fall that holds',
    { kind: 'difference', of: [{ value: '38.5' }, { value: '44.2' }], value: { value: '-5.7' } },
    [],
  ],
  [
    'a fall that does not',
    { kind: 'difference', of: [{ value: '38.5' }, { value: '44.2' }], value: { value: '-6.2' } },
    ['contradiction -6.2 -5.7'],
  ],
])('%s', (_, relation, expected) => {
  expect(findings(relation)).toEqual(expected);
});

test('the lines of all figures are named once', () => {
  const relation = {
    kind: 'sum',
    of: [
      { ...exact('1'), line: 5 },
      { ...exact('1'), line: 5 },
    ],
    value: { ...exact('3'), line: 6 },
  } as const;
  const edition = {
    methodology: { index: { id: 'index' } },
    relations: [{ id: 'r', title, body: 'b', ...relation }],
  };
  expect(reconcileRelations(edition as unknown as PublishedEdition)).toMatchObject([
    { id: 'figure:r:b', body: 'b', lines: [5, 6], difference: '1' },
  ]);
});
