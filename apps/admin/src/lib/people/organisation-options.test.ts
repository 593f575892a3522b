import { expect, test } from 'vitest';
import { wording } from '#lib/testing.ts';
import { organisationOptions } from './organisation-options.ts';

const organisation = (id: string, kinds: ('operator' | 'supplier' | 'body')[], abolished = false) => ({
  id,
  kinds,
  name: wording('Ministry'),
  abbreviation: wording('MIN'),
  bodyId: null,
  abolished,
});

test('a supplier and a rated body of one name are told apart', () => {
  const options = organisationOptions([organisation('a', ['supplier']), organisation('b', ['body'])], 'en');
  expect(options.map(({ value, label, note }) => [value, label, note])).toEqual([
    ['a', 'Ministry', 'authorised body'],
    ['b', 'Ministry', 'rated body'],
  ]);
});

test('what is abolished is not offered; what is both says both', () => {
  const options = organisationOptions(
    [organisation('gone', ['body'], true), organisation('both', ['supplier', 'body'])],
    'en',
  );
  expect(options.map(({ value, note }) => [value, note])).toEqual([['both', 'authorised body, rated body']]);
});
