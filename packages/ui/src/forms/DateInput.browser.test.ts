import { expect, test } from 'vitest';
import { userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import DateInput from './DateInput.svelte';

const sent = (container: Element) => container.querySelector<HTMLInputElement>('input[name="from"]')?.value;

test.each([
  ['ru', '27.01.2026'],
  ['en', '27/01/2026'],
  ['kk', '27.01.2026'],
] as const)('in %s the day comes before the month', async (locale, shown) => {
  const screen = await render(DateInput, { locale, id: 'from', name: 'from', value: '2026-01-27' });
  await expect.element(screen.getByRole('group')).toHaveTextContent(shown);
  expect(sent(screen.container)).toBe('2026-01-27');
});

test('its parts are named in the language of the page', async () => {
  const screen = await render(DateInput, { locale: 'kk', id: 'from', name: 'from' });
  for (const name of ['Күн', 'Ай', 'Жыл'])
    await expect.element(screen.getByRole('spinbutton', { name })).toBeVisible();
});

test('a day is typed with the keyboard alone', async () => {
  const screen = await render(DateInput, { locale: 'ru', id: 'from', name: 'from' });
  await userEvent.tab();
  await userEvent.keyboard('08062022');
  await expect.poll(() => sent(screen.container)).toBe('2022-06-08');
});
