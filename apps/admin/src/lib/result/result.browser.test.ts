import { choice, list } from '@olshem/scoring';
import type { DraftResult } from '@olshem/contracts';
import { describe, expect, test } from 'vitest';
import { userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import { rowsOf, textsOf, wording } from '#lib/testing.ts';
import type { ResultIndicator } from '#lib/wire.ts';
import CriterionTable from './CriterionTable.svelte';
import IndicatorWorking from './IndicatorWorking.svelte';
import ResultView from './ResultView.svelte';

const indicator = (
  id: string,
  points: string | null,
  given: Partial<ResultIndicator> = {},
): ResultIndicator => ({
  id,
  title: wording(id),
  points,
  max: '5',
  band: null,
  inputs: [],
  working: [],
  justified: [],
  disputable: true,
  disputeId: null,
  ...given,
});
const criterion = (...indicators: ResultIndicator[]) => ({
  id: 'work',
  title: wording('Work'),
  points: '8.5',
  max: '10',
  grade: null,
  indicators,
});
const result = (given: Partial<DraftResult> = {}): DraftResult => ({
  cycleId: 'c',
  demonstration: true,
  body: { id: 'almaty', name: wording('Almaty'), abbreviation: wording('ALM'), group: 'local' },
  total: '18.5',
  grade: 'A',
  rank: 2,
  criteria: [criterion(indicator('Open data', '4.48'), indicator('Forum', '5'), indicator('Answers', '2'))],
  disputesCloseAt: '2026-01-27T18:59:59.000Z',
  mayDispute: true,
  ...given,
});
const now = '2026-01-26T06:00:00.000Z';

describe('ResultView', () => {
  test('once it is published it is the final one, with its place on the site', async () => {
    const published = '/en/indices/openness/2026/bodies/almaty';
    const screen = await render(ResultView, {
      locale: 'en',
      now,
      result: result({ mayDispute: false }),
      published,
      effects: {},
      inputs: {},
    });
    await expect.element(screen.getByRole('heading', { level: 1 })).toHaveTextContent('Almaty: final result');
    await expect
      .element(screen.getByRole('link', { name: 'The published result on the site' }))
      .toHaveAttribute('href', published);
  });

  test('begins with where most was lost, exactly and in the reader’s numbers', async () => {
    const screen = await render(ResultView, { locale: 'ru', now, result: result(), effects: {}, inputs: {} });
    await expect
      .element(
        screen.getByText('Больше всего баллов потеряно: Answers (ru) (−3); Open data (ru) (−0,52).', {
          exact: true,
        }),
      )
      .toBeVisible();
    await expect
      .element(screen.getByRole('heading', { level: 1 }))
      .toHaveTextContent('Проект результата: Almaty (ru)');
    await expect.element(screen.getByText('18,5')).toBeVisible();
    await expect.element(screen.getByText('2-е место')).toBeVisible();
  });

  test('tells until when a dispute is taken, or that none is', async () => {
    const screen = await render(ResultView, { locale: 'en', now, result: result(), effects: {}, inputs: {} });
    await expect
      .element(screen.getByText(/^Disputes are taken until 27 January 2026.* — 1 day left$/))
      .toBeVisible();
    await screen.rerender({ result: result({ mayDispute: false }) });
    await expect.element(screen.getByText(/^Disputes are not taken now/)).toBeVisible();
  });

  test('a body without rank or grade has neither, and one that lost nothing is told so', async () => {
    const whole = result({ rank: null, grade: null, criteria: [criterion(indicator('Forum', '5'))] });
    const screen = await render(ResultView, { locale: 'en', now, result: whole, effects: {}, inputs: {} });
    await expect.element(screen.getByText('No points were lost on any indicator.')).toBeVisible();
    expect(textsOf(screen.container.querySelectorAll('dl > div'))).toEqual(['Total 18.5']);
  });
});

describe('CriterionTable', () => {
  const table = (...indicators: ResultIndicator[]) => ({
    locale: 'en' as const,
    criterion: criterion(...indicators),
    cycleId: 'c',
    tone: 1,
    effects: { Bonus: 'bonus', Penalty: 'penalty' } as const,
    inputs: {},
  });
  const line = (screen: Awaited<ReturnType<typeof render>>) =>
    textsOf(screen.getByRole('listitem').elements());

  test('is a section under its criterion; what was lost is heard apart from what was earned', async () => {
    const screen = await render(CriterionTable, table(indicator('Forum', '3.5')));
    await expect.element(screen.getByRole('group', { name: 'Work' })).toBeVisible();
    expect(line(screen)[0]).toMatch(/^Forum Points: 3\.5 of 5 Lost: −1\.5 /);
  });

  test('a bonus not earned costs nothing, and a penalty costs all of itself', async () => {
    const screen = await render(CriterionTable, table(indicator('Bonus', '0'), indicator('Penalty', '2')));
    const [bonus, penalty] = line(screen);
    expect(bonus).toContain('(bonus: added on top)');
    expect(bonus).not.toContain('Lost');
    expect(penalty).toContain('Lost: −2');
  });

  test('what can be contested says so with its name; what is contested leads to the dispute', async () => {
    const screen = await render(
      CriterionTable,
      table(
        indicator('Forum', '3'),
        indicator('Answers', '3', { disputeId: '5f0c' }),
        indicator('Open data', '3', { disputable: false }),
      ),
    );
    await expect
      .element(screen.getByRole('link', { name: 'Dispute: Forum' }))
      .toHaveAttribute('href', '/admin/en/cycles/c/result/Forum/dispute');
    await expect
      .element(screen.getByRole('link', { name: 'Your dispute: Answers' }))
      .toHaveAttribute('href', '/admin/en/cycles/c/disputes/5f0c');
    expect(screen.getByRole('link').elements()).toHaveLength(2);
  });
});

describe('IndicatorWorking', () => {
  test('tells every reason why a value is unusual, also where one sentence stands for two', async () => {
    const text = 'So it stands in the register.';
    const inputs = [
      {
        id: 'held',
        title: wording('Held'),
        value: '9000',
        status: 'value' as const,
        version: 1,
        provenance: 'entered' as const,
      },
    ];
    const justified = [
      { inputId: 'held', detail: wording('9,000 now, 8 in “2025”: far apart.'), text },
      { inputId: 'held', detail: wording('Far outside of what the others of the group have.'), text },
    ];
    const screen = await render(IndicatorWorking, {
      locale: 'en',
      indicator: indicator('Open data', '4', { inputs, justified }),
      inputs: {},
    });
    await screen.getByText(/How/).first().click();
    await expect.element(screen.getByText(/8 in “2025”: far apart\..*So it stands/)).toBeVisible();
    await expect.element(screen.getByText(/Far outside of what.*So it stands/)).toBeVisible();
  });

  const held = {
    id: 'held',
    title: wording('Held'),
    value: '9',
    status: 'value' as const,
    version: 2,
    provenance: 'dispute' as const,
  };

  test('unfolds by keyboard into the working and the inputs with their sources', async () => {
    const screen = await render(IndicatorWorking, {
      locale: 'en',
      indicator: indicator('Meetings held', '4.5', {
        working: [wording('5 × 9 ÷ 10 = 4.5')],
        inputs: [
          held,
          { ...held, id: 'planned', title: wording('Planned'), value: null, version: 1, provenance: null },
        ],
      }),
      inputs: {},
    });
    const table = screen.getByRole('table');
    expect(table.elements()).toEqual([]);
    await userEvent.tab();
    await userEvent.keyboard('{Enter}');
    await expect.element(screen.getByText('5 × 9 ÷ 10 = 4.5')).toBeVisible();
    await expect.element(screen.getByRole('table', { name: 'Inputs: Meetings held' })).toBeVisible();
    expect(rowsOf(table.element())).toEqual([
      'Held | 9 | from a decision on a dispute, version 2',
      'Planned | no data | —',
    ]);
  });

  test('an option, a list and what does not apply are told in words', async () => {
    const mark = choice(wording('Mark'), { high: wording('high'), low: wording('low') });
    const given = (id: string, value: string | null, status: 'value' | 'exempt' = 'value') => ({
      ...held,
      id,
      title: wording(id),
      value,
      status,
    });
    const screen = await render(IndicatorWorking, {
      locale: 'kk',
      indicator: indicator('Services', '4.5', {
        inputs: [
          given('Mark', 'low'),
          given('List', '[{"mark":"low"},{"mark":"low"}]'),
          given('Left', null, 'exempt'),
        ],
      }),
      inputs: { Mark: mark, List: list(wording('List'), { mark }), Left: mark },
    });
    await userEvent.tab();
    await userEvent.keyboard('{Enter}');
    expect(rowsOf(screen.getByRole('table').element()).map((row) => row.split(' | ')[1])).toEqual([
      'low (kk)',
      '2 жол: Mark (kk) — low (kk) (2)',
      'қолданылмайды',
    ]);
  });

  test('points that came ready-made say that their working is not given', async () => {
    const screen = await render(IndicatorWorking, {
      locale: 'en',
      indicator: indicator('Forum', null),
      inputs: {},
    });
    await expect.element(screen.getByText(/^Why there are no points/).first()).toBeVisible();
    await userEvent.tab();
    await userEvent.keyboard('{Enter}');
    await expect
      .element(screen.getByText(/^The calculation of this indicator is not disclosed/))
      .toBeVisible();
  });
});
