import { readFileSync } from 'node:fs';
import { openBundle } from '@olshem/bundle';
import { expect, test } from 'vitest';
import { bodyAnswer } from './body.ts';
import { indicatorAnswer } from './indicator.ts';
import { placesOf } from './places.ts';
import { figuresOf } from './printed-figures.ts';
import { PublishedRevision } from './revision.ts';
import { sourceOnWire } from './rule-on-wire.ts';

const bytes = (name: string, format = 5) =>
  readFileSync(
    new URL(`../../../../packages/bundle/published/format-${format}/${name}.json`, import.meta.url),
  );
const payloadOf = (name: string, format?: number) => openBundle(bytes(name, format)).payload;
const revision = (name: string) => new PublishedRevision({ bundle: bytes(name), sha256: '' });

test.each([
  [1734, 'Applicants’ satisfaction with the work of public bodies', 42],
  [1703, 'Feedback from the public', 40],
  [1704, 'Applicants’ satisfaction with the work of public bodies', 42],
  [2683, 'Conclusions', 63],
])('line %i of the openness report is found under “%s”, from page %i', (line, section, page) => {
  const [place] = placesOf(payloadOf('openness-2025'), [line]);
  expect([place!.section?.en, place!.page, place!.document]).toEqual([section, page, 'openness-report-2025']);
});

test('lines of one section are one place', () => {
  const places = placesOf(payloadOf('openness-2025'), [153, 155, 1081]);
  expect(places.map(({ page }) => page)).toEqual([6, 24]);
});

test('the page of a body in the report is cited by its name', () => {
  const [place] = placesOf(payloadOf('operational-2019'), [1382]);
  expect([place!.section?.en, place!.page]).toEqual(['Ministry of Foreign Affairs', 32]);
});

test('an article has no sections: each group has its own', () => {
  const payload = payloadOf('service-quality-2025');
  const documents = ['local', 'central'].map((group) => placesOf(payload, [18], group)[0]?.document);
  expect(documents).toEqual(['service-quality-local-2025', 'service-quality-central-2025']);
});

test('a bundle of a format that knew no sections names none', () => {
  expect(placesOf(payloadOf('openness-2025', 3), [1734])).toEqual([]);
});

test('a line of the transcription is no clause, a clause of an act is', () => {
  const documents = { documents: [] };
  expect(sourceOnWire(documents, { document: 'report', clause: 'lines 119–151' }).clause).toBeNull();
  expect(sourceOnWire(documents, { document: 'act', clause: '4.2' }).clause).toBe('4.2');
});

test.each([
  ['operational-2020', ['points 71.7 central', 'points 77.1 local'], 'organisation'],
  ['operational-2019', ['points 71.0 central', 'points 74.2 local'], 'organisation'],
  ['service-quality-2025', ['points 4.86 local'], 'offline-mark'],
  ['service-quality-2025', ['percent 86.7 local'], 'offline-satisfaction'],
  ['service-quality-2025', ['points 4.92 local'], 'online-mark'],
  ['service-quality-2025', ['percent 90.6 local'], 'online-satisfaction'],
  [
    'open-dialogue-undated',
    ['thousand-appeals 28 local more than', 'thousand-appeals 25.1 local', 'percent 89.4 local'],
    'answers',
  ],
])('%s prints of whole groups %j on “%s”', (name, printed, node) => {
  const figures = figuresOf(payloadOf(name)).filter((figure) => figure.node === node);
  expect(
    figures.map(({ unit, value, group, qualifier }) =>
      [unit, value, group, qualifier].filter(Boolean).join(' '),
    ),
  ).toEqual(printed);
  expect(figures.every(({ place }) => place !== null)).toBe(true);
});

test('a body that the report gives counts of is not secret', () => {
  const { criteria } = bodyAnswer(revision('operational-2020'), 'ministry-of-foreign-affairs')!;
  const goals = criteria.find(({ id }) => id === 'goals')!;
  expect(goals.indicators.map(({ id, status }) => [id, status])).toEqual([
    ['goals-achieved', 'scored'],
    ['target-indicators-achieved', 'scored'],
    ['budget-assessment', 'missing'],
  ]);
});

test('a body without a place says why', () => {
  const { ground } = bodyAnswer(revision('operational-2020'), 'agency-for-competition')!;
  expect(ground?.en).toBe('Created in the second half of the year: given recommendations, not a score');
});

test('nothing is missing of a body that was only advised: it was not assessed', () => {
  const { criteria } = bodyAnswer(revision('operational-2020'), 'agency-for-competition')!;
  const statuses = criteria.flatMap(({ status, indicators }) => [
    status,
    ...indicators.map((each) => each.status),
  ]);
  expect(new Set(statuses)).toEqual(new Set(['not-assessed']));
  const { rows } = indicatorAnswer(revision('operational-2020'), 'goals-achieved')!;
  expect(rows.filter(({ status }) => status === 'not-assessed').map(({ body }) => body.id)).toEqual([
    'agency-for-competition',
    'ministry-for-emergency-situations',
  ]);
});

test('what an article prints of a criterion of one indicator stands on the page of that indicator too', () => {
  const { rows } = indicatorAnswer(revision('open-dialogue-undated'), 'dissatisfied-share')!;
  const printed = rows.filter((row) => row.printed !== null);
  expect(printed.map(({ body, printed: given }) => [body.id, given!.upTo, given!.list]).sort()).toEqual([
    ['akimat-almaty-city', null, 'worst'],
    ['akimat-astana', null, 'worst'],
    ['akimat-atyrau', null, 'worst'],
    ['akimat-east-kazakhstan', null, 'last'],
    ['akimat-kyzylorda', '30', 'leaders'],
    ['akimat-west-kazakhstan', '30', 'leaders'],
    ['akimat-zhambyl', '30', 'leaders'],
  ]);
});

test('a median stands where four fifths of those concerned have points', () => {
  const edition = revision('operational-2020');
  // 19 goals were assessed of 24 bodies, of which four are exempt and two got recommendations.
  expect(edition.scoredIn('central', 'goals-achieved')).toBe(18);
  expect(edition.medianOf('central', 'goals-achieved')).not.toBeNull();
  expect(revision('service-quality-2025').medianOf('local', 'offline-mark')).toBeNull();
});
