import { describe, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import { markup, words } from '../testing.ts';
import ColumnHeader from './ColumnHeader.svelte';
import DataTable from './DataTable.svelte';
import RankingTable from './RankingTable.svelte';

describe('ColumnHeader', () => {
  test('without sorting it is only words', async () => {
    const screen = await render(ColumnHeader, { children: words('Body') });
    await expect.element(screen.getByRole('columnheader', { name: 'Body' })).not.toHaveAttribute('aria-sort');
    expect(screen.getByRole('link').elements()).toEqual([]);
  });

  test.each(['ascending', 'descending'] as const)(
    'sorted %s it says so, and its link turns it',
    async (way) => {
      const screen = await render(ColumnHeader, {
        sort: { href: '?sort=-rank', direction: way },
        children: words('Rank'),
      });
      await expect.element(screen.getByRole('columnheader')).toHaveAttribute('aria-sort', way);
      // The arrow is for the eye: a screen reader has the state.
      await expect
        .element(screen.getByRole('link', { name: 'Rank', exact: true }))
        .toHaveAttribute('href', '?sort=-rank');
    },
  );

  test('sortable but not sorted by it carries no state', async () => {
    const screen = await render(ColumnHeader, { sort: { href: '?sort=total' }, children: words('Total') });
    await expect.element(screen.getByRole('columnheader')).not.toHaveAttribute('aria-sort');
    await expect.element(screen.getByRole('link', { name: 'Total' })).toHaveAttribute('href', '?sort=total');
  });
});

describe('DataTable', () => {
  const body = markup(
    `<tbody><tr>${Array.from({ length: 12 }, (_, at) => `<td>a long heading ${String(at)}</td>`).join('')}</tr></tbody>`,
  );

  test('is named by its caption, seen or only heard', async () => {
    const screen = await render(DataTable, { caption: 'Files', locale: 'en', children: body });
    await expect.element(screen.getByRole('table', { name: 'Files' })).toBeVisible();
    await screen.rerender({ quiet: true });
    await expect.element(screen.getByRole('table', { name: 'Files' })).toBeVisible();
    expect(screen.getByRole('group').elements()).toEqual([]);
  });

  test.each([
    ['kk', 'Кесте көлденең жылжиды →'],
    ['ru', 'Таблица прокручивается вправо →'],
    ['en', 'The table scrolls →'],
  ] as const)(
    'a wide one scrolls in a region that the tab key reaches, with a cue in %s',
    async (locale, cue) => {
      await page.viewport(360, 800);
      const screen = await render(DataTable, { caption: 'Files', locale, wide: true, children: body });
      await userEvent.tab();
      const region = screen.getByRole('group', { name: 'Files' });
      await expect.element(region).toHaveFocus();
      await expect.element(screen.getByText(cue)).toBeVisible();
      expect(region.element().scrollWidth).toBeGreaterThan(region.element().clientWidth);
      expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(360);
    },
  );
});

describe('RankingTable', () => {
  const plain = {
    id: 'almaty',
    rank: '1',
    name: 'Akimat of Almaty',
    href: '/almaty',
    segments: [],
    total: '96.4',
  };
  const segments = [{ label: 'Open data', value: '30', amount: 30, tone: 1 }];
  const table = { locale: 'en', caption: 'Local executive bodies', max: 100 } as const;
  const headers = (screen: Awaited<ReturnType<typeof render>>) =>
    screen
      .getByRole('columnheader')
      .elements()
      .map(({ textContent }) => textContent.trim());

  test('has only the columns that its rows fill', async () => {
    const screen = await render(RankingTable, { ...table, rows: [plain] });
    expect(headers(screen)).toEqual(['Rank', 'Public body', 'Total']);
    await screen.rerender({ rows: [{ ...plain, segments, grade: 'AAA' }] });
    expect(headers(screen)).toEqual(['Rank', 'Public body', 'Points by criterion', 'Total', 'Grade']);
  });

  test.each([
    ['kk', ['Орын', 'Мемлекеттік орган', 'Жалпы балл', 'Деңгей']],
    ['ru', ['Место', 'Госорган', 'Итоговый балл', 'Уровень']],
    ['en', ['Rank', 'Public body', 'Total', 'Grade']],
  ] as const)('speaks %s', async (locale, read) => {
    const screen = await render(RankingTable, { ...table, locale, rows: [{ ...plain, grade: 'AAA' }] });
    expect(headers(screen)).toEqual(read);
  });

  test('a body is the header of its row and leads to its page', async () => {
    const screen = await render(RankingTable, { ...table, rows: [{ ...plain, interval: '1–3' }] });
    const row = screen.getByRole('row', { name: /Almaty/ });
    await expect
      .element(row.getByRole('rowheader').getByRole('link', { name: 'Akimat of Almaty' }))
      .toHaveAttribute('href', '/almaty');
    await expect.element(row.getByRole('cell', { name: /^1\s*1–3$/ })).toBeVisible();
    await expect.element(row.getByRole('cell', { name: '96.4' })).toBeVisible();
  });

  test('a total with a finding says so beside the number, and leads to it', async () => {
    const finding = { href: '/almaty#findings', label: '1 finding' };
    const screen = await render(RankingTable, { ...table, rows: [{ ...plain, finding }] });
    await expect
      .element(screen.getByRole('cell', { name: /^96\.4/ }).getByRole('link', { name: '1 finding' }))
      .toHaveAttribute('href', '/almaty#findings');
  });

  test('a row without grade has a dash where others have one', async () => {
    const graded = {
      ...plain,
      id: 'astana',
      name: 'Astana',
      grade: 'mid',
      gradeLabel: 'medium',
    };
    const screen = await render(RankingTable, { ...table, rows: [{ ...plain, grade: null }, graded] });
    const cells = (name: RegExp) =>
      screen
        .getByRole('row', { name })
        .getByRole('cell')
        .elements()
        .map(({ textContent }) => textContent.trim());
    expect(cells(/Almaty/)).toEqual(['1', '96.4', '—']);
    expect(cells(/Astana/)).toEqual(['1', '96.4', 'medium']);
  });

  test('the columns that can be sorted are links', async () => {
    const sort = { rank: { href: '?', direction: 'ascending' }, total: { href: '?sort=total' } } as const;
    const screen = await render(RankingTable, { ...table, rows: [plain], sort });
    await expect
      .element(screen.getByRole('columnheader', { name: 'Rank' }))
      .toHaveAttribute('aria-sort', 'ascending');
    await expect.element(screen.getByRole('columnheader').getByRole('link', { name: 'Total' })).toBeVisible();
    expect(screen.getByRole('columnheader', { name: 'Public body' }).getByRole('link').elements()).toEqual(
      [],
    );
  });

  test('stays a table on a screen of 360 px, and fits it', async () => {
    await page.viewport(360, 800);
    const rows = [{ ...plain, segments, grade: 'AAA' }];
    const screen = await render(RankingTable, { ...table, rows });
    await expect.element(screen.getByRole('table', { name: 'Local executive bodies' })).toBeVisible();
    await expect.element(screen.getByRole('img', { name: 'Open data 30' })).toBeVisible();
    expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(360);
  });
});
