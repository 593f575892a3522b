import type { OrganisationChange } from '@olshem/contracts';
import { expect, test } from 'vitest';
import { userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import { formWith, inPortal, listenToFetch, wording } from '#lib/testing.ts';
import Page from './+page.svelte';

const now: OrganisationChange = {
  kinds: ['supplier'],
  name: wording('Registry'),
  abbreviation: wording('R'),
  bodyId: '',
  version: 3,
};
const data = (role: 'administrator' | 'auditor' = 'administrator') => {
  const portal = inPortal('en');
  return {
    ...portal,
    me: { ...portal.me, role },
    organisation: { ...now, id: 'registry', bodyId: null, abolished: false },
    bodies: [],
    people: [],
    change: formWith('change', now),
  };
};
const open = (role?: 'auditor') =>
  render(Page, { data: data(role), form: null, params: { lang: 'en', organisation: 'registry' } });

test('an organisation needs a kind; the summary leads to the first choice, and nothing is sent', async () => {
  const asked = listenToFetch();
  const screen = await open();
  await screen.getByRole('checkbox', { name: 'authorised body' }).click();
  await screen.getByRole('button', { name: 'Save the changes' }).click();
  await expect
    .element(screen.getByRole('alert').getByRole('link', { name: /^Kind of organisation/ }))
    .toHaveAttribute('href', '#change-kinds');
  await expect.element(screen.getByRole('checkbox', { name: 'operator of the index' })).toBeInvalid();
  expect(asked).toEqual([]);
  await screen.getByRole('checkbox', { name: 'rated body' }).click();
  await expect.element(screen.getByRole('checkbox', { name: 'operator of the index' })).toBeValid();
});

test('what is sent names the version that the person saw', async () => {
  const asked = listenToFetch();
  const screen = await open();
  const name = screen.getByRole('textbox', { name: 'Name, English' });
  await userEvent.fill(name, 'Registry of statistics');
  await screen.getByRole('checkbox', { name: 'operator of the index' }).click();
  await screen.getByRole('button', { name: 'Save the changes' }).click();
  await expect.poll(() => asked.length).toBe(1);
  const sent = String((asked[0]!.body as FormData).get('__superform_json'));
  expect(sent).toContain('Registry of statistics');
  expect(sent).toContain('"operator","supplier"');
  expect(sent).toContain('"version":');
});

test('an auditor reads and is offered no change', async () => {
  const screen = await open('auditor');
  await expect.element(screen.getByText('Nobody yet.')).toBeVisible();
  expect(screen.getByRole('button').elements()).toEqual([]);
});
