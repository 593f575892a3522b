import type { AnnulledAct, BodyAct } from '@olshem/contracts';
import { expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import { formWith, listenToFetch, wording } from '#lib/testing.ts';
import ActList from './ActList.svelte';

const split: BodyAct = {
  id: 'a-1',
  kind: 'split',
  on: '2022-06-08',
  ground: wording('Decree of 2022'),
  from: ['east'],
  to: ['east', 'abai'],
  names: null,
};
const renamed: AnnulledAct = {
  id: 'a-2',
  kind: 'rename',
  on: '2025-07-01',
  ground: wording('Decree of 2025'),
  from: ['east'],
  to: ['east'],
  names: { before: wording('East'), after: wording('Orient') },
  annulment: { at: '2026-01-22T05:00:00.000Z', by: 'Aigerim', reason: wording('It was another region.') },
};
const list = {
  locale: 'en' as const,
  acts: [split],
  annulled: [renamed],
  nameOf: (id: string) => id.toUpperCase(),
  annuls: {},
};
const empty = { reason: { kk: '', ru: '', en: '' } };
const may = { ...list, annuls: { 'a-1': formWith('annul-a-1', empty) } };

test.each([
  ['kk', /күші жойылды, әкімші: Aigerim/],
  ['ru', /^Аннулировано 22 января 2026 года, администратор: Aigerim/],
  ['en', 'Annulled on 22 January 2026 by Aigerim. Reason: It was another region.'],
] as const)(
  'an annulled act stays to be read in %s, struck through, with who annulled it and why',
  async (locale, said) => {
    const screen = await render(ActList, { ...list, locale });
    const struck = screen.container.querySelectorAll('s');
    expect([...struck].map((each) => each.textContent).join(' ')).toContain(
      `${renamed.names!.after[locale]}`,
    );
    await expect.element(screen.getByText(said)).toBeVisible();
    expect(screen.getByText('EAST → EAST, ABAI').element().closest('s')).toBeNull();
  },
);

test('whoever may not annul an act is not offered it', async () => {
  const screen = await render(ActList, list);
  expect(screen.getByRole('button').elements()).toEqual([]);
  expect(screen.getByRole('textbox').elements()).toEqual([]);
});

test('an act is annulled by keyboard on a phone, with a reason in every language', async () => {
  await page.viewport(360, 800);
  const asked = listenToFetch();
  const screen = await render(ActList, may);
  await userEvent.tab();
  await expect.element(screen.getByText('Annul the act: 8 June 2022 · split')).toHaveFocus();
  await userEvent.keyboard('{Enter}');
  await userEvent.fill(screen.getByRole('textbox', { name: /Русский/ }), 'Это была другая область.');
  await screen.getByRole('button', { name: 'Annul the act' }).click();
  await expect
    .element(screen.getByRole('alert').getByRole('link').first())
    .toHaveAttribute('href', '#annul-a-1-reason-kk');
  expect(asked).toEqual([]);
  expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(360);
});

test('without any act it says so', async () => {
  const screen = await render(ActList, { ...list, acts: [], annulled: [] });
  await expect.element(screen.getByText('No acts yet.')).toBeVisible();
});
