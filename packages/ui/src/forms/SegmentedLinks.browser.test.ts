import { expect, test } from 'vitest';
import { userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import SegmentedLinks from './SegmentedLinks.svelte';

test('the choices are links of one navigation, the open one marked and the count part of its name', async () => {
  const screen = await render(SegmentedLinks, {
    label: 'Disputes shown',
    items: [
      { href: '?show=open', label: 'Open', current: true, count: '3' },
      { href: '?show=all', label: 'All' },
    ],
  });
  const choices = screen.getByRole('navigation', { name: 'Disputes shown' });
  const open = choices.getByRole('link', { name: /^Open\s*3$/ });
  const all = choices.getByRole('link', { name: 'All' });
  await expect.element(open).toHaveAttribute('aria-current', 'true');
  await expect.element(all).not.toHaveAttribute('aria-current');
  await userEvent.tab();
  await expect.element(open).toHaveFocus();
  await userEvent.tab();
  await expect.element(all).toHaveFocus();
});
