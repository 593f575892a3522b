import type { ValueNoteChange, ValueRevision } from '@olshem/contracts';
import { expect, test } from 'vitest';
import { userEvent } from 'vitest/browser';
import type { CellFacts, Earlier } from './cell-facts.ts';
import { openGrid } from './opened-grid.ts';
import { Line, refusal } from './testing.ts';

const at = { bodyId: 'almaty', indicatorId: 'meetings-held', inputId: 'held' };
const saved = (version: number, value: string, author: string): ValueRevision => ({
  ...at,
  version,
  status: 'value',
  value,
  ground: null,
  provenance: version === 1 ? 'imported' : 'entered',
  author,
  at: `2026-01-${String(19 + version)}T05:00:00.000Z`,
  reason: null,
  decisionId: null,
  correctionId: null,
});
const edition = (id: string, inputs: string[], held?: string): Earlier => ({
  id,
  title: { kk: id, ru: id, en: id },
  inputs,
  values: held === undefined ? {} : { almaty: { held } },
});

async function opened(editions: readonly Earlier[], noting: CellFacts['note']) {
  const facts: CellFacts = {
    history: () => Promise.resolve([saved(1, '6', 'Dana'), saved(2, '8', 'Aigerim')]),
    earlier: () => Promise.resolve(editions),
    note: noting,
  };
  const grid = await openGrid(new Line(), { facts });
  await grid.cell('Almaty: Held').click();
  await userEvent.keyboard('{F4}');
  const panel = grid.screen.getByRole('dialog', { name: 'Almaty: Held' });
  await expect.element(panel).toBeVisible();
  return { ...grid, panel };
}
const never: CellFacts['note'] = () => Promise.reject(new Error('Nothing is noted here.'));

test('the panel of a cell tells who changed it, when and from what, and gives the focus back', async () => {
  const { panel, cell } = await opened([], never);
  const items = panel.getByRole('listitem');
  await expect
    .element(items.nth(0))
    .toHaveTextContent('8 (before: 6) Aigerim, 21 January 2026, 10:00, Astana time · entered');
  await expect
    .element(items.nth(1))
    .toHaveTextContent('6 Dana, 20 January 2026, 10:00, Astana time · imported');
  await expect.element(panel.getByText('This index has no editions published earlier.')).toBeVisible();
  await userEvent.keyboard('{Escape}');
  await expect.element(cell('Almaty: Held')).toHaveFocus();
});

test('earlier editions are told in words, one that asked for no such input as well', async () => {
  const editions = [edition('2023', []), edition('2024', ['held']), edition('2025', ['held'], '61')];
  const { panel } = await opened(editions, never);
  await expect.element(panel.getByText('no such input was asked for')).toBeVisible();
  await expect.element(panel.getByText('no data')).toBeVisible();
  await expect.element(panel.getByRole('definition').nth(2)).toHaveTextContent('61');
});

test('a star and a comment are kept by keyboard alone, and the star stands at the cell', async () => {
  const noted: ValueNoteChange[] = [];
  const { panel, screen } = await opened([], (bodyId, inputId, change) => {
    noted.push(change);
    const { version, starred, comment, link } = change;
    const by = { author: 'Aigerim', at: '2026-01-22T05:06:00.000Z' };
    return Promise.resolve({
      ...at,
      ...by,
      version: version + 1,
      starred,
      comment: comment ?? null,
      link: link ?? null,
    });
  });
  await expect.element(panel.getByRole('checkbox', { name: '★ Star' })).toHaveFocus();
  await userEvent.keyboard(' {Tab}From the register{Tab}{Tab}{Enter}');
  await expect.element(panel.getByText('The note is saved.')).toBeVisible();
  expect(noted).toEqual([{ version: 0, starred: true, comment: 'From the register', link: null }]);
  await userEvent.keyboard('{Escape}');
  await expect.element(screen.getByRole('textbox', { name: 'Almaty: Held, starred' })).toHaveFocus();
});

test('a note that somebody else has written meanwhile is refused in words', async () => {
  const { panel } = await opened([], () =>
    Promise.reject(refusal({ status: 409, code: 'note_changed', detail: 'Someone else changed this note.' })),
  );
  await panel.getByRole('button', { name: 'Save the note' }).click();
  await expect.element(panel.getByRole('alert')).toHaveTextContent('Someone else changed this note.');
});
