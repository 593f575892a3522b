import { describe, expect, test } from 'vitest';
import { atMost, table } from '../expression/build.ts';
import { choice, count, list, yesNo } from '../inputs/types.ts';
import type { CalendarTemplate } from '../methodology/calendar.ts';
import type { Criterion, Indicator, Methodology } from '../methodology/types.ts';
import { parseMethodology, serialiseMethodology } from '../serialise/serialise.ts';
import { smallCriterion, smallIndicator, smallMethodology, source, text } from '../testing/small.ts';
import { differencesBetween } from './differences.ts';

const NONE = {
  changesResults: false,
  manifest: [],
  indicators: [],
  criteria: [],
  parameters: [],
  groups: [],
  suppliers: [],
  documents: [],
  grounds: [],
  calendar: [],
};
const day = (of: number) => ({ month: 1, day: of, basis: 'assumed' as const });
const calendar: CalendarTemplate = {
  stages: [
    { stage: 'collection', opens: day(1), closes: day(20) },
    { stage: 'disputes', opens: day(21), closes: day(27) },
  ],
};
const inputs = {
  cases: count(text('cases')),
  outcome: choice(text('outcome'), { kept: text('kept'), lost: text('lost') }),
  rows: list(text('rows'), { ok: yesNo(text('ok')) }),
};
const a = smallIndicator('a', {
  inputs,
  exemptions: [{ ground: 'new', title: text('new') }],
  bands: { of: 'points', bands: [{ id: 'all', title: text('all'), basis: 'stated' }] },
  rule: table('outcome', { kept: '1', lost: '0' }),
});
const b = smallIndicator('b');
const older = smallMethodology([smallCriterion('one', [a, b])], {
  grounds: { secret: text('secret') },
  parameters: { per: { title: text('per'), value: '1', basis: 'assumed' } },
  calendar,
});

/** The differences of a version in which something of the older one is replaced. */
const after = (more: Partial<Methodology>) => differencesBetween(older, { ...older, ...more });
const withTree = (children: Criterion['children'], one: Partial<Criterion> = {}) =>
  after({ index: { ...older.index, children: [smallCriterion('one', children, one)] } });
const withA = (more: Partial<Indicator>) => withTree([{ ...a, ...more }, b]);

describe('equal versions', () => {
  test('differ in nothing, in whatever order they were written', () => {
    const read = parseMethodology(JSON.parse(JSON.stringify(serialiseMethodology(older))));
    expect(differencesBetween(older, older)).toEqual(NONE);
    expect(differencesBetween(older, read)).toEqual(NONE);
    expect(after({ grades: undefined })).toEqual(NONE);
  });
});

describe('an indicator', () => {
  const changed = (...parts: string[]) => [{ id: 'a', change: 'changed', parts }];

  test.each<[string, Partial<Indicator>]>([
    ['rule', { rule: table('outcome', { kept: '2', lost: '0' }) }],
    ['maxPoints', { maxPoints: '50' }],
    ['effect', { effect: 'penalty' }],
    ['inputs', { inputs: { ...inputs, cases: count(text('cases'), { optional: true }) } }],
    ['inputs', { inputs: { ...inputs, outcome: choice(text('outcome'), { kept: text('kept') }) } }],
    ['inputs', { inputs: { ...inputs, rows: list(text('rows'), {}) } }],
    ['inputs', { inputs: { cases: inputs.cases, outcome: inputs.outcome } }],
    ['exemptions', { exemptions: [] }],
    [
      'exemptions',
      { exemptions: [{ ground: 'new', title: text('new'), substitute: { op: 'number', value: '1' } }] },
    ],
    ['rounding', { rounding: { digits: 1, mode: 'half-up' } }],
    ['normalisation', { normalisation: { kind: 'rank', higherIsBetter: true, among: 'edition' } }],
    ['bands', { bands: undefined }],
    ['bands', { bands: { ...a.bands!, rounding: { digits: 0, mode: 'half-up' } } }],
    ['lowerIsBetter', { lowerIsBetter: true }],
    ['groups', { groups: ['central'] }],
  ])('may give other results when its %s is another (%#)', (part, more) => {
    const result = withA(more);
    expect(result).toMatchObject({ ...NONE, changesResults: true, indicators: changed(part) });
    expect(result.indicators[0]!.changesResults).toBe(true);
  });

  const renamed = {
    ...inputs,
    outcome: choice(text('result'), { lost: text('lost so'), kept: text('kept so') }),
  };
  test.each<[string, Partial<Indicator>]>([
    ['title', { title: text('another') }],
    ['supplier', { supplier: 'ministry' }],
    ['source', { source: { ...source, clause: '2' } }],
    ['basis', { basis: 'assumed' }],
    ['unknown', { unknown: text('much') }],
    ['reading', { reading: text('read') }],
    ['steps', { steps: { half: text('half') } }],
    ['examples', { examples: [{ name: 'none', inputs: {} }] }],
    ['checks', { checks: [{ id: 'few', holds: atMost('1', '2'), at: 'cases', message: text('few') }] }],
    ['inputs', { inputs: renamed }],
    ['inputs', { inputs: { ...inputs, rows: list(text('list'), { ok: yesNo(text('fine')) }) } }],
    ['exemptions', { exemptions: [{ ground: 'new', title: text('recent') }] }],
    ['bands', { bands: { of: 'points', bands: [{ id: 'all', title: text('every'), basis: 'assumed' }] } }],
  ])('gives the same results when only the words of its %s are others (%#)', (part, more) => {
    const result = withA(more);
    expect(result).toMatchObject({ ...NONE, indicators: changed(part) });
    expect(result.indicators[0]!.changesResults).toBe(false);
  });

  test('lists every part that changed', () => {
    expect(withA({ title: text('another'), maxPoints: '50', unknown: text('much') }).indicators).toEqual([
      { id: 'a', change: 'changed', parts: ['title', 'maxPoints', 'unknown'], changesResults: true },
    ]);
  });

  test('that is new or gone may give other results, and its criterion has other children', () => {
    const criterion = { id: 'one', change: 'changed', parts: ['children'], changesResults: true };
    const whole = { parts: [], changesResults: true };
    expect(withTree([a, b, smallIndicator('c')])).toEqual({
      ...NONE,
      changesResults: true,
      indicators: [{ id: 'c', change: 'added', ...whole }],
      criteria: [criterion],
    });
    expect(withTree([smallIndicator('c'), b])).toEqual({
      ...NONE,
      changesResults: true,
      indicators: [
        { id: 'c', change: 'added', ...whole },
        { id: 'a', change: 'removed', ...whole },
      ],
      criteria: [criterion],
    });
  });
});

describe('a criterion', () => {
  const changed = (part: string, changesResults: boolean) => ({
    ...NONE,
    changesResults,
    criteria: [{ id: 'one', change: 'changed', parts: [part], changesResults }],
  });

  test.each<[string, Partial<Criterion>]>([
    ['maxPoints', { maxPoints: '50' }],
    ['aggregation', { aggregation: { kind: 'mean' } }],
    ['bands', { bands: { of: 'points', bands: [{ id: 'all', title: text('all'), basis: 'stated' }] } }],
    ['rounding', { rounding: { digits: 1, mode: 'half-up' } }],
    ['lowerIsBetter', { lowerIsBetter: true }],
    ['groups', { groups: ['central'] }],
    ['effect', { effect: 'bonus' }],
  ])('may give other results when its %s is another', (part, more) => {
    expect(withTree([a, b], more)).toEqual(changed(part, true));
  });

  test('gives the same results under another title, and with its children in another order', () => {
    expect(withTree([a, b], { title: text('another') })).toEqual(changed('title', false));
    expect(withTree([b, a])).toEqual(changed('children', false));
    expect(withTree([a, b], { effect: 'add' })).toEqual(changed('effect', false));
  });

  test('that is new takes its indicators from another', () => {
    const result = after({
      index: { ...older.index, children: [smallCriterion('one', [a]), smallCriterion('two', [b])] },
    });
    expect(result).toEqual({
      ...NONE,
      changesResults: true,
      criteria: [
        { id: 'index', change: 'changed', parts: ['children'], changesResults: true },
        { id: 'one', change: 'changed', parts: ['children'], changesResults: true },
        { id: 'two', change: 'added', parts: [], changesResults: true },
      ],
    });
  });
});

describe('the manifest', () => {
  test.each<[Partial<Methodology>, string, boolean]>([
    [{ id: 'other' }, 'id', false],
    [{ version: '2' }, 'version', false],
    [{ title: text('another') }, 'title', false],
    [{ source: { ...source, clause: '2' } }, 'source', false],
    [{ roadmapBands: ['any'] }, 'roadmapBands', false],
    [{ rated: false }, 'rated', true],
    [{ ranking: { ties: 'dense', higherIsBetter: true } }, 'ranking', true],
    [{ indicatorBands: { of: 'points', bands: [] } }, 'indicatorBands', true],
    [{ grades: older.indicatorBands }, 'grades', true],
    [
      { indicatorBands: { of: 'points', bands: [{ id: 'any', title: text('each'), basis: 'assumed' }] } },
      'indicatorBands',
      false,
    ],
    [{ groups: older.groups.toReversed() }, 'groups', false],
    [{ calendar: { ...calendar, note: text('assumed') } }, 'calendar', false],
    [{ calendar: { stages: calendar.stages.toReversed() } }, 'calendar', false],
  ])('%# names the part that differs', (more, part, changesResults) => {
    expect(after(more)).toEqual({ ...NONE, manifest: [part], changesResults });
  });

  const item = (id: string, change: string, parts: string[] = [], changesResults = false) => ({
    id,
    change,
    parts,
    changesResults,
  });
  const per = older.parameters['per']!;
  const [central, local] = older.groups as [Methodology['groups'][number], Methodology['groups'][number]];
  const [office] = older.suppliers as [Methodology['suppliers'][number]];
  const [method] = older.documents as [Methodology['documents'][number]];
  const [collection, disputes] = calendar.stages as [
    CalendarTemplate['stages'][number],
    CalendarTemplate['stages'][number],
  ];
  test.each<[string, Partial<Methodology>, object[]]>([
    [
      'parameters',
      { parameters: { per: { ...per, value: '2' } } },
      [item('per', 'changed', ['value'], true)],
    ],
    [
      'parameters',
      { parameters: { per: { ...per, basis: 'stated', note: text('n') }, k: per } },
      [item('per', 'changed', ['basis', 'note']), item('k', 'added')],
    ],
    ['parameters', { parameters: {} }, [item('per', 'removed')]],
    ['groups', { groups: [central] }, [item('local', 'removed', [], true)]],
    [
      'groups',
      { groups: [central, local, { id: 'city', title: text('city') }] },
      [item('city', 'added', [], true)],
    ],
    [
      'groups',
      { groups: [{ ...central, title: text('c') }, local] },
      [item('central', 'changed', ['title'])],
    ],
    [
      'suppliers',
      { suppliers: [{ ...office, abbreviation: text('X') }] },
      [item('office', 'changed', ['abbreviation'])],
    ],
    [
      'documents',
      { documents: [{ ...method, published: null }] },
      [item('method', 'changed', ['published'])],
    ],
    ['documents', { documents: [] }, [item('method', 'removed')]],
    ['grounds', { grounds: { secret: text('kept') } }, [item('secret', 'changed', ['title'])]],
    ['grounds', { grounds: { secret: text('secret'), late: text('late') } }, [item('late', 'added')]],
    [
      'calendar',
      { calendar: { stages: [{ ...collection, closes: day(19) }, disputes] } },
      [item('collection', 'changed', ['closes'])],
    ],
    ['calendar', { calendar: { stages: [collection] } }, [item('disputes', 'removed')]],
  ])('names what differs among the %s (%#)', (section, more, differences) => {
    const changesResults = differences.some(
      (each) => 'changesResults' in each && each.changesResults === true,
    );
    expect(after(more)).toEqual({ ...NONE, [section]: differences, changesResults });
  });

  test('without a calendar has lost all its stages', () => {
    expect(after({ calendar: undefined })).toEqual({
      ...NONE,
      manifest: ['calendar'],
      calendar: [item('collection', 'removed'), item('disputes', 'removed')],
    });
  });
});
