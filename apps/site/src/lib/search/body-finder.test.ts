import { loadBodies } from '@olshem/methodologies/node';
import { describe, expect, test } from 'vitest';
import { searchOf } from '#lib/server/body-finder.ts';
import { BodyFinder } from './body-finder.ts';
import { expectations } from './testing.ts';

const bodies = loadBodies().map(({ predecessors, successors, aliases, ...body }) => ({
  ...body,
  region: body.region ?? null,
  validFrom: body.validFrom ?? null,
  validTo: body.validTo ?? null,
  predecessors: [...predecessors],
  successors: [...successors],
  aliases: [...aliases],
  acts: [],
  annulledActs: [],
  version: 1,
}));
const { finder, prepared } = searchOf(bodies, 'ru');
const ids = (query: string) => finder.find(query).map(({ id }) => id);

for (const [what, queries] of Object.entries(expectations)) {
  test.each(queries)(`${what}: «%s» means %s`, (query, first) => {
    expect(ids(query)[0]).toBe(first);
  });
}

test('every body is found first by each of its names and abbreviations', () => {
  const missed = bodies.flatMap(({ id, name, abbreviation }) =>
    [...Object.values(name), ...Object.values(abbreviation)].filter((each) => ids(each)[0] !== id),
  );
  expect(missed).toEqual([]);
});

test('every body is found by each of its other names', () => {
  const missed = bodies.flatMap(({ id, aliases }) => aliases.filter((each) => !ids(each).includes(id)));
  expect(missed).toEqual([]);
});

test('the page finds what the server finds, in the same order', () => {
  const inPage = BodyFinder.read(prepared);
  for (const [query] of Object.values(expectations).flat())
    expect(inPage.find(query)).toEqual(finder.find(query));
});

describe('what finds nothing', () => {
  test.each([
    ['nothing', ''],
    ['only spaces', ' \u00a0\t '],
    ['only signs', '?!…—«»'],
    ['an expression', '.*|^$[a-z]+(?:x)\\d{1,9}'],
    ['nonsense', 'щзхъжэ'],
    ['nonsense in Latin letters', 'xqzwv'],
    ['a word of another thing', 'Министерство магии'],
    ['10,000 letters', 'ъ'.repeat(10_000)],
    ['another script', 'وزارة الصحة'],
    ['a mark of direction', '\u202e\u200f'],
    ['an address', '/etc/passwd'],
    ['marks of a page', '<script>alert(1)</script>'],
    ['half of a character', '\ud83d'],
  ])('%s', (_, query) => {
    expect(ids(query)).toEqual([]);
  });
});

test('what is written that way is not followed by what only resembles it', () => {
  expect(ids('МВД')).toEqual(['ministry-of-internal-affairs']);
  expect(ids('Шымкент')).toEqual(['akimat-shymkent']);
  expect(ids('Павлодар')).toEqual(['akimat-pavlodar']);
});

test('a name that several have finds each, and what is over last', () => {
  expect(ids('министерство культуры')).toEqual([
    'ministry-of-culture-and-information',
    'ministry-of-culture-and-sports-2020',
  ]);
  expect(ids('Алматы').slice(0, 2)).toEqual(['akimat-almaty-city', 'akimat-almaty-region']);
});

test('another name says itself where no own name was meant', () => {
  expect(finder.find('семей')).toEqual([
    { id: 'akimat-abai', title: 'Акимат области Абай', note: 'Абай · с 2022 года', alias: 'Семей' },
  ]);
  expect(finder.find('абай')).toEqual([
    { id: 'akimat-abai', title: 'Акимат области Абай', note: 'Абай · с 2022 года' },
  ]);
});
