import type { BodyAct } from '@olshem/contracts';
import { expect, test } from 'vitest';
import { actInWords, annulmentInWords, reasonsByBody } from './acts-in-words.ts';
import { wording } from './testing.ts';

const names = { east: wording('East'), abai: wording('Abai'), north: wording('North') };
const act = (given: Partial<BodyAct>): BodyAct => ({
  id: 'act',
  kind: 'split',
  on: '2022-06-08',
  ground: wording('Decree of 2022.'),
  from: ['east'],
  to: ['east', 'abai'],
  names: null,
  ...given,
});

test.each([
  ['abai', {}, 'formed from part of: East'],
  ['east', {}, 'formed from part of it: Abai'],
  ['east', { to: ['abai', 'north'] }, 'split into: Abai, North'],
  ['abai', { kind: 'rename', to: ['abai'] }, 'renamed, formerly: East'],
  ['east', { kind: 'rename', to: ['abai'] }, 'renamed to: Abai'],
  ['abai', { kind: 'merge', from: ['east', 'north'], to: ['abai'] }, 'formed by merging: East, North'],
  ['east', { kind: 'merge', from: ['east', 'north'], to: ['east'] }, 'joined by: North'],
  ['north', { kind: 'merge', from: ['east', 'north'], to: ['east'] }, 'merged into: East'],
  ['east', { kind: 'abolish', to: [] }, 'abolished'],
  // A body that has left the register of names is still named by its id.
  ['abai', { from: ['gone'] }, 'formed from part of: gone'],
] as const)('to %s, %j was: %s', (body, given, what) => {
  expect(actInWords(act(given as Partial<BodyAct>), body, names, 'en')).toBe(
    `8 June 2022: ${what}. Decree of 2022.`,
  );
});

test('a new name under the same id tells the former one', () => {
  const renamed = act({
    kind: 'rename',
    on: '2022-09',
    to: ['east'],
    names: { before: wording('Old East'), after: wording('East') },
  });
  expect(actInWords(renamed, 'east', names, 'ru')).toBe(
    'сентябрь 2022 года — переименован, прежнее название: Old East (ru). Decree of 2022. (ru).',
  );
});

test('an annulled renaming tells the name that it gave, and who annulled it, when and why', () => {
  const annulled = {
    ...act({
      kind: 'rename',
      to: ['east'],
      names: { before: wording('East'), after: wording('Orient') },
    }),
    annulment: { at: '2026-01-21T20:00:00.000Z', by: 'Aigerim', reason: wording('Another region.') },
  };
  expect(actInWords(annulled, 'east', names, 'en')).toBe('8 June 2022: renamed to: Orient. Decree of 2022.');
  // In Almaty it was the next day already.
  expect(annulmentInWords(annulled, 'en')).toBe(
    'Annulled on 22 January 2026 by Aigerim. Reason: Another region.',
  );
});

test('a body that was not there says so, and why nothing is compared', () => {
  const comparison = {
    since: '2019',
    edition: null,
    before: [],
    figures: [],
    bodies: [
      { body: 'abai', existed: false, validFrom: '2020-09', acts: [act({})] },
      { body: 'east', existed: true, validFrom: null, acts: [] },
    ],
  };
  expect([...reasonsByBody(comparison, names, 'en')]).toEqual([
    [
      'abai',
      [
        '8 June 2022: formed from part of: East. Decree of 2022.',
        '2019: not there yet, formed: September 2020.',
      ],
    ],
    ['east', []],
  ]);
});
