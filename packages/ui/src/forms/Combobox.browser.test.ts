import { expect, test } from 'vitest';
import { userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import Combobox from './Combobox.svelte';

const options = [
  { value: 'body-almaty', label: 'Akimat of Almaty', note: 'rated body' },
  { value: 'almaty', label: 'Akimat of Almaty', note: 'authorised body' },
  { value: 'health', label: 'Ministry of Healthcare', search: ['MOH'] },
];
const open = (value = '') =>
  render(Combobox, { locale: 'en', id: 'organisation', name: 'organisation', options, value });
const sent = (container: Element) =>
  container.querySelector<HTMLInputElement>('input[name="organisation"]')?.value;

test('what is typed narrows the list, and the keyboard chooses', async () => {
  const screen = await open();
  const box = screen.getByRole('combobox');
  await userEvent.type(box, 'moh');
  await expect.element(screen.getByRole('option')).toHaveTextContent('Ministry of Healthcare');
  await userEvent.keyboard('{ArrowDown}{Enter}');
  await expect.element(box).toHaveValue('Ministry of Healthcare');
  expect(sent(screen.container)).toBe('health');
});

test('two of one name are told apart', async () => {
  const screen = await open('almaty');
  const box = screen.getByRole('combobox');
  await expect.element(box).toHaveValue('Akimat of Almaty (authorised body)');
  await userEvent.clear(box);
  await userEvent.type(box, 'almaty');
  await screen.getByRole('option', { name: 'Akimat of Almaty rated body' }).click();
  expect(sent(screen.container)).toBe('body-almaty');
});

test('words that name nothing say so, and leave the choice as it was', async () => {
  const screen = await open('health');
  const box = screen.getByRole('combobox');
  await userEvent.type(box, ' of nowhere');
  await expect.element(screen.getByText('Nothing is called so.')).toBeVisible();
  await userEvent.tab();
  await expect.element(box).toHaveValue('Ministry of Healthcare');
  expect(sent(screen.container)).toBe('health');
});

test('an emptied field is no choice', async () => {
  const screen = await open('health');
  await userEvent.clear(screen.getByRole('combobox'));
  await expect.poll(() => sent(screen.container) ?? '').toBe('');
});
