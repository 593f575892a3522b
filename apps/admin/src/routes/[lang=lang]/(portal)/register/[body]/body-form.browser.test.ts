import type { BodyChange } from '@olshem/contracts';
import { expect, test } from 'vitest';
import { userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import { formWith, listenToFetch } from '#lib/testing.ts';
import BodyForm from './BodyForm.svelte';

const now: BodyChange = { group: 'local', region: 'KZ-10', aliases: ['Семей', 'Semey'], version: 2 };
const open = () => render(BodyForm, { locale: 'en', sent: formWith('change', now) });
const aliases = (screen: Awaited<ReturnType<typeof open>>) =>
  screen
    .getByRole('textbox', { name: /^Other names/ })
    .elements()
    .map((field) => (field as HTMLInputElement).value);

test('there is always room for one more name, and an emptied one closes up only when it is left', async () => {
  const screen = await open();
  expect(aliases(screen)).toEqual(['Семей', 'Semey', '']);
  await userEvent.fill(screen.getByRole('textbox', { name: /^Other names 3/ }), 'Semipalatinsk');
  expect(aliases(screen)).toEqual(['Семей', 'Semey', 'Semipalatinsk', '']);
  await userEvent.clear(screen.getByRole('textbox', { name: 'Other names 1' }));
  expect(aliases(screen)).toEqual(['', 'Semey', 'Semipalatinsk', '']);
  await userEvent.tab();
  expect(aliases(screen)).toEqual(['Semey', 'Semipalatinsk', '']);
});

test('a region that is none is told at its field, and nothing is sent', async () => {
  const asked = listenToFetch();
  const screen = await open();
  await userEvent.fill(screen.getByRole('textbox', { name: /^Code of the region/ }), 'RU-10');
  await screen.getByRole('button', { name: 'Save the changes' }).click();
  await expect
    .element(screen.getByRole('alert').getByRole('link', { name: /^Code of the region/ }))
    .toHaveAttribute('href', '#change-region');
  expect(asked).toEqual([]);
});
