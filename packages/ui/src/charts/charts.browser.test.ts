import { locales } from '@olshem/i18n';
import { describe, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import { words } from '../testing.ts';
import DistributionPlot from './DistributionPlot.svelte';
import GradeBadge from './GradeBadge.svelte';
import LevelBadge from './LevelBadge.svelte';
import StackedBar from './StackedBar.svelte';
import StripPlot from './StripPlot.svelte';
import Swatch from './Swatch.svelte';
import TileGridMap from './TileGridMap.svelte';

describe('DistributionPlot', () => {
  const plot = {
    title: 'Most local bodies stand above the central ones.',
    description: '4 bodies between 40 and 97 points',
    bodies: [
      { label: 'Almaty', value: 97, main: true },
      { label: 'Astana', value: 97, main: true },
      { label: 'Health', value: 60, main: false },
      { label: 'Transport', value: 40, main: false },
    ],
    bands: [
      { label: 'B', from: 0 },
      { label: 'AAA', from: 95, fromLabel: '95' },
      { label: 'A', from: 50, fromLabel: '50' },
    ].sort((a, b) => a.from - b.from),
    min: 0,
    max: 100,
  };

  test('is a figure under its finding, and a picture with a description', async () => {
    const screen = await render(DistributionPlot, {
      ...plot,
      children: words('The table below says the same.'),
    });
    const figure = screen.getByRole('figure', { name: plot.title });
    await expect.element(figure.getByRole('img', { name: plot.description })).toBeVisible();
    await expect.element(figure.getByText('The table below says the same.')).toBeVisible();
  });

  test('has a dot for every body, named and marked by its group; equal totals stand on each other', async () => {
    const { container } = await render(DistributionPlot, plot);
    const dots = [...container.querySelectorAll('circle')].map((dot) => ({
      body: dot.textContent,
      main: dot.classList.contains('main'),
      x: dot.getAttribute('cx'),
    }));
    expect(dots).toEqual([
      { body: 'Transport', main: false, x: '40%' },
      { body: 'Health', main: false, x: '60%' },
      { body: 'Almaty', main: true, x: '97%' },
      { body: 'Astana', main: true, x: '97%' },
    ]);
    const heights = [...container.querySelectorAll('circle')].map((dot) => dot.getAttribute('cy'));
    expect(new Set(heights.slice(2)).size).toBe(2);
  });

  test('writes the letters of a band where they fit, and every limit', async () => {
    const { container } = await render(DistributionPlot, plot);
    const written = [...container.querySelectorAll('text')].map(({ textContent }) => textContent);
    // AAA has 5 per cent of 310 px: not enough for three letters of 10 px.
    expect(written).toEqual(['B', 'A', '50', '95']);
  });
});

test.each([
  [{ grade: 'AAA' }, 'AAA', 'aaa'],
  [{ grade: 'high', label: 'высокий' }, 'высокий', 'high'],
  [{ grade: 'B', spoken: 'Grade' }, 'Grade B', 'b'],
])('a grade %o reads "%s"', async (props, read, code) => {
  const { container } = await render(GradeBadge, props);
  const badge = container.querySelector('[data-grade]');
  expect(badge?.textContent).toBe(read);
  expect(badge?.getAttribute('data-grade')).toBe(code);
});

describe('LevelBadge', () => {
  test.each([
    ['high', 4, ['жоғары', 'высокий', 'high']],
    ['medium', 3, ['орташа', 'средний', 'medium']],
    ['low', 2, ['төмен', 'низкий', 'low']],
    ['ineffective', 1, ['тиімсіз', 'неэффективный', 'ineffective']],
  ] as const)('%s is a word and %i bars', async (level, bars, read) => {
    for (const [at, locale] of locales.entries()) {
      const { container, unmount } = await render(LevelBadge, { level, locale });
      expect(container.textContent?.trim()).toBe(read[at]);
      expect(container.querySelectorAll('rect.on')).toHaveLength(bars);
      await unmount();
    }
  });

  test('a level of another methodology stands under its own title, without a bar', async () => {
    const { container } = await render(LevelBadge, {
      level: 'out-standing',
      label: 'ерекше',
      locale: 'kk',
    });
    expect(container.textContent?.trim()).toBe('ерекше');
    expect(container.querySelectorAll('rect.on')).toHaveLength(0);
  });
});

test('a stacked bar is heard criterion by criterion, with the numbers that are too narrow to be seen', async () => {
  const screen = await render(StackedBar, {
    max: 100,
    segments: [
      { label: 'Open data', value: '30', amount: 30, tone: 1 },
      { label: 'Penalty', value: '−0.5', amount: -0.5, tone: 2 },
    ],
  });
  const bar = screen.getByRole('img', { name: 'Open data 30; Penalty −0.5' });
  await expect.element(bar).toBeVisible();
  expect([...bar.element().querySelectorAll('text')].map(({ textContent }) => textContent)).toEqual(['30']);
});

describe('StripPlot', () => {
  const strip = { title: 'Almaty: 4 of 5, the median is 3', values: [4, 1, 4, 3], max: 5 };

  test('says itself in a sentence, and draws the marked body apart from the others', async () => {
    const screen = await render(StripPlot, { ...strip, marked: 0, median: 3 });
    const plot = screen.getByRole('img', { name: strip.title });
    await expect.element(plot).toBeVisible();
    expect(plot.element().querySelectorAll('circle')).toHaveLength(1);
    // 8 + 224 × 4 ÷ 5
    expect(plot.element().querySelector('circle')?.getAttribute('cx')).toBe('187.2');
    expect(plot.element().querySelector('.others')?.getAttribute('d')?.match(/M/g)).toHaveLength(3);
    // 8 + 224 × 3 ÷ 5
    expect(plot.element().querySelector('.median')?.getAttribute('d')).toBe('M142.4 4v20');
  });

  test('without a marked body or a median all are equal dots', async () => {
    const screen = await render(StripPlot, strip);
    const plot = screen.getByRole('img', { name: strip.title }).element();
    expect(plot.querySelectorAll('circle, .median')).toHaveLength(0);
    expect(plot.querySelector('.others')?.getAttribute('d')?.match(/M/g)).toHaveLength(4);
  });
});

test('a swatch is for the eye only', async () => {
  const { container } = await render(Swatch, { tone: 3 });
  expect(container.querySelector('[aria-hidden=true].tone3')).not.toBeNull();
});

describe('TileGridMap', () => {
  const map = {
    label: 'Regions by total',
    bodies: [
      { iso: 'KZ-75', name: 'Akimat of Almaty', href: '/almaty', value: '96.4', grade: 'AAA' },
      {
        iso: 'KZ-71',
        name: 'Akimat of Astana',
        href: '/astana',
        value: '88',
        grade: 'mid',
        gradeLabel: 'medium',
      },
    ],
  };

  test('is a named list in which a body is heard with its full name, its value and its grade', async () => {
    const screen = await render(TileGridMap, { ...map, locale: 'en' });
    const list = screen.getByRole('list', { name: 'Regions by total' });
    expect(list.getByRole('listitem').elements()).toHaveLength(20);
    await expect
      .element(list.getByRole('link', { name: /^Akimat of Almaty:\s*96\.4\s*AAA$/ }))
      .toHaveAttribute('href', '/almaty');
    await expect.element(list.getByRole('link', { name: /^Akimat of Astana:\s*88\s*medium$/ })).toBeVisible();
    expect(list.getByRole('link').elements()).toHaveLength(2);
  });

  test.each([
    ['kk', 'ҚОС'],
    ['ru', 'КОС'],
    ['en', 'KOS'],
  ] as const)('a region without a body is an empty tile with its letters in %s', async (locale, code) => {
    const screen = await render(TileGridMap, { ...map, locale });
    await expect.element(screen.getByText(code, { exact: true })).toBeInTheDocument();
    expect(screen.getByRole('link', { name: code }).elements()).toEqual([]);
  });

  test('the tab key goes from north to south', async () => {
    const screen = await render(TileGridMap, { ...map, locale: 'en' });
    await userEvent.tab();
    await expect.element(screen.getByRole('link', { name: /Astana/ })).toHaveFocus();
    await userEvent.tab();
    await expect.element(screen.getByRole('link', { name: /Almaty/ })).toHaveFocus();
  });

  test('fits a screen of 360 px', async () => {
    await page.viewport(360, 800);
    const screen = await render(TileGridMap, { ...map, locale: 'ru' });
    await expect.element(screen.getByRole('list', { name: map.label })).toBeVisible();
    expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(360);
  });
});
