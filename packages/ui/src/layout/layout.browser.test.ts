import { locales, type Locale } from '@olshem/i18n';
import { beforeEach, describe, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import { markup, words } from '../testing.ts';
import Breadcrumb from './Breadcrumb.svelte';
import DemonstrationRibbon from './DemonstrationRibbon.svelte';
import LanguageSwitcher from './LanguageSwitcher.svelte';
import Logo from './Logo.svelte';
import PageShell from './PageShell.svelte';
import PageTitle from './PageTitle.svelte';
import RevisionLine from './RevisionLine.svelte';
import SiteFooter from './SiteFooter.svelte';
import SiteHeader from './SiteHeader.svelte';

const languages = locales.map((locale) => ({ locale, href: `/${locale}/indices` }));
const inEach = <Words>(kk: Words, ru: Words, en: Words): [Locale, Words][] => [
  ['kk', kk],
  ['ru', ru],
  ['en', en],
];

describe('Breadcrumb', () => {
  test.each(inEach('Беттің орны', 'Путь к странице', 'You are here'))(
    'is a navigation with a name in %s',
    async (locale, name) => {
      const screen = await render(Breadcrumb, {
        locale,
        trail: [
          { href: '/a', label: 'Outer' },
          { href: '/a/b', label: 'Inner' },
        ],
      });
      const links = screen.getByRole('navigation', { name }).getByRole('link');
      expect(links.elements().map(({ textContent }) => textContent)).toEqual(['Outer', 'Inner']);
    },
  );
});

describe('DemonstrationRibbon', () => {
  test.each(inEach('Демонстрация', 'Демонстрация', 'Demonstration'))(
    'says in %s that the figures are an example, or only the word',
    async (locale, word) => {
      const screen = await render(DemonstrationRibbon, { locale });
      await expect.element(screen.getByText(`${word}.`)).toBeInTheDocument();
      await expect.element(screen.getByText(/2025/)).toBeInTheDocument();
      await screen.rerender({ short: true });
      await expect.element(screen.getByText(word, { exact: true })).toBeInTheDocument();
      expect(screen.getByText(/2025/).elements()).toEqual([]);
    },
  );
});

describe('LanguageSwitcher', () => {
  test.each(inEach('Тіл', 'Язык', 'Language'))(
    'names each language in its own words and marks %s as open',
    async (locale, name) => {
      const screen = await render(LanguageSwitcher, { locale, languages });
      const switcher = screen.getByRole('navigation', { name });
      for (const [other, full] of [
        ['kk', 'Қазақша'],
        ['ru', 'Русский'],
        ['en', 'English'],
      ] as const) {
        const link = switcher.getByRole('link', { name: full, exact: true });
        await expect.element(link).toHaveAttribute('href', `/${other}/indices`);
        await expect.element(link).toHaveAttribute('hreflang', other);
        await expect.element(link).toHaveAttribute('lang', other);
        if (other === locale) await expect.element(link).toHaveAttribute('aria-current', 'true');
        else await expect.element(link).not.toHaveAttribute('aria-current');
      }
    },
  );
});

test.each(inEach('Өлшем', 'Өлшем', 'Ölshem'))(
  'the logo reads as the name alone in %s',
  async (locale, name) => {
    const screen = await render(Logo, { locale });
    await expect.element(screen.getByText(name)).toHaveAttribute('lang', 'kk');
    expect(screen.container.querySelector('svg')?.getAttribute('aria-hidden')).toBe('true');
  },
);

describe('PageShell', () => {
  const shell = { header: markup('<header>Head</header>'), footer: markup('<footer>Foot</footer>') };
  // A jump within the page stays in the address of the next test.
  beforeEach(() => history.replaceState(null, '', location.pathname + location.search));

  test.each(inEach('Мазмұнға өту', 'Перейти к содержанию', 'Skip to content'))(
    'the first stop of the tab key in %s leads past the header into the page',
    async (locale, skip) => {
      const screen = await render(PageShell, { locale, ...shell, children: words('The page') });
      await userEvent.tab();
      const link = screen.getByRole('link', { name: skip });
      await expect.element(link).toHaveFocus();
      await expect.element(link).toBeVisible();
      await userEvent.keyboard('{Enter}');
      await expect.element(screen.getByRole('main')).toHaveFocus();
    },
  );

  test('header, page and footer are landmarks, and a page may do without a footer', async () => {
    const screen = await render(PageShell, { locale: 'en', ...shell, children: words('The page') });
    await expect.element(screen.getByRole('banner')).toHaveTextContent('Head');
    await expect.element(screen.getByRole('main')).toHaveTextContent('The page');
    await expect.element(screen.getByRole('contentinfo')).toHaveTextContent('Foot');
    await screen.rerender({ footer: undefined });
    expect(screen.getByRole('contentinfo').elements()).toEqual([]);
  });
});

test('a page has one main heading, with the finding below it and what stands beside it', async () => {
  const screen = await render(PageTitle, {
    title: 'Openness 2025',
    lede: 'Four bodies of 49 are graded AAA.',
    children: words('Revision 1'),
    aside: words('96.4'),
  });
  expect(screen.getByRole('heading').elements()).toHaveLength(1);
  await expect.element(screen.getByRole('heading', { level: 1 })).toHaveTextContent('Openness 2025');
  await expect.element(screen.getByText('Four bodies of 49 are graded AAA.')).toBeVisible();
  await expect.element(screen.getByText('Revision 1')).toBeVisible();
  await expect.element(screen.getByText('96.4')).toBeVisible();
});

test('a revision line is one list of facts and of links to more', async () => {
  const screen = await render(RevisionLine, {
    facts: ['Revision 2', 'published on 9 March 2026'],
    links: [{ href: '/findings', label: '3 findings' }],
  });
  expect(
    screen
      .getByRole('listitem')
      .elements()
      .map(({ textContent }) => textContent),
  ).toEqual(['Revision 2', 'published on 9 March 2026', '3 findings']);
  await expect.element(screen.getByRole('link', { name: '3 findings' })).toHaveAttribute('href', '/findings');
});

test('the footer names its navigation', async () => {
  const screen = await render(SiteFooter, {
    label: 'More',
    links: [{ href: '/data', label: 'Data' }],
    children: words('What this is'),
  });
  const links = screen.getByRole('contentinfo').getByRole('navigation', { name: 'More' });
  await expect.element(links.getByRole('link', { name: 'Data' })).toHaveAttribute('href', '/data');
});

describe('SiteHeader', () => {
  const header = {
    home: '/en',
    sections: [
      { href: '/en/indices', label: 'Rankings and everything that stands in them', current: true },
      { href: '/en/bodies', label: 'Bodies of the state' },
      { href: '/en/methodologies', label: 'Methodologies' },
      { href: '/en/corrections', label: 'Corrections' },
    ],
    languages,
  };

  test.each(inEach('Негізгі бөлімдер', 'Основные разделы', 'Main sections'))(
    'has a named navigation in %s, with the open section marked',
    async (locale, name) => {
      const screen = await render(SiteHeader, { locale, ...header });
      const sections = screen.getByRole('navigation', { name });
      await expect
        .element(sections.getByRole('link', { name: 'Rankings and everything that stands in them' }))
        .toHaveAttribute('aria-current', 'page');
      await expect
        .element(sections.getByRole('link', { name: 'Bodies of the state' }))
        .not.toHaveAttribute('aria-current');
      await expect
        .element(screen.getByRole('link', { name: locale === 'en' ? 'Ölshem' : 'Өлшем' }))
        .toHaveAttribute('href', '/en');
    },
  );

  test.each([360, 1280])('does not make a page of %i px scroll sideways', async (width) => {
    await page.viewport(width, 800);
    const screen = await render(SiteHeader, { locale: 'en', ...header });
    await expect.element(screen.getByRole('link', { name: 'Corrections' })).toBeInTheDocument();
    expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(width);
  });
});
