import { expect, test } from 'vitest';
import { render } from 'vitest-browser-svelte';
import { inPortal } from '#lib/testing.ts';
import Page from './+page.svelte';

const line = {
  id: 'akimat-abai',
  group: 'local',
  nameKk: 'Абай облысының әкімдігі',
  nameRu: 'Акимат области Абай',
  nameEn: 'Akimat of Abai Region',
  abbreviationKk: 'Абай',
  abbreviationRu: 'Абай',
  abbreviationEn: 'Abai',
  aliases: '',
  region: 'KZ-10',
  validFrom: '',
};
const fault = { path: 'region', code: 'field_invalid', detail: 'The value does not have the expected form.' };
const open = (faults: (typeof fault)[]) =>
  render(Page, {
    data: inPortal('en'),
    form: { judged: { lines: [{ number: 4, line, body: null, faults }] } },
    params: { lang: 'en' },
  });

test('a file with a fault is told line by line and cannot be confirmed', async () => {
  const screen = await open([fault]);
  await expect.element(screen.getByRole('rowheader', { name: /4$/ })).toBeVisible();
  await expect.element(screen.getByText(`Code of the region: KZ-10. ${fault.detail}`)).toBeVisible();
  expect(screen.getByRole('button', { name: /Enter all/ }).query()).toBeNull();
  await expect
    .element(screen.getByRole('link', { name: /Download a file to fill in/ }))
    .toHaveAttribute('href', '/api/v1/register/bodies/template.csv?lang=en');
});

test('a file without faults is confirmed as it was judged', async () => {
  const screen = await open([]);
  const button = screen.getByRole('button', { name: 'Enter all: 1' });
  await expect.element(button).toBeVisible();
  const sent = (button.element() as HTMLButtonElement).form!.elements.namedItem('lines');
  expect(JSON.parse((sent as HTMLInputElement).value)).toEqual([line]);
});
