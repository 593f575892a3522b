import { expect, test } from 'vitest';
import { reconcileRelations } from './relations.ts';
import { published, titled } from './testing.ts';
import type { PrintedRelation, RelatedFigure } from './types.ts';

const title = titled('үлес', 'доля', 'share');

function findings(relation: Omit<PrintedRelation, 'id' | 'title'>) {
  const edition = published({}, { relations: [{ id: 'relation', title, ...relation }] });
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

const counted = (figure: Partial<RelatedFigure> = {}) => [
  { ...exact('1000'), ...figure },
  { ...exact('200'), ...figure },
];

test('a sum that does not hold is found with its lines, each named once', () => {
  const relation: PrintedRelation = {
    id: 'letters',
    title: titled('хаттар саны', 'число писем', 'number of letters'),
    body: 'city',
    kind: 'sum',
    of: counted({ line: 5 }),
    value: { ...exact('1300'), line: 6 },
  };
  expect(reconcileRelations(published({}, { relations: [relation] }))).toStrictEqual([
    {
      id: 'figure:letters:city',
      kind: 'contradiction',
      level: 'figure',
      node: 'index',
      body: 'city',
      printed: '1300',
      expected: '1200',
      difference: '100',
      lines: [5, 6],
      text: {
        kk: '«хаттар саны»: мәтінде 1\u00a0300 деп көрсетілген; сол мәтіндегі басқа сандардан 1\u00a0200 шығады.',
        ru: '«число писем»: в тексте указано 1\u00a0300; другие числа того же текста дают 1\u00a0200.',
        en: '“number of letters”: the text says 1,300. Other figures of the same text give 1,200.',
      },
    },
  ]);
});

test('neither body nor lines are named where there are none', () => {
  const [found] = reconcileRelations(
    published({}, { relations: [{ id: 'r', title, kind: 'sum', of: counted(), value: exact('1') }] }),
  );
  expect(found).toMatchObject({ id: 'figure:r:all' });
  expect(found).not.toHaveProperty('body');
  expect(found).not.toHaveProperty('lines');
});

test.each(['share', 'difference', 'growth'] as const)('a %s of fewer than two figures is refused', (kind) => {
  const refusal = new RangeError(`A ${kind} is of two figures.`);
  expect(() => findings({ kind, of: [], value: exact('1') })).toThrow(refusal);
  expect(() => findings({ kind, of: [exact('1')], value: exact('1') })).toThrow(refusal);
});
