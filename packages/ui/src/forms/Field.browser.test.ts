import { createRawSnippet } from 'svelte';
import { expect, test } from 'vitest';
import { render } from 'vitest-browser-svelte';
import Field from './Field.svelte';

/** A text field that carries what `Field` hands it. */
const control = createRawSnippet<[object]>((attributes) => ({
  render: () => {
    const given = Object.entries(attributes()).filter(([, value]) => value !== undefined);
    return `<input ${given.map(([name, value]) => `${name}="${String(value)}"`).join(' ')}>`;
  },
}));

test('a field without a hint or a fault has its name and nothing more', async () => {
  const screen = await render(Field, { id: 'reason', label: 'Reason', children: control });
  const field = screen.getByRole('textbox', { name: 'Reason' });
  await expect.element(field).toHaveAccessibleDescription('');
  await expect.element(field).toBeValid();
});

test('an optional field says so in its name', async () => {
  const screen = await render(Field, {
    id: 'r',
    label: 'Statement',
    optional: 'optional',
    children: control,
  });
  await expect.element(screen.getByRole('textbox', { name: 'Statement (optional)' })).toBeInTheDocument();
});

test('hint and fault are both read with the field, the hint first', async () => {
  const screen = await render(Field, {
    id: 'reason',
    label: 'Reason',
    hint: 'The bodies read it.',
    error: 'Write a reason.',
    children: control,
  });
  const field = screen.getByRole('textbox', { name: 'Reason' });
  await expect.element(field).toHaveAccessibleDescription('The bodies read it. Write a reason.');
  await expect.element(field).toBeInvalid();
});
