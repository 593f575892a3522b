import { expect, test } from 'vitest';
import { userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import ErrorSummary from './ErrorSummary.svelte';

const twice = { href: '#reasoning', label: 'Write at least 20 characters.' };

test('every error leads to its field, and the whole is read out', async () => {
  const screen = await render(ErrorSummary, {
    title: 'Two things hinder the decision',
    errors: [{ href: '#outcome', label: 'Choose an outcome.' }, twice],
  });
  const summary = screen.getByRole('alert');
  await expect
    .element(summary.getByRole('heading', { name: 'Two things hinder the decision' }))
    .toBeInTheDocument();
  await expect
    .element(summary.getByRole('link', { name: 'Choose an outcome.' }))
    .toHaveAttribute('href', '#outcome');
  await expect
    .element(summary.getByRole('link', { name: twice.label }))
    .toHaveAttribute('href', '#reasoning');
});

test('it takes the focus when the page puts it there, and is no stop of the tab key', async () => {
  const screen = await render(ErrorSummary, { title: 'One thing', errors: [twice] });
  const summary = screen.getByRole('alert');
  (summary.element() as HTMLElement).focus();
  await expect.element(summary).toHaveFocus();
  await userEvent.tab();
  await expect.element(screen.getByRole('link', { name: twice.label })).toHaveFocus();
});
