import { expect, test } from 'vitest';
import { namesOfBodies } from './known-as.ts';

test('a body is known by its id, its names and abbreviations in every language, and its former names', () => {
  const text = (word: string) => ({ kk: `${word} kk`, ru: `${word} ru`, en: word });
  const bodies = [{ id: 'abai', name: text('Abai region'), abbreviation: text('Abai') }];
  expect(namesOfBodies(bodies, [{ bodyId: 'abai', aliases: ['Semey'] }])).toEqual({
    abai: ['abai', 'Abai region kk', 'Abai region ru', 'Abai region', 'Abai kk', 'Abai ru', 'Abai', 'Semey'],
  });
  expect(namesOfBodies(bodies, [])['abai']).not.toContain('Semey');
});
