import type { Amendment, PrintedBeside as Printed } from '@olshem/contracts';
import { describe, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import { bandFrom, editionWith, rowsOf, textsOf, wording } from '#lib/testing.ts';
import AmendmentList from './AmendmentList.svelte';
import BandTable from './BandTable.svelte';
import BodyList from './BodyList.svelte';
import Citation from './Citation.svelte';
import DownloadTable from './DownloadTable.svelte';
import EditionLine from './EditionLine.svelte';
import EditionList from './EditionList.svelte';
import ErrorText from './ErrorText.svelte';
import Formula from './Formula.svelte';
import GradeKey from './GradeKey.svelte';
import ParameterTable from './ParameterTable.svelte';
import PrintedBeside from './PrintedBeside.svelte';
import RunningCycle from './RunningCycle.svelte';
import SearchForm from './SearchForm.svelte';

describe('SearchForm', () => {
  test.each([
    ['kk', 'Мемлекеттік органды атауы немесе қысқартылған атауы бойынша табу', 'Табу'],
    ['ru', 'Найти госорган по названию или сокращению', 'Найти'],
    ['en', 'Find a public body by name or abbreviation', 'Find'],
  ] as const)('is a search in %s that keeps what was asked', async (locale, label, button) => {
    const screen = await render(SearchForm, { locale, action: `/${locale}/bodies`, value: 'акимат' });
    const field = screen.getByRole('searchbox', { name: label });
    await expect.element(field).toHaveValue('акимат');
    await userEvent.tab();
    await expect.element(field).toHaveFocus();
    await userEvent.tab();
    await expect.element(screen.getByRole('button', { name: button })).toHaveFocus();
    const { form } = field.element() as HTMLInputElement;
    expect(form?.closest('search')).not.toBeNull();
    expect([form?.method, new URL(form!.action).pathname, [...new FormData(form!).keys()]]).toEqual([
      'get',
      `/${locale}/bodies`,
      ['q'],
    ]);
  });
});

describe('BodyList', () => {
  test('names each body and what is said of it, and leads to its page', async () => {
    const bodies = [
      { id: 'almaty', title: 'Almaty', note: 'ALM' },
      { id: 'semey', title: 'Semey', note: 'SEM · 1997–2022', alias: 'Semipalatinsk' },
      { id: 'oral', title: 'Oral', note: '' },
    ];
    const screen = await render(BodyList, { locale: 'en', bodies });
    expect(textsOf(screen.getByRole('listitem').elements())).toEqual([
      'Almaty ALM',
      'Semey SEM · 1997–2022 · found by the name “Semipalatinsk”',
      'Oral',
    ]);
    await expect
      .element(screen.getByRole('link', { name: 'Semey' }))
      .toHaveAttribute('href', '/en/bodies/semey');
  });
});

test.each([
  ['kk', 'Сілтеме жасау үлгісі', /Өлшем\. Ашықтық 2025\. 2-редакция, 2026 жылғы 9 наурыз\. /],
  ['ru', 'Как ссылаться', /Өлшем\. Ашықтық 2025\. Редакция 2, 9 марта 2026 года\. /],
  ['en', 'How to cite', /Ölshem\. Ашықтық 2025\. Revision 2, 9 March 2026\. /],
] as const)(
  'a citation in %s names revision and day, the address that never changes and the digest',
  async (locale, name, text) => {
    const screen = await render(Citation, {
      locale,
      edition: { documents: [] },
      title: 'Ашықтық 2025',
      revision: { revision: 2, publishedAt: '2026-03-09T05:00:00.000Z', sha256: 'ab'.repeat(32) },
    });
    const citation = screen.getByRole('complementary', { name });
    await expect.element(citation.getByText(text)).toBeVisible();
    await expect.element(citation.getByText(/\?revision=2$/)).toBeVisible();
    await expect.element(citation.getByText('ab'.repeat(32))).toBeVisible();
  },
);

describe('Formula', () => {
  const mathml = `<math><mfrac><mn>5</mn><mi>${'planned meetings '.repeat(20)}</mi></mfrac></math>`;

  test('is drawn as mathematics, in a named region that the tab key reaches', async () => {
    const screen = await render(Formula, { mathml, label: 'Formula', locale: 'en' });
    const region = screen.getByRole('region', { name: 'Formula' });
    await userEvent.tab();
    await expect.element(region).toHaveFocus();
    await expect.element(region).toHaveAttribute('lang', 'en');
    expect(region.element().querySelector('mfrac')?.namespaceURI).toBe('http://www.w3.org/1998/Math/MathML');
  });

  test('scrolls inside itself on a screen of 360 px', async () => {
    await page.viewport(360, 800);
    const screen = await render(Formula, { mathml, label: 'Formula', locale: 'en' });
    await expect.element(screen.getByRole('region', { name: 'Formula' })).toBeVisible();
    expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(360);
  });
});

describe('PrintedBeside', () => {
  const nothing: Printed = { from: null, above: null, upTo: null, list: null, change: null };
  const change = { value: '4.5', unit: 'percentage-points', since: '2024', qualifier: null } as const;

  test.each([
    ['en', { from: '10', upTo: '20.5' }, 'between 10 and 20.5'],
    ['ru', { from: '10', upTo: '20.5' }, 'от 10 до 20,5'],
    ['kk', { from: '10', upTo: '20.5' }, '10–20,5 аралығында'],
    ['en', { upTo: '20' }, 'at most 20'],
    ['ru', { from: '10' }, 'не менее 10'],
    ['en', { list: 'top-3' }, 'named in the top three'],
    ['en', { change }, '+4.5 pp against 2024'],
    ['ru', { change: { ...change, value: '-4.5' } }, '−4,5 п. п. к 2024 году'],
    [
      'en',
      { from: '10', list: 'leaders', change },
      'at least 10 named among the leaders +4.5 pp against 2024',
    ],
    ['en', {}, ''],
    // A sign that is printed stays: more than a number is not that number.
    ['en', { above: '99' }, 'more than 99 %', 'percent'],
    ['kk', { above: '99' }, '99 %-дан жоғары', 'percent'],
    ['ru', { from: '77', upTo: '83' }, 'от 77 до 83 %', 'percent'],
    [
      'en',
      { change: { ...change, value: '-17', qualifier: 'more than' } },
      'down by more than 17 pp against 2024',
    ],
    [
      'kk',
      { change: { ...change, value: '17', qualifier: 'more than' } },
      '2024 жылмен салыстырғанда 17 пайыздық тармақтан астам өсті',
    ],
  ] as const)('in %s %o reads "%s"', async (locale, given, read, unit: 'points' | 'percent' = 'points') => {
    const { container } = await render(PrintedBeside, { locale, unit, printed: { ...nothing, ...given } });
    expect(textsOf([container])).toEqual([read]);
  });

  test('who is last in satisfaction is among the worst in dissatisfaction', async () => {
    const printed = { ...nothing, list: 'last' };
    const screen = await render(PrintedBeside, {
      locale: 'en',
      printed,
      unit: 'percent',
      lowerIsBetter: true,
    });
    await expect.element(screen.getByText('named among the worst')).toBeVisible();
  });
});

describe('AmendmentList', () => {
  const amendment: Amendment = {
    body: 'almaty',
    indicator: 'forum',
    input: 'late',
    before: '3',
    after: '2',
    pointsBefore: '3.5',
    pointsAfter: '4',
    totalBefore: '18',
    totalAfter: '18.5',
    reasonCode: 'double-counting',
    rankBefore: 2,
    rankAfter: 1,
    cause: 'dispute',
    dispute: '2026-1',
    decidedBy: wording('Registry'),
    decidedAt: '2026-01-29T05:00:00.000Z',
    reason: wording('One answer was counted twice.'),
  };

  test.each([
    ['kk', '«Forum (kk)»: бұрын 3,5 → енді 4; орны 2 → 1'],
    ['ru', '«Forum (ru)»: было 3,5 → стало 4; место 2 → 1'],
    ['en', '“Forum”: before 3.5 → after 4; rank 2 → 1'],
  ] as const)('says in %s what became of the points and of the place', async (locale, read) => {
    const screen = await render(AmendmentList, {
      locale,
      amendments: [amendment],
      indicatorTitle: () => wording('Forum')[locale],
    });
    const [first, reason] = textsOf(screen.container.querySelectorAll('li p'));
    expect(first).toBe(read);
    expect(reason).toBe(amendment.reason[locale]);
  });

  test('tells cause, dispute, who decided and when, and leads to the body', async () => {
    const screen = await render(AmendmentList, {
      locale: 'en',
      amendments: [
        { ...amendment, rankAfter: 2 },
        { ...amendment, cause: 'correction', dispute: null, input: 'sent' },
      ],
      indicatorTitle: () => 'Forum',
      bodyName: () => 'Almaty',
      bodyHref: (id) => `/en/${id}`,
    });
    const items = textsOf(screen.getByRole('listitem').elements());
    expect(items[0]).toContain('Decision on dispute 2026-1 · Registry · 29 January 2026');
    expect(items[0]).not.toContain('rank');
    expect(items[1]).toContain('Correction · Registry');
    await expect
      .element(screen.getByRole('link', { name: 'Almaty' }).first())
      .toHaveAttribute('href', '/en/almaty');
  });
});

describe('BandTable', () => {
  test.each([
    ['kk', 'Деңгей', '90 және одан жоғары', '90 шегінен төмен'],
    ['ru', 'Уровень', 'от 90', 'ниже 90'],
    ['en', 'Grade', 'from 90', 'below 90'],
  ] as const)('a band in %s ends where the better one begins', async (locale, header, top, low) => {
    const bands = [bandFrom('A', '90'), bandFrom('B', null)];
    const screen = await render(BandTable, { locale, caption: 'Grades', bands });
    await expect.element(screen.getByRole('columnheader', { name: header })).toBeInTheDocument();
    const rows = rowsOf(screen.getByRole('table', { name: 'Grades' }).element());
    expect(rows[0]).toContain(`| ${top} |`);
    expect(rows[1]).toContain(`| ${low} |`);
  });

  test('limits of its own stand as they are, in per cent where they are shares', async () => {
    const bands = [bandFrom('high', '90', { upTo: '100' }), bandFrom('low', '0', { below: '50' })];
    const screen = await render(BandTable, {
      locale: 'en',
      caption: 'Levels',
      bands,
      percent: true,
      levels: true,
    });
    expect(rowsOf(screen.getByRole('table').element())).toEqual([
      'high | from 90 %, up to 100 % | stated by the report',
      'low | from 0 %, below 50 % | stated by the report',
    ]);
  });
});

test('the key of grades tells where each begins, and of the lowest where the next begins', async () => {
  const grades = [bandFrom('AAA', '95'), bandFrom('A', '50.5'), bandFrom('B', '0')];
  const screen = await render(GradeKey, { locale: 'ru', grades });
  expect(
    textsOf(screen.getByRole('list', { name: 'Уровни итогового балла' }).getByRole('listitem').elements()),
  ).toEqual(['AAA (ru) от 95', 'A (ru) от 50,5', 'B (ru) ниже 50,5']);
});

test('downloads are the table, a ranking for each group and the bundle', async () => {
  const screen = await render(DownloadTable, { locale: 'en', edition: editionWith() });
  const links = screen.getByRole('link').elements() as HTMLAnchorElement[];
  const at = '/api/v1/indices/openness/editions/2025';
  expect(links.map((link) => [link.textContent, link.getAttribute('href')])).toEqual([
    ['CSV', `${at}/export.csv`],
    ['JSON: Central', `${at}/ranking?group=central`],
    ['JSON: Local', `${at}/ranking?group=local`],
    ['Verifiable bundle', `${at}/bundle`],
  ]);
});

describe('EditionLine', () => {
  const lineOf = async (edition: ReturnType<typeof editionWith>) =>
    textsOf((await render(EditionLine, { locale: 'en', edition })).getByRole('listitem').elements());

  test('a first revision tells its day, and no reason', async () => {
    expect(await lineOf(editionWith())).toEqual(['Revision 1', 'published 2 February 2026', 'methodology']);
  });

  test('a later one tells why it was made, and leads to findings and changes', async () => {
    const [first] = editionWith().revisions;
    const second = { ...first!, revision: 2, reason: wording('A value was corrected.') };
    const edition = editionWith({ revision: 2, revisions: [first!, second], findings: 3 });
    expect(await lineOf(edition)).toEqual([
      'Revision 2',
      'published 2 February 2026',
      'Reason: A value was corrected.',
      'methodology',
      'discrepancies: 3',
      'Revisions and changes',
    ]);
  });

  test('an edition that is not published has its methodology only', async () => {
    expect(await lineOf(editionWith({ revision: null, publishedAt: null, revisions: [] }))).toEqual([
      'methodology',
    ]);
  });
});

test('editions tell their revision, or the stage they are in, and whether they are an example', async () => {
  const running = editionWith({
    edition: '2026',
    title: wording('Openness 2026'),
    revision: null,
    stage: 'disputes',
  });
  const screen = await render(EditionList, {
    locale: 'en',
    editions: [{ ...running, publishedAt: null, demonstration: true }, editionWith()],
  });
  expect(rowsOf(screen.getByRole('table', { name: 'Editions' }).element())).toEqual([
    'Openness 2026 Demonstration | 3 | stage: disclosure and disputes',
    'Openness 2025 | 3 | Revision 1, published 2 February 2026',
  ]);
});

test('parameters tell their value, for each group where it differs, and what they rest on', async () => {
  const screen = await render(ParameterTable, {
    locale: 'en',
    parameters: [
      {
        name: 'a',
        title: wording('Days to answer'),
        value: '15',
        basis: 'official',
        note: wording('Since 2020'),
      },
    ],
    groups: editionWith().groups,
  });
  expect(rowsOf(screen.getByRole('table', { name: 'Parameters' }).element())).toEqual([
    'Days to answer Since 2020 | 15 | laid down in a legal act',
  ]);
});

test('a running cycle shows its stages and what is rated, and no figure', async () => {
  const stage = (id: 'collection' | 'disputes' | 'decision', closesAt: string) => ({
    id,
    opensAt: null,
    closesAt,
  });
  const screen = await render(RunningCycle, {
    locale: 'en',
    edition: editionWith({
      revision: null,
      publishedAt: null,
      stage: 'disputes',
      calendar: [
        stage('collection', '2026-01-19T18:59:59.000Z'),
        stage('disputes', '2026-01-27T18:59:59.000Z'),
        stage('decision', '2026-01-30T18:59:59.000Z'),
      ],
    }),
  });
  const steps = screen.getByRole('list', { name: 'Stages and deadlines' }).getByRole('listitem').elements();
  expect(steps.map((step) => step.getAttribute('aria-current'))).toEqual([null, 'step', null]);
  expect(textsOf(steps)[1]).toMatch(/^disclosure and disputes now ?until 27 January 2026, 23:59/);
  const rated = screen.getByRole('region', { name: 'What is rated' }).getByRole('listitem').elements();
  expect(textsOf(rated)).toEqual([
    'data (points: up to 40): Shared data',
    'answers (points: up to 60): Shared answers',
  ]);
  await screen.rerender({ locale: 'kk' });
  await expect.element(screen.getByText(/27 қаңтар, Астана уақытымен 23:59-ға дейін/)).toBeVisible();
});

describe('ErrorText', () => {
  test.each([
    [404, 'There is no such page'],
    [500, 'The page did not open'],
  ])('%i says "%s", and the search and three ways on are there', async (status, title) => {
    const screen = await render(ErrorText, { locale: 'en', status });
    await expect.element(screen.getByRole('heading', { level: 1 })).toHaveTextContent(title);
    await expect.element(screen.getByRole('searchbox')).toBeVisible();
    expect(textsOf(screen.getByRole('link').elements())).toEqual([
      'To the home page',
      'Rankings',
      'Public bodies',
    ]);
    expect(document.querySelector('meta[name=robots]')?.getAttribute('content')).toBe('noindex');
  });
});
