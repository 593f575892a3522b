import type { Opening, OpeningWarning } from '@olshem/contracts';
import { expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import { wording } from '#lib/testing.ts';
import BodiesOver from './BodiesOver.svelte';

const over = (bodyId: string, ...successors: string[]): OpeningWarning => ({
  kind: 'body-over',
  bodyId,
  name: wording(bodyId),
  on: '2025-06-08',
  successors: successors.map(wording),
});
const opening = (...warnings: OpeningWarning[]): Pick<Opening, 'tasks'> => ({
  tasks: [{ task: 'bodies', state: 'check', faults: [], warnings }],
});
const buttons = (screen: Awaited<ReturnType<typeof render>>) =>
  screen
    .getByRole('button')
    .elements()
    .map((each) => {
      const { textContent, name, value } = each as HTMLButtonElement;
      return [textContent?.trim(), name, value, each.getAttribute('formaction')];
    });

test('each body that is over is replaced by those that stand after it, or all at once', async () => {
  await page.viewport(360, 800);
  const given = opening(
    over('Digital', 'AI and Digital'),
    over('Culture', 'Culture new', 'Sports'),
    over('Court'),
  );
  const screen = await render(BodiesOver, { locale: 'en', opening: given });
  expect(buttons(screen)).toEqual([
    ['Replace Digital by AI and Digital', 'replace', 'Digital', '?/replace'],
    ['Replace Culture by Culture new, Sports', 'replace', 'Culture', '?/replace'],
    ['Take Court out of the cycle', 'replace', 'Court', '?/replace'],
    ['Replace all: 3', 'replace', 'Digital Culture Court', '?/replace'],
  ]);
  expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(360);
});

test('of one there is no “all”', async () => {
  const screen = await render(BodiesOver, { locale: 'en', opening: opening(over('Digital', 'New')) });
  expect(buttons(screen)).toHaveLength(1);
});

test('where all stand, nothing is said', async () => {
  const screen = await render(BodiesOver, { locale: 'en', opening: opening() });
  expect(screen.getByRole('heading').elements()).toEqual([]);
});
