import type { RegisterOrganisation } from '@olshem/contracts';
import { expect, test } from 'vitest';
import { wording } from '#lib/testing.ts';
import { foundOrganisations } from './found-organisations.ts';

const organisation = (id: string, given: Partial<RegisterOrganisation> = {}): RegisterOrganisation => ({
  id,
  kinds: ['supplier'],
  name: wording(id),
  abbreviation: wording(id.slice(0, 2).toUpperCase()),
  bodyId: null,
  abolished: false,
  version: 1,
  ...given,
});
const organisations = [
  organisation('registry'),
  organisation('ministry', { name: wording('Ministry of Health') }),
  organisation('body-ministry', { kinds: ['body'], name: wording('Ministry of Health'), bodyId: 'ministry' }),
  organisation('body-former', { kinds: ['body'], bodyId: 'former', abolished: true }),
];
const found = (given: Partial<Parameters<typeof foundOrganisations>[1]> = {}) => {
  const { shown, hidden } = foundOrganisations(
    organisations,
    { query: '', kind: undefined, withAbolished: false, ...given },
    'en',
  );
  return { ids: shown.map(({ id }) => id), hidden, alike: shown.filter(({ alike }) => alike).length };
};

test('abolished ones are counted and not shown unless they are asked for', () => {
  expect(found()).toEqual({ ids: ['body-ministry', 'ministry', 'registry'], hidden: 1, alike: 2 });
  expect(found({ withAbolished: true })).toMatchObject({
    ids: ['body-former', 'body-ministry', 'ministry', 'registry'],
    hidden: 0,
  });
});

test('a kind and a search narrow the list, and what is hidden with it', () => {
  expect(found({ kind: 'body' })).toMatchObject({ ids: ['body-ministry'], hidden: 1 });
  expect(found({ kind: 'operator' })).toMatchObject({ ids: [], hidden: 0 });
  expect(found({ query: ' HEALTH ' })).toMatchObject({ ids: ['body-ministry', 'ministry'], hidden: 0 });
  // Of two of one name both are told apart even where the search shows one.
  expect(found({ query: 'body-ministry' })).toMatchObject({ ids: ['body-ministry'], alike: 1 });
});
