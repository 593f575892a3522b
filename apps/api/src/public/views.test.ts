import { completePayload, draftOfPublished } from '@olshem/bundle';
import {
  bodyAnswer,
  changesAnswer,
  findingsAnswer,
  indicatorAnswer,
  methodologyAnswer,
  rankingAnswer,
} from '@olshem/contracts';
import { loadEdition } from '@olshem/methodologies/node';
import { indicatorsOf } from '@olshem/scoring';
import { describe, expect, test } from 'vitest';
import { bodyView } from './body.view.ts';
import { changesView, findingsView } from './changes.view.ts';
import { editionView } from './edition.view.ts';
import { historyEntry } from './history.view.ts';
import { indicatorView } from './indicator.view.ts';
import { methodologyView } from './methodology.view.ts';
import { rankingView } from './ranking.view.ts';
import { openRelease } from './release.ts';

const word = (text: string) => ({ kk: text, ru: text, en: text });
const edition = loadEdition('openness/2025');
const payload = completePayload(
  draftOfPublished(edition, {
    index: 'openness',
    edition: '2025',
    title: word('Openness'),
    period: word('2025'),
    origin: 'published-elsewhere',
    demonstration: false,
    revision: 1,
    publishedAt: '2026-02-12T00:00:00.000Z',
    reason: word('first'),
    supersedes: null,
    bodies: Object.fromEntries(
      edition.bodies.map(({ id, group }) => [id, { group, abbreviation: word(id), name: word(id), region: null }]),
    ),
    amendments: [],
    auditHead: null,
  }),
);
const release = openRelease(payload, 'f'.repeat(64));

test('the edition names its groups, criteria and grades', () => {
  const view = editionView(release);
  expect(view.groups.map(({ id, bodies }) => [id, bodies])).toEqual([
    ['central', 29],
    ['local', 20],
  ]);
  expect(view.criteria.map(({ maxPoints, bonusPoints }) => [maxPoints, bonusPoints])).toEqual([
    ['30', '0'],
    ['30', '0'],
    ['25', '0'],
    ['15', '7'],
  ]);
  expect(view.grades.map(({ id, from }) => [id, from])).toContainEqual(['AA', '90']);
  expect(view.findings).toBe(payload.findings.length);
});

describe('the ranking', () => {
  test('shows printed digits in the order of places', () => {
    const view = rankingAnswer.parse(rankingView(release, { group: 'local' }));
    expect(view.rows).toHaveLength(20);
    expect(view.rows[0]).toMatchObject({ rank: 1, total: '96.15', grade: 'AAA', body: { id: 'akimat-zhambyl' } });
    expect(view.rows[13]).toMatchObject({ rank: 14, total: '81.715', criteria: { 'open-government': '24.705' } });
    expect(view.rows.at(-1)).toMatchObject({ rank: 20, total: '60.07' });
  });

  test('sorts by a criterion, backwards, and filters by grade', () => {
    const byCriterion = rankingView(release, { group: 'local', sort: 'public-feedback' });
    expect(byCriterion.rows[0]!.body.id).toBe('akimat-zhambyl'); // 23.7 of 25
    expect(rankingView(release, { group: 'local', sort: '-rank' }).rows[0]!.rank).toBe(20);
    expect(rankingView(release, { group: 'local', grade: 'AA' }).rows.map(({ rank }) => rank)).toEqual([2, 3, 4]);
  });
});

describe('a body', () => {
  const view = bodyAnswer.parse(bodyView(release, 'akimat-almaty-city'));
  const indicators = view.criteria.flatMap((criterion) => criterion.indicators);
  const indicator = (id: string) => indicators.find((each) => each.id === id)!;

  test('carries total, place, grade and what is missing to the next one', () => {
    expect(view).toMatchObject({ total: '60.07', rank: 20, grade: 'B', nextGrade: { grade: 'BB', missing: '4.93' } });
  });

  test('shows the working of a score whose counts are published', () => {
    const late = indicator('review-deadlines');
    expect(late).toMatchObject({ points: '1.02', lost: '2.98', basis: 'computed', median: '3.57' });
    expect(late.working!.line.en).toBe('4 − 4,000 × 136 ÷ 182,409 = 1.0176 → 1.02');
    expect(late.next).toMatchObject({ input: 'late', value: '91', band: 'low' });
  });

  test('marks a figure without counts as reported, without a working', () => {
    expect(indicator('open-budget')).toMatchObject({ basis: 'reported', working: null, next: null });
  });

  test('says what does not add up', () => {
    const criterion = view.findings.find(({ level }) => level === 'criterion');
    expect(criterion).toMatchObject({ node: 'appc-compliance', printed: '16.87', expected: '17.86' });
  });

  test('that was not rated has no view', () => expect(bodyView(release, 'akimat-nur-sultan')).toBeUndefined());
});

test('every indicator has a view with a formula in three languages and all bodies', () => {
  for (const { id } of indicatorsOf(payload.methodology)) {
    const view = indicatorAnswer.parse(indicatorView(release, id));
    expect(view.rows).toHaveLength(49);
    for (const formula of Object.values(view.formula)) expect(formula).toMatch(/^<math/);
  }
  expect(indicatorView(release, 'open-government')).toBeUndefined();
});

test('the methodology shows its parameters with their basis', () => {
  const view = methodologyAnswer.parse(methodologyView(payload.methodology, []));
  expect(view.parameters).toContainEqual(expect.objectContaining({ name: 'reviewPer', value: '1000' }));
  expect(view.criteria.flatMap(({ indicators }) => indicators)).toHaveLength(20);
});

test('findings and history come from the release', () => {
  expect(findingsAnswer.parse(findingsView(release)).findings).toHaveLength(payload.findings.length);
  expect(historyEntry(release, 'akimat-abai')).toMatchObject({ rank: 12, total: '82.92', bodiesInGroup: 20 });
  expect(historyEntry(release, 'nobody')).toBeUndefined();
});

describe('changes', () => {
  test('against the draft are the amendments alone', () => {
    expect(changesAnswer.parse(changesView(undefined, release))).toMatchObject({ from: 0, to: 1, figures: [] });
  });

  test('between revisions name every figure that differs', () => {
    const later = structuredClone(payload) as typeof payload & { results: Record<string, Record<string, { points: string }>> };
    later.results['akimat-abai']!['openness']!.points = '83';
    const view = changesView(release, { ...release, payload: { ...later, revision: 2 } });
    expect(view.figures).toEqual([
      { body: 'akimat-abai', node: 'openness', what: 'points', before: '82.92', after: '83' },
    ]);
  });
});
