import type { ComponentProps } from 'svelte';
import type { BodyAnswer, BodyIndicatorOnWire, FindingOnWire } from '@olshem/contracts';
import { describe, expect, onTestFinished, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import { bodyNamed, editionWith, rowsOf, rowWith, textsOf, wording } from '#lib/testing.ts';
import CriterionRows from './bodies/[body]/CriterionRows.svelte';
import IndicatorRow from './bodies/[body]/IndicatorRow.svelte';
import IndicatorWorking from './bodies/[body]/IndicatorWorking.svelte';
import FindingItem from './findings/FindingItem.svelte';
import GradeFilter from './GradeFilter.svelte';
import PublishedRanking from './PublishedRanking.svelte';
import RankingFilter from './RankingFilter.svelte';
import FigureChanges from './revisions/FigureChanges.svelte';
import ProcessStory from './revisions/ProcessStory.svelte';

const edition = editionWith();
const plain = { sort: 'rank', grade: '', query: '' };

describe('PublishedRanking', () => {
  const rows = [
    rowWith('Almaty', '96.5', { findings: 1 }),
    rowWith('Astana', '88.25', { rank: 2, grade: 'B' }),
  ];
  const published = (given: object = {}) => ({
    group: edition.groups[1],
    rankings: [{ edition: '2025', group: 'local', revision: 1, rows }],
    whole: rows,
    rows,
    wish: plain,
    changes: null,
    continuity: { comparisons: [], names: {} },
    ...given,
  });

  test.each([
    ['kk', /^96,5/],
    ['ru', /^96,5/],
    ['en', /^96\.5/],
  ] as const)('ranks bodies in %s, each leading to its page', async (locale, total) => {
    const screen = await render(PublishedRanking, { locale, edition, published: published() });
    const almaty = screen.getByRole('row', { name: /Almaty/ });
    await expect.element(almaty.getByRole('cell').first()).toHaveTextContent('1');
    await expect.element(almaty.getByRole('cell', { name: total })).toBeVisible();
    await expect
      .element(almaty.getByRole('link', { name: wording('Almaty')[locale], exact: true }))
      .toHaveAttribute('href', `/${locale}/indices/openness/2025/bodies/almaty`);
  });

  test('where nothing was published it says so, and a dash stands only beside its ground', async () => {
    const apart = editionWith({
      rated: false,
      maxTotal: '5',
      groups: edition.groups.map((group) => ({ ...group, rated: 20 })),
    });
    const ranked = [
      rowWith('Almaty', null, { criteria: { data: '38.5', answers: null } }),
      rowWith('Astana', null, {
        rank: null,
        criteria: { data: null, answers: '58' },
        criteriaGrounds: { data: wording('Not assessed on data') },
      }),
    ];
    const screen = await render(PublishedRanking, {
      locale: 'en',
      edition: apart,
      published: published({ rows: ranked, whole: ranked }),
    });
    expect(rowsOf(screen.getByRole('table').first().element())).toEqual([
      '1 | Almaty | 38.5 | no data',
      '— | Astana | — Not assessed on data | 58',
    ]);
    await expect.element(screen.getByText('— the source gives only some bodies a place')).toBeVisible();
  });

  test('says of a finding what it is', async () => {
    const screen = await render(PublishedRanking, { locale: 'en', edition, published: published() });
    await expect
      .element(screen.getByRole('link', { name: 'Discrepancies in the report: 1' }))
      .toHaveAttribute('href', '/en/indices/openness/2025/bodies/almaty#findings');
  });

  test('says which of its bodies changed since an earlier period, each with the reason', async () => {
    const act = {
      id: '2022-astana',
      kind: 'split' as const,
      on: '2022-06-08',
      ground: wording('Decree of 2022'),
      from: ['almaty'],
      to: ['almaty', 'astana'],
      names: null,
    };
    const changed = (body: string, acts = [act]) => ({ body, existed: true, validFrom: null, acts });
    const comparisons = [
      { since: '2020', edition: null, bodies: [changed('astana'), changed('health')] },
      { since: '2024', edition: null, bodies: [] },
    ];
    const continuity = { comparisons, names: { almaty: wording('Almaty'), astana: wording('Astana') } };
    const given = published({ continuity });
    const screen = await render(PublishedRanking, { locale: 'en', edition, published: given });
    const section = screen.getByRole('region', { name: 'Bodies that changed since 2020' });
    // Health is of another group.
    expect(textsOf(section.getByRole('listitem').elements())).toEqual([
      'Astana 8 June 2022: formed from part of: Almaty. Decree of 2022.',
    ]);
    expect(screen.getByRole('region', { name: /since 2024/ }).query()).toBeNull();
  });

  test('offers the groups with their counts, and what is chosen is marked', async () => {
    const screen = await render(PublishedRanking, { locale: 'en', edition, published: published() });
    await expect
      .element(screen.getByRole('link', { name: /^Local\s*2$/ }))
      .toHaveAttribute('aria-current', 'true');
    await expect
      .element(screen.getByRole('link', { name: /^Central\s*1$/ }))
      .toHaveAttribute('href', '?group=central');
  });

  test('a column that decides the order says so, and its link turns it', async () => {
    const sorted = published({ wish: { ...plain, sort: '-total' } });
    const screen = await render(PublishedRanking, { locale: 'en', edition, published: sorted });
    const total = screen.getByRole('columnheader', { name: 'Total' });
    await expect.element(total).toHaveAttribute('aria-sort', 'descending');
    await expect.element(total.getByRole('link')).toHaveAttribute('href', '?sort=total');
    await expect.element(screen.getByRole('columnheader', { name: 'Rank' })).not.toHaveAttribute('aria-sort');
  });

  test('where nothing was found the way back is one link', async () => {
    const nothing = published({ rows: [], wish: { ...plain, query: 'zzz' } });
    const screen = await render(PublishedRanking, { locale: 'en', edition, published: nothing });
    await expect.element(screen.getByText('Nothing was found')).toBeVisible();
    await expect.element(screen.getByRole('link', { name: 'Show all' })).toBeVisible();
    expect(screen.getByRole('table').elements()).toEqual([]);
  });

  test('the sign of a discrepancy has a key that everyone sees, where a row bears it', async () => {
    const screen = await render(PublishedRanking, { locale: 'en', edition, published: published() });
    await expect
      .element(screen.getByRole('link', { name: 'something in the report does not add up' }))
      .toHaveAttribute('href', '/en/indices/openness/2025/findings');
    const clean = [rowWith('Astana', '88.25')];
    const without = await render(PublishedRanking, {
      locale: 'en',
      edition,
      published: published({ rows: clean, whole: clean }),
    });
    expect(without.container.textContent).not.toContain('does not add up');
  });

  test('an index without a total is a list on a phone: every figure with what it is of', async () => {
    await page.viewport(360, 800);
    const unlike = editionWith({ maxTotal: '5' });
    const given = published({
      rows: [rowWith('Almaty', null, { rank: null, criteriaRanks: { data: 1, answers: 2 } })],
    });
    const screen = await render(PublishedRanking, { locale: 'en', edition: unlike, published: given });
    const cells = screen
      .getByRole('row', { name: /Almaty/ })
      .getByRole('cell')
      .elements();
    expect(cells.map((cell) => getComputedStyle(cell, '::before').content)).toEqual(['"data"', '"answers"']);
    for (const cell of cells) {
      const { left, right } = cell.getBoundingClientRect();
      expect([left >= 0, right <= 360]).toEqual([true, true]);
    }
    expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(360);
  });

  test('fits a screen of 360 px', async () => {
    await page.viewport(360, 800);
    const screen = await render(PublishedRanking, { locale: 'ru', edition, published: published() });
    await expect.element(screen.getByRole('table')).toBeVisible();
    expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(360);
  });
});

test('grades are filtered by a link each, with how many bodies have it; empty ones are not offered', async () => {
  const { grades } = editionWith();
  const screen = await render(GradeFilter, {
    locale: 'en',
    grades,
    rows: [rowWith('Almaty', '96'), rowWith('Astana', '97')],
    chosen: 'AAA',
  });
  const links = screen.getByRole('navigation', { name: 'Filter by grade' }).getByRole('link');
  expect(textsOf(links.elements())).toEqual(['All grades', 'AAA 2']);
  await expect.element(links.nth(1)).toHaveAttribute('aria-current', 'true');
  await expect.element(links.nth(0)).not.toHaveAttribute('aria-current');
});

test('searching a ranking keeps group, grade, order and the older revision', async () => {
  const screen = await render(RankingFilter, {
    locale: 'en',
    wish: { sort: '-total', grade: 'AAA', query: 'alm' },
    group: 'local',
    revision: 1,
  });
  const field = screen.getByRole('searchbox', { name: 'Find a public body' });
  const { form } = field.element() as HTMLInputElement;
  expect(Object.fromEntries(new FormData(form!))).toEqual({
    group: 'local',
    revision: '1',
    grade: 'AAA',
    sort: '-total',
    q: 'alm',
  });
});

const indicator = (given: Partial<BodyIndicatorOnWire> = {}): BodyIndicatorOnWire => ({
  id: 'data-shared',
  title: wording('Shared data'),
  effect: 'add',
  status: 'scored',
  points: '3.5',
  max: '5',
  lost: '1.5',
  band: 'low',
  rank: 2,
  median: '4',
  medianBodies: 2,
  printed: null,
  basis: 'computed',
  computed: '3.5',
  inputs: [
    {
      id: 'held',
      title: wording('Held'),
      value: '7',
      provenance: 'entered',
      place: null,
      qualifier: null,
    },
  ],
  working: { steps: [], line: wording('5 × 7 ÷ 10 = 3.5'), sentences: [wording('Seven of ten were held.')] },
  next: { input: 'held', value: '9', band: 'high', points: '4.5' },
  ...given,
});

describe('IndicatorWorking', () => {
  const open = async (given: Partial<BodyIndicatorOnWire> = {}, locale: 'kk' | 'ru' | 'en' = 'en') =>
    render(IndicatorWorking, { locale, edition, indicator: indicator(given), open: false });

  test.each([
    ['kk', '3,5 қалай шықты'],
    ['ru', 'Как получилось 3,5'],
    ['en', 'How 3.5 was calculated'],
  ] as const)('unfolds by keyboard in %s', async (locale, summary) => {
    const screen = await open({}, locale);
    await expect.element(screen.getByText(wording('5 × 7 ÷ 10 = 3.5')[locale])).not.toBeVisible();
    await userEvent.tab();
    await userEvent.keyboard('{Enter}');
    await expect.element(screen.getByText(summary).first()).toBeVisible();
    await expect.element(screen.getByText(wording('5 × 7 ÷ 10 = 3.5')[locale])).toBeVisible();
    await expect.element(screen.getByText(wording('Seven of ten were held.')[locale])).toBeVisible();
  });

  test('tells what would be enough for the next level, and where each input came from', async () => {
    const { container } = await open();
    expect(container.textContent).toContain('Enough for the level “high”: Held — 9.');
    expect(textsOf(container.querySelectorAll('li'))).toEqual(['Held: 7 — entered']);
  });

  test('a printed figure that the counts do not give stays the official one, in words', async () => {
    const { container } = await open({ points: '3.6' });
    expect(container.textContent).toContain(
      'The report prints 3.6; the published counts give 3.5. The printed figure remains the official one.',
    );
  });

  test('without a computed score only the published inputs are shown', async () => {
    const place = {
      document: 'report',
      clause: null,
      section: wording('Open data'),
      page: 32,
      title: wording('Report'),
      publisher: null,
      published: null,
      address: null,
    };
    const line = { place, qualifier: 'at most', provenance: 'reported' } as const;
    const { container } = await open({
      computed: null,
      next: null,
      inputs: [
        { ...indicator().inputs[0]!, ...line },
        {
          ...indicator().inputs[0]!,
          id: 'planned',
          title: wording('Planned'),
          value: null,
          provenance: null,
        },
      ],
    });
    expect(textsOf(container.querySelectorAll('summary'))).toEqual(['Published inputs']);
    expect(container.textContent).not.toContain('5 × 7');
    expect(textsOf(container.querySelectorAll('li'))).toEqual([
      'Held: 7 (at most) — from the report, section “Open data”, from p. 32',
      'Planned: no data',
    ]);
  });
});

describe('IndicatorRow', () => {
  const finding: FindingOnWire = {
    id: 'f1',
    kind: 'contradiction',
    level: 'indicator',
    node: 'data-shared',
    body: 'almaty',
    group: null,
    input: null,
    printed: '3.6',
    expected: '3.5',
    difference: '0.1',
    fits: [],
    places: [
      {
        document: 'report',
        clause: null,
        section: wording('Scores of ministries'),
        page: 12,
        title: null,
        publisher: null,
        published: null,
        address: null,
      },
    ],
    text: wording('The printed points do not follow from the counts.'),
  };
  const body: BodyAnswer = {
    edition: '2025',
    revision: edition.revisions[0]!,
    body: bodyNamed('Almaty'),
    group: 'local',
    bodiesInGroup: 2,
    rank: 1,
    total: '96.5',
    maxTotal: '100',
    grade: 'AAA',
    nextGrade: null,
    advisory: false,
    ground: null,
    criteria: [],
    working: null,
    findings: [finding],
    amendments: [],
  };
  const none = () => ({ before: '', after: '' });
  /** A row stands in a table or nowhere. */
  const row = async (given: Partial<BodyIndicatorOnWire> = {}, others = 2) => {
    const table = document.body.appendChild(document.createElement('table'));
    onTestFinished(() => table.remove());
    const props = {
      locale: 'en' as const,
      edition,
      body,
      indicator: indicator(given),
      tone: 1,
      others: [
        { body: 'almaty', points: 3.5 },
        { body: 'astana', points: 4.5 },
      ].slice(0, others),
      open: false,
      pads: { points: none, max: none, median: none, lost: none },
    };
    return render(IndicatorRow, { target: table.createTBody(), props }, { baseElement: table });
  };

  test('draws where the body stands, and says it', async () => {
    const screen = await row();
    await expect
      .element(screen.getByRole('img', { name: 'Almaty: 3.5 of 5; median of the group 4' }))
      .toBeVisible();
    await expect.element(screen.getByRole('cell', { name: '−1.5' })).toBeVisible();
  });

  test('one body alone has nobody to stand among', async () => {
    const screen = await row({}, 1);
    expect(screen.getByRole('img').elements()).toEqual([]);
  });

  test.each([
    ['exempt', 'exempt'],
    ['missing', 'no data'],
    ['secret', 'secret'],
    ['not-assessed', 'not assessed'],
  ] as const)('%s is said as "%s" and is not zero', async (status, read) => {
    const screen = await row({ status, points: null, lost: null, rank: null, computed: null, inputs: [] });
    await expect.element(screen.getByRole('cell', { name: read })).toBeVisible();
  });

  describe('of a criterion', () => {
    const partial = editionWith({
      groups: edition.groups.map((group) => ({ ...group, rated: 20 })),
    });
    const silent = (id: string) =>
      indicator({
        id,
        title: wording(id),
        status: 'missing',
        points: null,
        rank: null,
        band: null,
        computed: null,
        inputs: [],
      });
    const criterion = (
      indicators: BodyIndicatorOnWire[],
      given: Partial<BodyAnswer['criteria'][number]>,
    ): BodyAnswer['criteria'][number] => ({
      id: 'data',
      title: wording('Data'),
      status: 'scored',
      points: '3',
      max: '5',
      band: null,
      rank: null,
      computedRank: null,
      computed: null,
      working: null,
      printed: null,
      ground: null,
      indicators,
      ...given,
    });
    const rows = async (
      indicators: BodyIndicatorOnWire[],
      given: Partial<BodyAnswer['criteria'][number]> = {},
      of = edition,
    ) => {
      const table = document.body.appendChild(document.createElement('table'));
      onTestFinished(() => table.remove());
      const only = criterion(indicators, given);
      const props = {
        locale: 'en' as const,
        edition: of,
        body: { ...body, criteria: [only] },
        criterion: only,
      };
      return render(
        CriterionRows,
        { target: table, props: { ...props, points: {}, earlier: undefined, tone: 1 } },
        { baseElement: table },
      );
    };
    test('indicators without data are one line that unfolds, but a single one stands as a row', async () => {
      const folded = await rows([indicator(), silent('first'), silent('second')]);
      await expect.element(folded.getByText('Indicators without data: 2')).toBeVisible();
      await expect.element(folded.getByRole('link', { name: 'Shared data' })).toBeVisible();
      await expect.element(folded.getByText('first')).not.toBeVisible();
      await folded.getByText('Indicators without data: 2').click();
      await expect
        .element(folded.getByRole('link', { name: 'second' }))
        .toHaveAttribute('href', '/en/indices/openness/2025/indicators/second');
      const single = await rows([indicator(), silent('third')]);
      await expect.element(single.getByRole('cell', { name: 'no data' })).toBeVisible();
    });

    test('a place or a level that is printed without a score is not folded away', async () => {
      const placed = { ...silent('placed'), rank: 20, band: 'high' };
      const screen = await rows([placed, silent('first'), silent('second')], {}, partial);
      await expect.element(screen.getByText('rank 20 of 20')).toBeVisible();
      await expect.element(screen.getByText('Indicators without data: 2')).toBeVisible();
    });

    test('what is printed of a criterion is not called missing of its only indicator', async () => {
      const printed = { from: null, above: null, upTo: '30', list: null, change: null };
      const screen = await rows([silent('share')], { status: 'missing', points: null, printed });
      await expect.element(screen.getByText('at most 30')).toBeVisible();
      expect(screen.getByText('no data').elements()).toEqual([]);
    });

    test('an indicator that does not apply is left out beside its namesake that does', async () => {
      const twin = { ...indicator(), id: 'twin', status: 'exempt' as const, points: null, inputs: [] };
      const screen = await rows([indicator(), twin]);
      expect(screen.getByRole('link', { name: 'Shared data' }).elements()).toHaveLength(1);
      const alone = await rows([{ ...twin, title: wording('Other') }, indicator()]);
      await expect.element(alone.getByRole('link', { name: 'Other' })).toBeVisible();
    });

    test('more than the maximum is explained by the bonus on top of it', async () => {
      const withBonus = editionWith({
        criteria: edition.criteria.map((each) => ({ ...each, bonusPoints: '7' })),
      });
      const screen = await rows([indicator()], { points: '6' }, withBonus);
      await expect.element(screen.getByText('bonus, at most 7')).toBeVisible();
      const without = await rows([indicator()], { points: '5' });
      expect(without.getByText(/bonus/).elements()).toEqual([]);
    });
  });

  test('a finding is marked and leads to what it is', async () => {
    const screen = await row();
    await expect
      .element(screen.getByRole('link', { name: /does not add up/ }))
      .toHaveAttribute('href', '#finding-f1');
  });

  test('a finding says what is printed, what the parts give, and in which section', async () => {
    const screen = await render(FindingItem, { locale: 'en', edition, finding });
    const text = textsOf(screen.getByRole('listitem').elements())[0]!;
    expect(text).toContain('The printed points do not follow from the counts.');
    expect(text).toContain('printed 3.6');
    expect(text).toContain('section “Scores of ministries”, from p. 12');
  });

  test('a difference is that of the two figures beside it, also where one of them is rounded', async () => {
    const rounded = { ...finding, printed: '6.4', expected: '6.3', difference: '9471/74573' };
    const screen = await render(FindingItem, { locale: 'en', edition, finding: rounded });
    const text = textsOf(screen.getByRole('listitem').elements())[0]!;
    expect(text).toContain('printed 6.4 · gives 6.3 · difference 0.1');
  });
});

describe('FigureChanges', () => {
  const table = {
    locale: 'ru',
    nodeTitle: (id: string) => `«${id}»`,
    bandTitle: (id: string) => `уровень ${id}`,
    bodyName: () => 'Алматы',
    bodyHref: () => '/ru/almaty',
    none: 'Ничего не изменилось.',
  } as const;
  const figure = {
    disclosure: null,
    body: 'almaty',
    node: 'data',
    what: 'points',
    before: '3.5',
    after: '4',
  } as const;

  test('figures read as numbers, grades by their title, and nothing is a dash', async () => {
    const figures = [
      figure,
      { ...figure, what: 'band' as const, before: 'B', after: 'AAA' },
      { ...figure, what: 'rank' as const, before: null, after: '1' },
    ];
    const screen = await render(FigureChanges, { ...table, figures });
    const rows = rowsOf(screen.getByRole('table').element());
    expect(rows[0]).toBe('Алматы | «data»: баллы | 3,5 | 4');
    expect(rows[1]).toContain('| уровень B | уровень AAA');
    expect(rows[2]).toContain('| — | 1');
  });

  test('no difference is said in words', async () => {
    const screen = await render(FigureChanges, { ...table, figures: [] });
    expect(screen.getByRole('table').elements()).toEqual([]);
    expect(textsOf([screen.container])).toEqual(['Ничего не изменилось.']);
  });
});

describe('ProcessStory', () => {
  const reason = { kk: 'Қате саналған.', ru: 'Посчитано неверно.', en: 'Counted wrongly.' };
  const values = [{ body: 'almaty', indicator: 'data', input: 'late', before: '72', after: '10.5' }];
  const story = {
    locale: 'ru',
    nodeTitle: (id: string) => `показатель ${id}`,
    bodyName: () => 'Алматы',
    process: {
      disclosures: [
        { number: 1, disclosedAt: '2026-01-20T05:00:00.000Z' },
        { number: 2, disclosedAt: '2026-01-26T05:00:00.000Z' },
      ],
      returns: [
        {
          from: 'disputes',
          to: 'collection',
          at: '2026-01-22T05:00:00.000Z',
          reason,
          askedBy: 'Айгүл',
          approvedBy: 'Ерлан',
        },
      ],
      corrections: [{ at: '2026-01-23T05:00:00.000Z', reason, askedBy: null, approvedBy: null, values }],
      preReleases: [
        {
          name: 'Асхат Оразов',
          organisation: { kk: 'Үкімет', ru: 'Правительство', en: 'Government' },
          opensAt: '2026-02-02T05:00:00.000Z',
          closedAt: '2026-02-03T05:00:00.000Z',
          reason: { kk: 'Отырыс', ru: 'Заседание', en: 'The sitting' },
        },
      ],
      extensions: [
        { stage: 'disputes', body: 'almaty', indicator: null, until: '2026-01-29T18:59:59.000Z', reason },
      ],
      askedBy: 'Айгүл',
      approvedBy: 'Ерлан',
    },
  } satisfies ComponentProps<typeof ProcessStory>;

  test('tells disclosures, returns and corrections in the order in which they happened, each with its public reason', async () => {
    const screen = await render(ProcessStory, story);
    const [steps] = screen.getByRole('list').elements();
    const told = [...steps!.children].map((step) => step.textContent.replaceAll(/\s+/g, ' ').trim());
    expect(told).toHaveLength(4);
    expect(told[0]).toContain('Ознакомление 1');
    expect(told[1]).toContain('Цикл возвращён с этапа «ознакомление и возражения» на этап «сбор данных».');
    expect(told[1]).toContain('Посчитано неверно.');
    expect(told[1]).toContain('Предложение: Айгүл. Одобрение: Ерлан.');
    expect(told[2]).toContain('Алматы, «показатель data»: 72 → 10,5');
    expect(told[3]).toContain('Ознакомление 2');
  });

  test('says of a publication that was called off that it was, and who could read before the instant', async () => {
    const off = { ...story.process.returns[0]!, from: 'published', to: 'consolidation' } as const;
    const screen = await render(ProcessStory, { ...story, process: { ...story.process, returns: [off] } });
    await expect
      .element(screen.getByText('Назначенная публикация отменена, цикл возвращён с этапа', { exact: false }))
      .toBeVisible();
    await expect
      .element(screen.getByText(/Асхат Оразов \(Правительство\) — доступ к результату .* Причина: Заседание/))
      .toBeVisible();
  });

  test('names every extension and the two who published', async () => {
    const screen = await render(ProcessStory, story);
    await expect
      .element(screen.getByText(/Алматы: срок этапа .* продлён до 29 января 2026 года/))
      .toBeVisible();
    await expect.element(screen.getByText(/Эту редакцию опубликовали два администратора/)).toBeVisible();
  });
});
