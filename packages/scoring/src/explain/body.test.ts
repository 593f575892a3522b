import { expect, test } from 'vitest';
import { noCases, deductionPerNumber } from '../rules/declared.ts';
import { count } from '../inputs/types.ts';
import { defineIndicator } from '../methodology/define.ts';
import type { BodyData } from '../scoring/edition.ts';
import { scoreBody } from '../scoring/score-edition.ts';
import { smallBody, smallCriterion, smallMethodology, source, text } from '../testing/small.ts';
import { explainBody } from './body.ts';

const leaf = (id: string) =>
  defineIndicator({
    id,
    title: text(id),
    maxPoints: '4',
    effect: 'add',
    supplier: 'office',
    source,
    basis: 'stated',
    inputs: { late: count(text('late')), reviewed: count(text('reviewed')) },
    rule: ({ late, reviewed }) => noCases(reviewed, '4', deductionPerNumber('4', '1000', late, reviewed)),
    rounding: { digits: 2, mode: 'half-up' },
    exemptions: () => [{ ground: 'new', title: text('it is new') }],
    examples: [],
  });
const methodology = smallMethodology(
  [smallCriterion('criterion', [leaf('a'), leaf('b')], { title: text('Criterion'), maxPoints: '8' })],
  {},
  { title: text('Index'), maxPoints: '8' },
);
const body = (more: Partial<BodyData> = {}): BodyData =>
  smallBody('almaty', {
    supplied: {
      a: { inputs: { late: '136', reviewed: '182409' } },
      b: { inputs: { late: undefined, reviewed: '0' } },
    },
    ...more,
  });
const explain = (data: BodyData) =>
  explainBody(methodology, data, scoreBody(methodology, data), (indicator, input) =>
    input === 'late' ? `${indicator}, line 127` : undefined,
  );

test('leads from the total to the origin of each input', () => {
  const total = explain(body());
  expect([total.id, total.title.en, total.working.line.ru, total.inputs]).toEqual([
    'index',
    'Index',
    '5,02',
    [],
  ]);
  const [criterion] = total.children;
  expect(criterion!.working.line.en).toBe('1.02 + 4 = 5.02');
  expect(criterion!.result.points!.toString()).toBe('5.02');
  const [a, b] = criterion!.children;
  expect(a!.working.line.en).toBe('4 − 4,000 × 136 ÷ 182,409 = 1.0176 → 1.02');
  expect(a!.children).toEqual([]);
  expect(a!.inputs).toEqual([
    {
      name: 'late',
      title: text('late'),
      text: '136',
      shown: { kk: '136', ru: '136', en: '136' },
      provenance: 'a, line 127',
    },
    {
      name: 'reviewed',
      title: text('reviewed'),
      text: '182409',
      shown: { kk: '182\u00a0409', ru: '182\u00a0409', en: '182,409' },
      provenance: undefined,
    },
  ]);
  expect(b!.inputs[0]).toMatchObject({ text: undefined, shown: undefined, provenance: 'b, line 127' });
  expect(b!.working.line.en).toBe('4');
});

test('a printed figure without inputs is taken as published', () => {
  const total = explain(body({ supplied: {}, printed: { a: { points: '1.20' } } }));
  const [a, b] = total.children[0]!.children;
  expect(a!.working).toMatchObject({
    line: { ru: '1,20' },
    sentences: [{ en: 'The figure is taken as published: 1.20.' }],
  });
  expect(a!.inputs.map(({ text: value }) => value)).toEqual([undefined, undefined]);
  expect(b!.working).toMatchObject({
    line: { ru: '–' },
    sentences: [{ en: 'There are no data for “reviewed”, so no points are computed.' }],
  });
});

test('a printed figure that its inputs do not give stands beside their working', () => {
  const { working } = explain(body({ printed: { a: { points: '1.20' } } })).children[0]!.children[0]!;
  expect(working.line.en).toBe('4 − 4,000 × 136 ÷ 182,409 = 1.0176 → 1.02');
  expect(working.sentences.map(({ en }) => en)).toEqual(['Published is 1.20; its parts give 1.02.']);
  const same = explain(body({ printed: { a: { points: '1.02' } } })).children[0]!.children[0]!;
  expect(same.working.sentences).toEqual([]);
});

test('a body that is exempt is told the ground and what follows from it', () => {
  const data = body({ supplied: { ...body().supplied, a: { inputs: {}, exempt: 'new' } } });
  const [a] = explain(data).children[0]!.children;
  expect(a!.working.line.en).toBe('–');
  expect(a!.working.sentences.map(({ en }) => en)).toEqual([
    'The indicator does not apply to this body: it is new.',
    'It is left out of its criterion.',
  ]);
});

test('without known origins only the figures are shown', () => {
  const data = body();
  const total = explainBody(methodology, data, scoreBody(methodology, data));
  expect(total.children[0]!.children[0]!.inputs[0]!.provenance).toBeUndefined();
});

test('inputs that are not enough leave the printed figure as it is', () => {
  const data = body({ supplied: { a: { inputs: { late: '1' } } }, printed: { a: { points: '2' } } });
  expect(explain(data).children[0]!.children[0]!.working.sentences[0]!.en).toBe(
    'The figure is taken as published: 2.',
  );
});
