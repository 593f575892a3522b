import { expect, test } from 'vitest';
import { userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import { words } from '../testing.ts';
import Button from './Button.svelte';

test('a button sends its form unless told otherwise', async () => {
  const screen = await render(Button, { children: words('Decide') });
  await expect.element(screen.getByRole('button', { name: 'Decide' })).toHaveAttribute('type', 'submit');
  await screen.rerender({ type: 'button' });
  await expect.element(screen.getByRole('button', { name: 'Decide' })).toHaveAttribute('type', 'button');
});

test('with an address it is a link, and no button', async () => {
  const screen = await render(Button, { href: '/en', children: words('To the start') });
  await expect.element(screen.getByRole('link', { name: 'To the start' })).toHaveAttribute('href', '/en');
  expect(screen.getByRole('button').elements()).toEqual([]);
});

test('the space bar presses it, and a disabled one is passed over', async () => {
  let pressed = 0;
  const screen = await render(Button, {
    type: 'button',
    onclick: () => (pressed += 1),
    children: words('Ask'),
  });
  await userEvent.tab();
  await expect.element(screen.getByRole('button', { name: 'Ask' })).toHaveFocus();
  await userEvent.keyboard(' ');
  expect(pressed).toBe(1);
  await screen.rerender({ disabled: true });
  await userEvent.tab();
  await expect.element(screen.getByRole('button', { name: 'Ask' })).not.toHaveFocus();
});
