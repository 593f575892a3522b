import type { RegisterOrganisation } from '@olshem/contracts';
import { expect, test } from 'vitest';
import { render } from 'vitest-browser-svelte';
import { inPortal, rowsOf, wording } from '#lib/testing.ts';
import Page from './+page.svelte';

const organisation = (given: Partial<RegisterOrganisation>): RegisterOrganisation => ({
  id: 'registry',
  kinds: ['supplier'],
  name: wording('Health'),
  abbreviation: wording('H'),
  bodyId: null,
  abolished: false,
  version: 1,
  ...given,
});
const organisations = [
  organisation({}),
  organisation({ id: 'body-health', kinds: ['body'], bodyId: 'health' }),
  organisation({ id: 'body-old', kinds: ['body'], name: wording('Old'), bodyId: 'old', abolished: true }),
];
const open = (withAbolished = false) =>
  render(Page, {
    data: { ...inPortal('en'), organisations, query: '', kind: undefined, withAbolished },
    form: null,
    params: { lang: 'en' },
  });

test('a supplier and a rated body of one name are told apart; an abolished one is hidden and counted', async () => {
  const screen = await open();
  expect(rowsOf(screen.getByRole('table').element())).toEqual([
    'Health (rated body)H | rated body | body-health',
    'Health (authorised body)H | authorised body | registry',
  ]);
  await expect
    .element(screen.getByRole('link', { name: 'Show them' }))
    .toHaveAttribute('href', '?q=&kind=&abolished=yes');
});

test('an abolished one says so where it is asked for', async () => {
  const screen = await open(true);
  expect(rowsOf(screen.getByRole('table').element())).toContain('OldH | rated body, abolished | body-old');
  expect(screen.getByRole('link', { name: 'Show them' }).query()).toBeNull();
});
