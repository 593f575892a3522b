import { createRawSnippet } from 'svelte';
import { expect, test } from 'vitest';
import { userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import Dialog from './Dialog.svelte';

const children = createRawSnippet(() => ({ render: () => '<button>Abolish</button>' }));
const given = {
  locale: 'en' as const,
  open: true,
  title: 'Abolish?',
  text: 'It stays in the history.',
  children,
};

test('it has its title as name and says what follows', async () => {
  const screen = await render(Dialog, given);
  const dialog = screen.getByRole('dialog', { name: 'Abolish?' });
  await expect.element(dialog).toHaveAccessibleDescription('It stays in the history.');
  await expect.element(dialog.getByRole('button', { name: 'Abolish' })).toHaveFocus();
});

test.each(['{Escape}', '{Tab}{Enter}'])('%s leaves it', async (keys) => {
  const screen = await render(Dialog, given);
  await expect.element(screen.getByRole('button', { name: 'Abolish' })).toHaveFocus();
  await userEvent.keyboard(keys);
  await expect.element(screen.getByRole('dialog')).not.toBeInTheDocument();
});
