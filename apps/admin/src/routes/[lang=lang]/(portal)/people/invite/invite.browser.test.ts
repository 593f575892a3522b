import type { invitation, RegisterOrganisation } from '@olshem/contracts';
import { expect, test } from 'vitest';
import { userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import { formWith, inPortal, listenToFetch, wording } from '#lib/testing.ts';
import Page from './+page.svelte';

const invite = formWith<(typeof invitation)['_output']>('invite', {
  name: '',
  email: '',
  role: 'assessor',
  organisationId: '',
});
const organisations: RegisterOrganisation[] = [
  {
    id: 'registry',
    kinds: ['supplier'],
    name: wording('Registry'),
    abbreviation: wording('R'),
    bodyId: null,
    abolished: false,
    version: 1,
  },
];
const open = (locale: 'en' | 'kk' = 'en') =>
  render(Page, {
    data: { ...inPortal(locale), invite, organisations, cycle: undefined },
    form: null,
    params: { lang: locale },
  });

test('all faults are told at once, beside their fields and in a summary that names them, and nothing is sent', async () => {
  const asked = listenToFetch();
  const screen = await open();
  await userEvent.type(screen.getByRole('textbox', { name: 'Name' }), 'D');
  await screen.getByRole('button', { name: /Invite/ }).click();
  const summary = screen.getByRole('alert');
  await expect.element(summary).toHaveFocus();
  await expect
    .element(summary.getByRole('link', { name: 'Name: Too short: at least 2 are needed.' }))
    .toHaveAttribute('href', '#invite-name');
  await expect.element(summary.getByRole('link', { name: /^E-mail.*empty/ })).toBeVisible();
  await expect.element(summary.getByRole('link', { name: /^Organisation.*empty/ })).toBeVisible();
  await expect
    .element(screen.getByRole('textbox', { name: 'Name' }))
    .toHaveAccessibleDescription('Too short: at least 2 are needed.');
  expect(asked).toEqual([]);
});

test('in Kazakh the words are Kazakh', async () => {
  const screen = await open('kk');
  await screen.getByRole('button').last().click();
  await expect
    .element(screen.getByRole('link', { name: 'Аты-жөні: Бұл өріс толтырылмаған. Толтырыңыз.' }))
    .toBeVisible();
});

test('a mended field is no longer wrong', async () => {
  const screen = await open();
  await screen.getByRole('button', { name: /Invite/ }).click();
  const name = screen.getByRole('textbox', { name: 'Name' });
  await expect.element(name).toBeInvalid();
  await userEvent.type(name, 'Dana');
  await userEvent.tab();
  await expect.element(name).toBeValid();
});
