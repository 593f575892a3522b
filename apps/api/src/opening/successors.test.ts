import type { OpeningBody } from '@olshem/contracts';
import { expect, test } from 'vitest';
import type { schema } from '../database/database.ts';
import { replacedBySuccessors, standingSuccessors } from './successors.ts';

type Registered = typeof schema.bodies.$inferSelect;

const today = '2026-01-22';
const words = { kk: '', ru: '', en: '' };
const registered = (id: string, given: Partial<Registered> = {}): [string, Registered] => [
  id,
  {
    id,
    group: 'central',
    name: words,
    abbreviation: words,
    aliases: [],
    region: null,
    validFrom: null,
    validTo: null,
    successorOf: [],
    succeededBy: [],
    version: 1,
    ...given,
  },
];
const over = (id: string, ...succeededBy: string[]) => registered(id, { validTo: '2025-06', succeededBy });
const register = new Map([
  over('renamed', 'new-name'),
  over('split', 'part-b', 'part-a'),
  over('merged-a', 'whole'),
  over('merged-b', 'whole'),
  over('long-ago', 'merged-a'),
  over('abolished'),
  over('circle-a', 'circle-b'),
  over('circle-b', 'circle-a'),
  registered('ends-tomorrow', { validTo: '2026-01-23', succeededBy: ['whole'] }),
  over('into-lasting', 'ends-tomorrow'),
  registered('new-name'),
  registered('part-a', { group: 'local' }),
  registered('part-b', { group: 'elsewhere' }),
  registered('whole'),
]);

test.each([
  ['renamed', ['new-name']],
  ['split', ['part-a', 'part-b']],
  ['long-ago', ['whole']],
  ['into-lasting', ['ends-tomorrow']],
  ['abolished', []],
  ['circle-a', []],
  ['unknown', []],
])('%s is followed by %j', (id, successors) => {
  expect(standingSuccessors(register, id, today)).toEqual(successors);
});

const limit = (nodeId: string, ground = 'secret') => ({ nodeId, status: 'exempt' as const, ground });
const body = (id: string, ...applicability: OpeningBody['applicability']): OpeningBody => ({
  id,
  group: 'central',
  applicability,
});
const after = (bodies: OpeningBody[], ...replaced: string[]) =>
  replacedBySuccessors(bodies, replaced, {
    register,
    groups: new Set(['central', 'local']),
    today,
  });

test('a single successor takes over the group and what did not apply', () => {
  expect(after([body('renamed', limit('a')), body('whole')], 'renamed')).toEqual([
    body('whole'),
    body('new-name', limit('a')),
  ]);
});

test('the parts of a split take over the group, and what applies to them has to be said', () => {
  expect(after([body('split', limit('a'))], 'split')).toEqual([body('part-a'), body('part-b')]);
});

test('a body that came of several takes over what they had in common', () => {
  const merged = [
    body('merged-a', limit('a'), limit('b')),
    body('merged-b', limit('b'), limit('a', 'other')),
  ];
  expect(after(merged, 'merged-a', 'merged-b')).toEqual([body('whole', limit('b'))]);
});

test('a successor that is rated already keeps what was said of it', () => {
  expect(after([body('merged-a', limit('a')), body('whole', limit('b'))], 'merged-a')).toEqual([
    body('whole', limit('b')),
  ]);
});

test('only what was named gives way, and a body without a successor goes', () => {
  expect(after([body('renamed'), body('abolished'), body('split')], 'abolished')).toEqual([
    body('renamed'),
    body('split'),
  ]);
});

test.each([
  ['central', 'local', 'central'],
  ['unknown', 'local', 'local'],
  ['unknown', 'elsewhere', ''],
])('of a former group %s and an own one %s it is %j that the successor is rated in', (former, own, group) => {
  const known = new Map([over('old', 'new'), registered('new', { group: own })]);
  const groups = new Set(['central', 'local']);
  const bodies = [{ ...body('old'), group: former }];
  expect(replacedBySuccessors(bodies, ['old'], { register: known, groups, today })).toEqual([
    { id: 'new', group, applicability: [] },
  ]);
});
