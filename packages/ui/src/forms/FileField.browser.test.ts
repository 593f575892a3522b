import { expect, test } from 'vitest';
import { render } from 'vitest-browser-svelte';
import FileField from './FileField.svelte';

const evidence = {
  id: 'documents',
  name: 'documents',
  label: 'Documents',
  hint: 'PDF, up to 10 MB',
  accept: '.pdf',
};

test('a file field is found by its label and says which files it takes', async () => {
  const screen = await render(FileField, { ...evidence, multiple: true, required: true });
  const field = screen.getByLabelText('Documents');
  await expect.element(field).toHaveAccessibleDescription('PDF, up to 10 MB');
  await expect.element(field).toBeRequired();
  await expect.element(field).toHaveAttribute('accept', '.pdf');
  await expect.element(field).not.toHaveAttribute('aria-invalid');
});

test('a fault is part of what the field says about itself', async () => {
  const screen = await render(FileField, { ...evidence, error: 'Choose at least one document.' });
  const field = screen.getByLabelText('Documents');
  await expect.element(field).toBeInvalid();
  await expect.element(field).toHaveAccessibleDescription('PDF, up to 10 MB Choose at least one document.');
});
