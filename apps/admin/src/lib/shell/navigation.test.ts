import type { ListedCycle } from '@olshem/contracts';
import { expect, test } from 'vitest';
import { summary, wording } from '#lib/testing.ts';
import { chosenCycle, cycleChoices, inOrderOfUse } from './navigation.ts';

const cycle = (id: string, given: Partial<ListedCycle> = {}): ListedCycle => ({
  ...summary,
  id,
  title: wording(id),
  takesPart: true,
  ...given,
});
const cycles = [
  cycle('over', { stage: 'published' }),
  cycle('foreign', { takesPart: false }),
  cycle('prepared', { stage: 'preparation' }),
  cycle('one'),
  cycle('two', { stage: 'collection' }),
];
const ids = (found: readonly { id: string }[]) => found.map(({ id }) => id);

test('cycles of one’s own stand before others, and those under way before the rest', () => {
  expect(ids(inOrderOfUse(cycles))).toEqual(['one', 'two', 'prepared', 'over', 'foreign']);
});

test.each([
  [['two', 'over'], 'two'],
  [[undefined, 'over'], 'over'],
  [['unknown', undefined], 'one'],
  [[], 'one'],
])('of the wishes %j the cycle %s is chosen', (wished, id) => {
  expect(chosenCycle(cycles, ...wished)?.id).toBe(id);
});

test('without a cycle none is chosen', () => {
  expect(chosenCycle([], 'one')).toBeUndefined();
});

const choices = (at: string, { chosen = 'one', among = cycles, role = 'administrator' as const } = {}) =>
  cycleChoices(role, among, { id: chosen }, at, 'en').map(
    ({ label, href, current }) => `${current ? '* ' : ''}${label} ${href}`,
  );

test('the cycles under way are offered, each at the section that the page belongs to', () => {
  expect(choices('/admin/en/cycles/one/data/open-budget')).toEqual([
    '* one /admin/en/cycles/one/data',
    'two /admin/en/cycles/two/data',
    'prepared /admin/en/cycles/prepared/opening',
  ]);
});

test('from a page of no cycle a choice leads to the first section of the cycle', () => {
  expect(choices('/admin/en/people', { chosen: 'two' })).toEqual([
    'one /admin/en/cycles/one',
    '* two /admin/en/cycles/two',
    'prepared /admin/en/cycles/prepared/opening',
  ]);
});

test('a cycle that is over is offered while it is looked at, so that there is a way back', () => {
  expect(choices('/admin/en/cycles/over/results', { chosen: 'over', among: cycles.slice(0, 4) })).toEqual([
    'one /admin/en/cycles/one/results',
    'prepared /admin/en/cycles/prepared/opening',
    '* over /admin/en/cycles/over/results',
  ]);
});

test('an agency is led to its own result', () => {
  const own = cycleChoices('agency', cycles, { id: 'one' }, '/admin/kk', 'kk');
  expect(own.map(({ href }) => href)).toEqual([
    '/admin/kk/cycles/one/result',
    '/admin/kk/cycles/two/result',
    '/admin/kk/cycles/prepared/result',
  ]);
});

test.each([
  ['one cycle', [cycle('one')]],
  ['one cycle and others that are over', [cycle('one'), cycle('old', { stage: 'published' })]],
  ['one cycle and others in which one has no part', [cycle('one'), cycle('foreign', { takesPart: false })]],
])('%s leaves nothing to choose', (_, among) => {
  expect(choices('/admin/en', { among })).toEqual([]);
});
