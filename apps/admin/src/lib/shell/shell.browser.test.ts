import type { Me, Task } from '@olshem/contracts';
import { locales } from '@olshem/i18n';
import { createRawSnippet } from 'svelte';
import { beforeEach, describe, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import { summary, textsOf, wording } from '#lib/testing.ts';
import CycleSwitcher from './CycleSwitcher.svelte';
import ErrorText from './ErrorText.svelte';
import { sectionsFor } from './navigation.ts';
import PortalShell from './PortalShell.svelte';
import Refused from './Refused.svelte';
import SubmitButton from './SubmitButton.svelte';
import TaskList from './TaskList.svelte';

const words = (text: string) => createRawSnippet(() => ({ render: () => `<span>${text}</span>` }));

describe('PortalShell', () => {
  const me: Me = {
    id: 'p',
    email: 'aigerim@example.org',
    name: 'Aigerim Serikkyzy',
    role: 'administrator',
    organisation: {
      id: 'operator',
      kinds: ['operator'],
      name: wording('Operator'),
      abbreviation: wording('OP'),
      bodyId: null,
      abolished: false,
    },
    waiting: 0,
  };
  const shell = (locale: (typeof locales)[number]) => ({
    locale,
    me,
    sections: sectionsFor('administrator', { id: 'c', stage: 'collection' }, '/admin/en/people', 4, locale),
    languages: locales.map((other) => ({ locale: other, href: `/admin/${other}/people` })),
    demonstration: true,
    children: words('The page'),
  });
  // A jump within the page stays in the address of the next test.
  beforeEach(() => history.replaceState(null, '', location.pathname + location.search));

  test.each([
    ['kk', 'Портал бөлімдері', 'Мазмұнға өту'],
    ['ru', 'Разделы портала', 'Перейти к содержанию'],
    ['en', 'Sections of the portal', 'Skip to content'],
  ] as const)(
    'on a screen of 360 px stands in %s, fits it, and is walked by keyboard',
    async (locale, name, skip) => {
      await page.viewport(360, 800);
      const screen = await render(PortalShell, shell(locale));
      await expect.element(screen.getByRole('main')).toHaveTextContent('The page');
      expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(360);
      await userEvent.tab();
      await expect.element(screen.getByRole('link', { name: skip })).toHaveFocus();
      await userEvent.tab();
      await expect
        .element(screen.getByRole('link', { name: locale === 'en' ? 'Ölshem' : 'Өлшем' }))
        .toHaveFocus();
      await userEvent.tab();
      const menu = screen.getByRole('button', { expanded: false });
      await expect.element(menu).toHaveFocus();
      expect(screen.getByRole('navigation', { name }).query()).toBeNull();
      await userEvent.keyboard('{Enter}');
      await expect.element(screen.getByRole('button', { expanded: true })).toHaveFocus();
      await userEvent.tab();
      const sections = screen.getByRole('navigation', { name }).getByRole('link');
      await expect.element(sections.first()).toHaveFocus();
      await userEvent.keyboard('{Shift>}{Tab}{Tab}{Tab}{/Shift}{Enter}');
      await expect.element(screen.getByRole('main')).toHaveFocus();
    },
  );

  test('on a phone what stands above the page leaves it the screen, and a menu left behind is closed', async () => {
    await page.viewport(360, 740);
    const screen = await render(PortalShell, shell('ru'));
    await screen.getByRole('button', { name: /^Меню.*4$/ }).click();
    await expect.element(screen.getByRole('link', { name: 'Aigerim Serikkyzy' })).toBeVisible();
    const languages = locales.map((other) => ({ locale: other, href: `/admin/${other}/audit` }));
    await screen.rerender({ languages });
    await expect.element(screen.getByRole('button', { expanded: false })).toBeVisible();
    expect(screen.getByRole('link', { name: 'Aigerim Serikkyzy' }).query()).toBeNull();
    expect(screen.getByRole('main').element().getBoundingClientRect().top).toBeLessThanOrEqual(136);
  });

  test('on a wide screen the sections stand beside the page without a menu', async () => {
    await page.viewport(1280, 800);
    const screen = await render(PortalShell, shell('en'));
    await expect.element(screen.getByRole('navigation', { name: 'Sections of the portal' })).toBeVisible();
    expect(screen.getByRole('button', { name: /Menu/ }).query()).toBeNull();
  });

  test('marks the open section and says how much waits', async () => {
    await page.viewport(1280, 800);
    const screen = await render(PortalShell, shell('en'));
    await expect
      .element(screen.getByRole('link', { name: 'People', exact: true }))
      .toHaveAttribute('aria-current', 'page');
    await expect
      .element(screen.getByRole('link', { name: 'What is waiting for me waiting: 4' }))
      .not.toHaveAttribute('aria-current');
  });

  test('tells who is signed in, in which role and for whom, and lets them out', async () => {
    await page.viewport(1280, 800);
    const screen = await render(PortalShell, shell('en'));
    await expect
      .element(screen.getByRole('link', { name: 'Aigerim Serikkyzy' }))
      .toHaveAttribute('href', '/admin/en/account');
    await expect.element(screen.getByText('administrator')).toBeVisible();
    await expect.element(screen.getByText('Operator')).toBeVisible();
    const out = screen.getByRole('button', { name: 'Sign out' });
    expect((out.element() as HTMLButtonElement).form?.action).toMatch(/\/admin\/en\/sign-out$/);
  });

  test('before signing in there is nothing to choose, and a real cycle wears no ribbon', async () => {
    const screen = await render(PortalShell, {
      ...shell('en'),
      me: undefined,
      sections: [],
      demonstration: false,
    });
    expect(screen.getByRole('button').elements()).toEqual([]);
    expect(textsOf(screen.getByRole('navigation').elements())).toHaveLength(1);
    expect(screen.getByRole('complementary').elements()).toEqual([]);
  });
});

describe('CycleSwitcher', () => {
  const choices = [
    { href: '#one', label: 'Openness 2026', current: true },
    { href: '#two', label: 'Service quality 2026', current: false },
  ];

  test.each([
    ['kk', 'Бағалау циклін таңдау'],
    ['ru', 'Выбор цикла оценки'],
    ['en', 'Choice of the cycle'],
  ] as const)(
    'on a screen of 360 px in %s a cycle is chosen by keyboard, and Escape closes the list',
    async (locale, name) => {
      await page.viewport(360, 800);
      const screen = await render(CycleSwitcher, { locale, choices });
      const other = screen
        .getByRole('navigation', { name })
        .getByRole('link', { name: 'Service quality 2026' });
      expect(other.elements()).toEqual([]);
      await userEvent.tab();
      await userEvent.keyboard('{Enter}');
      await expect
        .element(screen.getByRole('link', { name: 'Openness 2026' }))
        .toHaveAttribute('aria-current', 'true');
      await userEvent.keyboard('{Escape}');
      expect(other.elements()).toEqual([]);
      await userEvent.keyboard('{Enter}{Tab}{Tab}');
      await expect.element(other).toHaveFocus();
      await userEvent.keyboard('{Enter}');
      await expect.poll(() => location.hash).toBe('#two');
      expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(360);
    },
  );

  test('stands in the rail only where there is a choice', async () => {
    await page.viewport(1280, 800);
    const shell = {
      locale: 'en' as const,
      languages: [],
      demonstration: false,
      children: words('The page'),
    };
    const screen = await render(PortalShell, shell);
    expect(screen.getByText('Openness 2026').elements()).toEqual([]);
    await screen.rerender({ ...shell, choices });
    await expect.element(screen.getByRole('navigation', { name: 'Choice of the cycle' })).toBeVisible();
  });
});

describe('TaskList', () => {
  const base = { cycleId: 'c', count: 1, dueAt: null, overdue: false };
  const about = { indicatorId: 'open-data', disputeId: '5f0c' };
  const list = {
    locale: 'en',
    now: '2026-01-26T06:00:00.000Z',
    cycles: [summary],
    titles: { 'open-data': wording('Open data') },
  } as const;
  const titlesOf = (screen: Awaited<ReturnType<typeof render>>) =>
    textsOf(screen.getByRole('link').elements());

  test('what is overdue comes first, then what is due sooner, then what has no date', async () => {
    const tasks: Task[] = [
      { ...base, kind: 'publish', count: 0 },
      { ...base, kind: 'file-dispute', bodyId: 'almaty', dueAt: '2026-01-27T18:59:59.000Z' },
      { ...base, ...about, kind: 'answer-question', dueAt: '2026-01-26T18:59:59.000Z' },
      {
        ...base,
        ...about,
        kind: 'decide-dispute',
        dueAt: '2026-01-25T18:59:59.000Z',
        overdue: true,
        count: 3,
      },
    ];
    const screen = await render(TaskList, { ...list, tasks });
    expect(titlesOf(screen)).toEqual([
      'Decide 3 disputes',
      'Answer 1 question of the authorised body',
      'Look at your draft result and file a dispute if you disagree',
      'Publish the final result',
    ]);
    const lines = textsOf(screen.getByRole('listitem').elements());
    expect(lines[0]).toContain('overdue');
    expect(lines[1]).toContain('12 hours left');
    expect(lines[2]).toContain('1 day left');
  });

  test('leads to where it is done, and says what it is about', async () => {
    const tasks: Task[] = [
      { ...base, kind: 'sign-off', indicatorId: 'open-data', returned: null },
      { ...base, kind: 'advance-cycle', count: 2 },
    ];
    const screen = await render(TaskList, { ...list, tasks });
    const [sign, advance] = [screen.getByRole('listitem').nth(0), screen.getByRole('listitem').nth(1)];
    await expect.element(sign.getByText('— Open data')).toBeVisible();
    await expect.element(sign.getByRole('link')).toHaveAttribute('href', '/admin/en/cycles/c/data/open-data');
    await expect.element(advance.getByText('— 2 conditions are unmet')).toBeVisible();
    await expect.element(advance.getByRole('link')).toHaveAttribute('href', '/admin/en/cycles/c');
  });

  test.each([
    ['kk', 1, '1 қарсылық бойынша шешім қабылдаңыз'],
    ['ru', 1, 'Примите решение по 1 возражению'],
    ['ru', 3, 'Примите решение по 3 возражениям'],
    ['ru', 5, 'Примите решение по 5 возражениям'],
    ['ru', 21, 'Примите решение по 21 возражению'],
    ['en', 1, 'Decide 1 dispute'],
  ] as const)('counts in %s: %i', async (locale, count, read) => {
    const screen = await render(TaskList, {
      ...list,
      locale,
      tasks: [{ ...base, ...about, kind: 'decide-dispute', count }],
    });
    expect(titlesOf(screen)).toEqual([read]);
  });
});

describe('Refused', () => {
  const refusal = {
    title: 'The Values Are Refused',
    detail: 'Two fields are not right.',
    errors: [
      { path: 'email', detail: 'This address is taken.' },
      { path: 'somewhere', detail: 'And something else.' },
    ],
  };

  test('is read out, links a fault to its field, and tells the others as they are', async () => {
    const screen = await render(Refused, {
      locale: 'en',
      refusal,
      fieldOf: (path) => (path === 'email' ? 'email' : undefined),
    });
    const [notice, faults] = [screen.getByRole('alert').nth(0), screen.getByRole('alert').nth(1)];
    await expect.element(notice.getByText('Not done: the values are refused')).toBeVisible();
    await expect.element(notice.getByText('Two fields are not right.')).toBeVisible();
    await expect.element(notice.getByText('And something else.')).toBeVisible();
    await expect
      .element(faults.getByRole('link', { name: 'This address is taken.' }))
      .toHaveAttribute('href', '#email');
  });

  test('without fields is one notice', async () => {
    const screen = await render(Refused, { locale: 'en', refusal });
    expect(screen.getByRole('alert').elements()).toHaveLength(1);
    expect(screen.getByRole('link').elements()).toEqual([]);
  });
});

test('a busy button stays where it is, and says so', async () => {
  const screen = await render(SubmitButton, { locale: 'ru', busy: true, children: words('Отправить') });
  await expect
    .element(screen.getByRole('button', { name: 'Отправить' }))
    .toHaveAttribute('aria-disabled', 'true');
  // Switched off it would lose the focus of whoever pressed it.
  await expect.element(screen.getByRole('button', { name: 'Отправить' })).not.toHaveAttribute('disabled');
  await expect.element(screen.getByRole('status')).toHaveTextContent('Выполняется…');
  await screen.rerender({ busy: false, disabled: true });
  await expect.element(screen.getByRole('button', { name: 'Отправить' })).toBeDisabled();
  await expect.element(screen.getByRole('status')).toHaveTextContent('');
});

test.each([
  [{ status: 404 }, 'The page did not open', /^There is no such page/],
  [{ status: 413 }, 'The page did not open', /too large/],
  [{ status: 500 }, 'The page did not open', /Something went wrong on our side/],
  [
    { status: 409, title: 'Too early', message: 'The stage is another.' },
    'Too early',
    /^The stage is another/,
  ],
  [{ status: 500, message: 'Internal Error' }, 'The page did not open', /Something went wrong on our side/],
])('the error page for %o says what it is and leads home', async (error, title, text) => {
  const screen = await render(ErrorText, { locale: 'en', ...error });
  await expect.element(screen.getByRole('heading', { level: 1 })).toHaveTextContent(title);
  await expect.element(screen.getByText(text)).toBeVisible();
  await expect
    .element(screen.getByRole('link', { name: 'Go to the home page' }))
    .toHaveAttribute('href', '/admin/en');
});
