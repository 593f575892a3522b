import type { Locale } from '@olshem/i18n';
import { render } from 'vitest-browser-svelte';
import type { CellFacts } from './cell-facts.ts';
import type { EntryGrid } from './entry-grid.svelte.ts';
import type { Sorting } from './GridHead.svelte';
import GridTable from './GridTable.svelte';
import { gridOn, kindsOn, type Line } from './testing.ts';

const names = { almaty: 'Almaty', astana: 'Astana', health: 'Health' };

/** What the bodies of the tests are called, in several languages and for short. */
export const knownAs = {
  almaty: ['Almaty', 'Алматы қаласының әкімдігі', 'Акимат города Алматы', 'г. Алматы'],
  astana: ['Astana', 'Астана қаласының әкімдігі', 'Акимат города Астаны', 'Целиноград', 'МЗ'],
  health: ['Health', 'Денсаулық сақтау министрлігі', 'Министерство здравоохранения', 'МЗ'],
};

/** A grid of three bodies on the page, for tests, with all that it says. */
export async function openGrid(
  line: Line,
  {
    locale = 'en',
    kinds = false,
    sorting,
    facts,
  }: { locale?: Locale; kinds?: boolean; sorting?: Sorting; facts?: CellFacts } = {},
) {
  const grid: EntryGrid = kinds ? kindsOn(line, locale) : gridOn(line, locale);
  const said: string[] = [];
  const screen = await render(GridTable, {
    locale,
    grid,
    rows: grid.rows,
    names,
    knownAs,
    ...(sorting && { sorting }),
    ...(facts && { facts }),
    caption: 'Meetings held: inputs by body',
    editable: true,
    say: (words) => said.push(words),
  });
  const cell = (name: string) => screen.getByRole('textbox', { name, exact: true });
  const chosen = () =>
    screen
      .getByRole('gridcell', { selected: true })
      .elements()
      .map((element) => element.querySelector('[aria-label]')!.getAttribute('aria-label'));
  return { screen, grid, said, cell, chosen };
}

/** What the focused cell puts into the clipboard. */
export function copied(kind: 'copy' | 'cut' = 'copy'): { text: string; html: string } {
  const clipboardData = new DataTransfer();
  document.activeElement?.dispatchEvent(
    new ClipboardEvent(kind, { clipboardData, bubbles: true, cancelable: true }),
  );
  return { text: clipboardData.getData('text/plain'), html: clipboardData.getData('text/html') };
}

/** Puts text onto the focused cell as a spreadsheet's clipboard does. */
export function paste(text: string): void {
  const clipboardData = new DataTransfer();
  clipboardData.setData('text/plain', text);
  document.activeElement?.dispatchEvent(
    new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }),
  );
}
