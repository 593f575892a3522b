import { choice, count, list } from '@olshem/scoring';
import type { ExitCondition } from '@olshem/contracts';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import { cycleWith, listenToFetch, rowsOf, summary, textsOf, wording } from '#lib/testing.ts';
import CycleCard from './CycleCard.svelte';
import DifferenceTable from './DifferenceTable.svelte';
import ExitConditions from './ExitConditions.svelte';
import MoveOn from './MoveOn.svelte';
import ProgressTable from './ProgressTable.svelte';
import ProposalAnswer from './ProposalAnswer.svelte';
import PreReleaseList from './PreReleaseList.svelte';
import ProposalView from './ProposalView.svelte';
import PublicationDone from './PublicationDone.svelte';
import PublicReasonFields from './PublicReasonFields.svelte';
import type { Proposal } from '#lib/wire.ts';

afterEach(() => vi.unstubAllGlobals());

const deadline: ExitCondition = { id: 'deadline-passed', met: false, waivable: true, missing: [] };
const undecided: ExitCondition = { id: 'disputes-decided', met: false, waivable: false, missing: [] };

describe('CycleCard', () => {
  test.each([
    ['agency', ['Cycle board', 'My result', 'My disputes']],
    ['assessor', ['Cycle board', 'Input data', 'Disputes']],
  ] as const)('leads an %s to its own work', async (role, read) => {
    const screen = await render(CycleCard, { locale: 'en', cycle: summary, role });
    expect(textsOf(screen.getByRole('link').elements())).toEqual(read);
    await expect.element(screen.getByText('Demonstration')).toBeVisible();
  });
});

describe('MoveOn', () => {
  const button = /^Move on to/;

  test('with every condition met is one button, with the version that was seen', async () => {
    const asked = listenToFetch();
    const screen = await render(MoveOn, { locale: 'en', cycle: cycleWith() });
    await userEvent.tab();
    await expect.element(screen.getByRole('button', { name: button })).toHaveFocus();
    await userEvent.keyboard('{Enter}');
    await vi.waitFor(() => expect(asked).toHaveLength(1));
    expect(asked[0]!.url).toMatch(/\?\/advance$/);
    expect([...(asked[0]!.body as URLSearchParams | FormData).entries()]).toEqual([['version', '7']]);
  });

  test('says that it works, and is sent once however often it is pressed', async () => {
    const asked = listenToFetch();
    const screen = await render(MoveOn, { locale: 'en', cycle: cycleWith() });
    await screen.getByRole('button', { name: button }).click();
    await expect.element(screen.getByRole('status')).toHaveTextContent('Working…');
    await screen.getByRole('button', { name: button }).click({ force: true });
    expect(asked).toHaveLength(1);
  });

  test('an unmet condition that cannot be waived holds it up, and says so', async () => {
    const screen = await render(MoveOn, {
      locale: 'en',
      cycle: cycleWith({ exitConditions: [deadline, undecided] }),
    });
    await expect.element(screen.getByRole('button', { name: button })).toBeDisabled();
    await expect
      .element(screen.getByText('The cycle cannot be moved on while conditions are unmet.'))
      .toBeVisible();
    expect(screen.getByRole('checkbox').elements()).toEqual([]);
  });

  test('a deadline is waived in a demonstration only, on purpose and with a reason', async () => {
    const exitConditions = [deadline];
    const screen = await render(MoveOn, { locale: 'en', cycle: cycleWith({ exitConditions }) });
    const waive = screen.getByRole('checkbox', { name: 'Do not wait for the deadline' });
    await expect.element(waive).toBeRequired();
    await expect.element(waive).not.toBeChecked();
    await expect.element(screen.getByRole('textbox', { name: 'Reason' })).toBeRequired();
    await screen.rerender({ cycle: cycleWith({ exitConditions, demonstration: false }) });
    expect(screen.getByRole('checkbox').elements()).toEqual([]);
    await expect.element(screen.getByRole('button', { name: button })).toBeDisabled();
  });

  test('publishing has a page of its own, and the last stage nothing to move on to', async () => {
    const screen = await render(MoveOn, { locale: 'ru', cycle: cycleWith({ nextStage: 'published' }) });
    await expect
      .element(screen.getByRole('link', { name: 'От проекта к итогу' }))
      .toHaveAttribute('href', '/admin/ru/cycles/c/publication');
    await screen.rerender({ cycle: cycleWith({ nextStage: null }) });
    expect(screen.getByRole('button').elements()).toEqual([]);
    expect(screen.getByRole('link').elements()).toEqual([]);
  });
});

describe('ExitConditions', () => {
  test.each([
    [
      'kk',
      'Барлық қарсылық бойынша шешім бар — орындалмаған',
      'Циклді ашу міндеттерінің бәрі орындалған — орындалды',
    ],
    [
      'ru',
      'По всем возражениям приняты решения — не выполнено',
      'Все задачи открытия цикла сделаны — выполнено',
    ],
    ['en', 'All disputes are decided — not met', 'Every task of the opening is done — met'],
  ] as const)('says in %s of each whether it is met', async (locale, unmet, met) => {
    const conditions: ExitCondition[] = [
      undecided,
      { id: 'opening-complete', met: true, waivable: false, missing: [] },
    ];
    const screen = await render(ExitConditions, { locale, conditions, cycleId: 'c' });
    expect(textsOf(screen.getByRole('listitem').elements())).toEqual([unmet, met]);
  });

  test('links what hinders, but a deadline that nobody can mend', async () => {
    const label = wording('2026-1');
    const conditions: ExitCondition[] = [
      { ...undecided, missing: [{ kind: 'undecided-dispute', disputeId: '5f0c', label }] },
      { ...deadline, missing: [{ kind: 'deadline-ahead', stage: 'disputes', label }] },
    ];
    const screen = await render(ExitConditions, { locale: 'en', conditions, cycleId: 'c' });
    const links = screen.getByRole('link');
    expect(textsOf(links.elements())).toEqual(['2026-1']);
    await expect.element(links).toHaveAttribute('href', '/admin/en/cycles/c/disputes/5f0c');
  });
});

describe('ProgressTable', () => {
  const indicator = (id: string) => ({
    id,
    criterionId: 'work',
    title: wording(id),
    max: '5',
    supplierId: 'registry',
    inputs: [],
  });
  const progress = {
    indicatorId: 'open-data',
    supplierId: 'registry',
    expected: 49,
    entered: 12,
    missing: 37,
    signedOffAt: null,
    returned: null,
    enteredBy: ['Clerk'],
    enteredAt: '2026-01-18T12:00:00.000Z',
    unjustified: 0,
    disputes: { open: 3, overdue: 2, decided: 1 },
  };
  const table = {
    locale: 'en',
    indicators: [indicator('open-data'), indicator('forum')],
    caption: 'Progress of the authorised bodies',
  } as const;

  test('counts what is entered, what is signed off and what waits', async () => {
    const cycle = cycleWith({ progress: [progress] });
    const screen = await render(ProgressTable, {
      ...table,
      cycle,
      suppliers: { registry: wording('REG') },
    });
    expect(rowsOf(screen.getByRole('table', { name: table.caption }).element())).toEqual([
      'open-data | REG | 12 of 49 | Clerk 18 January 2026, 17:00, Astana time | not signed off | 3 overdue: 2',
      'forum | REG | — | — | not signed off | 0',
    ]);
    await expect
      .element(screen.getByRole('progressbar', { name: 'Entered: open-data' }))
      .toHaveAttribute('value', '12');
    await expect
      .element(screen.getByRole('link', { name: 'forum' }))
      .toHaveAttribute('href', '/admin/en/cycles/c/data/forum');
  });

  test('has no column of suppliers where all are the person’s own, and tells the day of a sign-off', async () => {
    const signed = { ...progress, signedOffAt: '2026-01-19T12:00:00.000Z' };
    const screen = await render(ProgressTable, { ...table, cycle: cycleWith({ progress: [signed] }) });
    expect(screen.getByRole('columnheader').elements()).toHaveLength(5);
    await expect.element(screen.getByText(/19 January 2026/)).toBeVisible();
  });
});

test('the board tells what was returned and why, and what is unusual and not justified', async () => {
  const returned = { reason: 'Two bodies are mixed up.', by: 'Operator', at: '2026-01-19T12:00:00.000Z' };
  const progress = {
    indicatorId: 'open-data',
    supplierId: 'registry',
    expected: 49,
    entered: 49,
    missing: 0,
    signedOffAt: null,
    returned,
    enteredBy: [],
    enteredAt: null,
    unjustified: 2,
    disputes: { open: 0, overdue: 0, decided: 0 },
  };
  const screen = await render(ProgressTable, {
    locale: 'en',
    cycle: cycleWith({ progress: [progress] }),
    indicators: [
      {
        id: 'open-data',
        criterionId: 'work',
        title: wording('Open data'),
        max: '5',
        supplierId: 'registry',
        inputs: [],
      },
    ],
    caption: 'Progress',
  });
  await expect
    .element(screen.getByRole('cell', { name: /returned on 19 January 2026.*Two bodies are mixed up\./ }))
    .toBeVisible();
  await expect
    .element(screen.getByRole('link', { name: 'unusual, not justified: 2' }))
    .toHaveAttribute('href', '/admin/en/cycles/c/data/open-data#unusual');
});

describe('PublicReasonFields', () => {
  test.each([
    ['kk', 'Жария себеп'],
    ['ru', 'Причина для публикации на сайте'],
    ['en', 'Public reason'],
  ] as const)('asks in %s for the reason in three languages, each in its own', async (locale, name) => {
    const screen = await render(PublicReasonFields, { locale });
    const fields = screen.getByRole('group', { name }).getByRole('textbox').elements();
    expect(fields.map((field) => [field.getAttribute('name'), field.getAttribute('lang')])).toEqual([
      ['reason-kk', 'kk'],
      ['reason-ru', 'ru'],
      ['reason-en', 'en'],
    ]);
  });

  test('keeps what was typed before a refusal, and says at the field what is missing', async () => {
    const fault = 'Write the reason in this language too.';
    const screen = await render(PublicReasonFields, {
      locale: 'en',
      typed: { kk: 'Себебі', ru: '', en: 'Results' },
      faults: { ru: fault },
    });
    const [kk, ru, en] = [0, 1, 2].map((at) => screen.getByRole('textbox').nth(at));
    await expect.element(kk!).toHaveValue('Себебі');
    await expect.element(en!).toHaveValue('Results');
    await expect.element(ru!).toBeInvalid();
    await expect.element(ru!).toHaveAccessibleDescription(fault);
    await expect.element(en!).toBeValid();
  });
});

const receipt = {
  indexId: 'openness',
  editionId: '2026',
  revision: 1,
  publishedAt: '2026-02-02T05:00:00.000Z',
  reason: wording('Results of the year'),
  sha256: 'ab'.repeat(32),
  auditHead: 'cd'.repeat(32),
  calledOffAt: null,
};

test('a publication that was called off leads nowhere and says when it was', async () => {
  const screen = await render(PublicationDone, {
    locale: 'ru',
    now: '2026-02-01T05:00:00.000Z',
    receipt: { ...receipt, calledOffAt: '2026-01-31T05:00:00.000Z' },
  });
  await expect.element(screen.getByText(/Отменена до выхода: 31 января 2026/)).toBeVisible();
  expect(screen.getByRole('link').elements()).toEqual([]);
});

describe('the pre-release list', () => {
  const entry = {
    id: '5f0c5d1e-2b1a-4f3e-9d62-5d0b8a1c7e44',
    person: { id: 'p', name: 'Асхат Оразов', organisation: wording('Government') },
    opensAt: '2026-02-01T05:00:00.000Z',
    closedAt: null,
    reason: { kk: 'Отырыс', ru: 'Заседание', en: 'The sitting' },
    readings: 2,
  };
  const list = { cycleId: 'c', open: true, preReleases: [entry] };

  test('says who may read, of which organisation, from when, why in every language, and how often it was done', async () => {
    const screen = await render(PreReleaseList, { locale: 'en', list });
    const [said] = textsOf(screen.getByRole('listitem').elements());
    for (const part of [
      'Асхат Оразов, Government',
      '1 February 2026',
      'Read 2 times.',
      'Отырыс',
      'Заседание',
    ])
      expect(said).toContain(part);
    expect(screen.getByRole('button').elements()).toEqual([]);
  });

  test('whoever may change it takes off those who still hold it, each by name', async () => {
    const closed = { ...entry, id: 'other', closedAt: '2026-02-01T06:00:00.000Z' };
    const screen = await render(PreReleaseList, {
      locale: 'en',
      list: { ...list, preReleases: [entry, closed] },
      version: 3,
    });
    expect(textsOf(screen.getByRole('button').elements())).toEqual(['Take off the list: Асхат Оразов']);
  });

  test('an empty one says that everyone sees the result at the same moment', async () => {
    const screen = await render(PreReleaseList, { locale: 'kk', list: { ...list, preReleases: [] } });
    await expect.element(screen.getByText(/барлығы бір уақытта көреді/)).toBeVisible();
  });
});

test('a publication is told at once with what vouches for it, and leads to the site', async () => {
  const screen = await render(PublicationDone, { locale: 'en', now: '2026-02-02T05:00:00.000Z', receipt });
  const told = screen.getByRole('status');
  for (const text of ['Results of the year', 'ab'.repeat(32), 'cd'.repeat(32)]) {
    await expect.element(told.getByText(text)).toBeVisible();
  }
  await expect.element(told.getByRole('link')).toHaveAttribute('href', '/en/indices/openness/2026');
});

test('a difference is told with its cause; the one without a cause stands out', async () => {
  const difference = {
    bodyId: 'almaty',
    indicatorId: 'meetings-held',
    inputId: 'held',
    disclosure: 1,
    disclosed: '8',
    disclosedGround: null,
    final: '9',
    finalGround: null,
    cause: 'decision',
    decisionId: 'd',
    disputeId: '5f0c',
    correctionId: null,
    reason: null,
  } as const;
  const lost = { ...difference, bodyId: 'astana', final: null, cause: 'none', disputeId: null } as const;
  const exempt = { ...difference, bodyId: 'health', final: null, finalGround: 'none-due' } as const;
  const screen = await render(DifferenceTable, {
    locale: 'en',
    cycle: cycleWith(),
    caption: 'What changed',
    differences: [difference, lost, exempt],
    titles: { 'meetings-held': wording('Meetings held') },
    inputs: { 'meetings-held': { held: count(wording('Held')) } },
  });
  expect(rowsOf(screen.getByRole('table').element())).toEqual([
    'Almaty | Meetings held Held | 8 | 9 | decision on a dispute',
    'Astana | Meetings held Held | 8 | no data | no cause',
    'Health | Meetings held Held | 8 | not applicable | decision on a dispute',
  ]);
  await expect
    .element(screen.getByRole('link', { name: 'decision on a dispute' }).first())
    .toHaveAttribute('href', '/admin/en/cycles/c/disputes/5f0c');
});

test('a list that differs is told in words', async () => {
  const mark = choice(wording('Mark'), { high: wording('4.8–5'), low: wording('below 4') });
  const services = list(wording('Services'), { mark });
  const screen = await render(DifferenceTable, {
    locale: 'en',
    cycle: cycleWith(),
    caption: 'What changed',
    differences: [
      {
        bodyId: 'almaty',
        indicatorId: 'satisfaction',
        inputId: 'services',
        disclosure: 1,
        disclosed: '[{"mark":"high"},{"mark":"low"},{"mark":"high"}]',
        disclosedGround: null,
        final: '[]',
        finalGround: null,
        cause: 'correction',
        decisionId: null,
        disputeId: null,
        correctionId: 'c',
        reason: wording('Counted twice.'),
      },
    ],
    titles: { satisfaction: wording('Satisfaction') },
    inputs: { satisfaction: { services } },
  });
  expect(rowsOf(screen.getByRole('table').element())).toEqual([
    'Almaty | Satisfaction Services | 3 rows: Mark — 4.8–5 (2); Mark — below 4 (1) | an empty list: no rows | recorded correction Counted twice.',
  ]);
});

describe('a proposal', () => {
  const reason = { kk: 'Қате саналған.', ru: 'Посчитано неверно.', en: 'Counted wrongly.' };
  const asked = {
    id: '8f0c5d1e-2b1a-4f3e-9d62-5d0b8a1c7e44',
    cycleId: 'c',
    act: {
      kind: 'correction',
      changes: [
        {
          bodyId: 'almaty',
          indicatorId: 'meetings-held',
          inputId: 'held',
          version: 1,
          status: 'value',
          value: '9',
        },
      ],
    },
    reason,
    state: 'asked',
    askedAt: '2026-01-22T05:00:00.000Z',
    askedBy: { id: 'a', name: 'Айгүл' },
    answeredAt: null,
    answeredBy: null,
    answer: null,
    outdated: false,
    mayApprove: true,
    dependent: false,
    publication: null,
  } satisfies Proposal;
  const view = {
    cycle: cycleWith(),
    titles: { 'meetings-held': wording('Meetings held') },
    inputs: { 'meetings-held': { held: count(wording('Held')) } },
    present: { 'almaty/meetings-held/held': '8' },
    early: { cycleId: 'c', open: true, preReleases: [] },
  };

  test.each([
    ['kk', 'Мәндерді түзету: 1', 'Қате саналған.'],
    ['ru', 'Исправить значения: 1', 'Посчитано неверно.'],
    ['en', 'Correct values: 1', 'Counted wrongly.'],
  ] as const)('says in %s what is asked, what it changes and why', async (locale, title, why) => {
    const screen = await render(ProposalView, { ...view, locale, proposal: asked });
    await expect.element(screen.getByRole('heading', { name: title })).toBeVisible();
    expect(textsOf(screen.getByRole('listitem').elements())[0]).toContain('8 → 9');
    await expect.element(screen.getByText(why)).toBeVisible();
  });

  test('an answered one says who answered', async () => {
    const proposal = {
      ...asked,
      state: 'refused' as const,
      answeredAt: '2026-01-22T06:00:00.000Z',
      answeredBy: { id: 'b', name: 'Ерлан' },
      answer: 'Not yet.',
    };
    const screen = await render(ProposalView, { ...view, locale: 'en', proposal });
    await expect.element(screen.getByText(/Refused by Ерлан, .* Reason: Not yet\./)).toBeVisible();
  });

  const answering = { locale: 'en', proposal: asked, own: false, demonstration: true } as const;

  test('the second administrator approves or refuses it', async () => {
    const screen = await render(ProposalAnswer, answering);
    await expect.element(screen.getByRole('checkbox')).not.toBeChecked();
    await expect.element(screen.getByRole('button', { name: 'Approve and carry out' })).toBeVisible();
    await expect.element(screen.getByText('Refuse the proposal').first()).toBeVisible();
  });

  test('its asker waits, may withdraw it, and is told in a demonstration who the other is', async () => {
    const screen = await render(ProposalAnswer, {
      ...answering,
      proposal: { ...asked, mayApprove: false },
      own: true,
    });
    expect(screen.getByRole('button', { name: 'Approve and carry out' }).elements()).toEqual([]);
    await expect.element(screen.getByText(/sign in as the second administrator/)).toBeVisible();
    await expect.element(screen.getByText('Withdraw the proposal').first()).toBeVisible();
  });

  test('to whom the asker gave the link to the password it is said why there is no approval', async () => {
    const proposal = { ...asked, mayApprove: false, dependent: true };
    const screen = await render(ProposalAnswer, { ...answering, proposal });
    await expect.element(screen.getByText(/given the link to the password by the other/)).toBeVisible();
    expect(screen.getByRole('checkbox').elements()).toEqual([]);
    await expect.element(screen.getByText('Refuse the proposal').first()).toBeVisible();
  });

  test('one that is outdated says what to do', async () => {
    const proposal = { ...asked, mayApprove: false, outdated: true };
    const screen = await render(ProposalAnswer, { ...answering, proposal });
    await expect.element(screen.getByText(/Propose it anew/)).toBeVisible();
    expect(screen.getByRole('checkbox').elements()).toEqual([]);
  });
});
