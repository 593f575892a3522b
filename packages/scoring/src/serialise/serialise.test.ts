import type * as z from 'zod/mini';
import { describe, expect, test } from 'vitest';
import {
  byGroup,
  count,
  deductionPerNumber,
  defineIndicator,
  given,
  ladder,
  list,
  noCases,
  not,
  percent,
  table,
  yesNo,
  choice,
  either,
  both,
  less,
  equal,
  round,
  ceil,
  floor,
  step,
  when,
} from '../index.ts';
import type { Criterion, Indicator, InputCheck, Methodology } from '../methodology/types.ts';
import type { CalendarDay } from '../methodology/calendar.ts';
import type { SourceDocument } from '../methodology/documents.ts';
import type { criterionFields, indicatorFields, methodologyFields } from './methodology-schema.ts';
import {
  methodologyJsonSchema,
  parseMethodology,
  ruleJsonSchema,
  serialiseMethodology,
} from './serialise.ts';

const text = (en: string) => ({ kk: `${en} (kk)`, ru: `${en} (ru)`, en });
const source = { document: 'method', clause: '1' };
const rounding = { digits: 2, mode: 'half-up' } as const;
const scale = {
  of: 'points' as const,
  rounding,
  bands: [{ id: 'all', title: text('All'), basis: 'stated' as const }],
};

const indicator = defineIndicator({
  id: 'late',
  title: text('Late'),
  maxPoints: '4',
  effect: 'add',
  supplier: 'office',
  source,
  basis: 'official',
  inputs: {
    late: count(text('late')),
    share: percent(text('share'), 1, { optional: true }),
    updated: yesNo(text('updated')),
    outcome: choice(text('outcome'), { kept: text('kept') }),
    found: list(text('found'), { ok: yesNo(text('ok')) }),
  },
  checks: ({ late }) => [{ id: 'few', holds: not(less('10', late)), at: 'late', message: text('too many') }],
  steps: { half: text('half') },
  rule: ({ late, share, updated, outcome }) =>
    noCases(
      late,
      '4',
      when(
        either(updated, both(given('share'), outcome.is.kept, equal(share, '1/3'))),
        byGroup({
          all: step('half', round(ceil(floor(deductionPerNumber('4', '1000', late, '3'))), 2, 'truncate')),
          other: ladder(share, {
            direction: 'at-least',
            steps: [{ limit: '90', points: '4' }],
            otherwise: '0',
          }),
        }),
        table('outcome', { kept: '1' }),
      ),
    ),
  exemptions: () => [{ ground: 'new', title: text('new') }],
  rounding,
  bands: scale,
  examples: [{ name: 'none', inputs: { late: '0' }, points: '4' }],
});
const methodology: Methodology = {
  id: 'm',
  version: '2.1',
  title: text('M'),
  source,
  documents: [
    {
      id: 'method',
      kind: 'legal-act',
      title: text('Method'),
      publisher: text('Office'),
      published: '2025-01-15',
      note: text('First edition'),
      address: 'https://example.org/method?part=1',
    },
    { id: 'report', kind: 'official-report', title: text('Report'), publisher: null, published: null },
  ],
  groups: [{ id: 'all', title: text('All') }],
  suppliers: [{ id: 'office', abbreviation: text('O'), title: text('Office') }],
  grounds: { secret: text('Secret') },
  parameters: { per: { title: text('per'), value: { byGroup: { all: '1000' } }, basis: 'stated' } },
  rated: true,
  ranking: { ties: 'dense', higherIsBetter: true, tieBreakers: ['late'] },
  indicatorBands: scale,
  grades: scale,
  roadmapBands: ['all'],
  calendar: {
    note: text('The rest is not set'),
    stages: [
      {
        stage: 'disputes',
        opens: { month: 1, day: 21, basis: 'assumed' },
        closes: { month: 1, day: 27, basis: 'stated', source },
      },
    ],
  },
  index: {
    id: 'index',
    title: text('Index'),
    maxPoints: '4',
    aggregation: { kind: 'weighted-arithmetic', weights: { late: '1' }, missing: 'rescale' },
    children: [
      {
        id: 'inner',
        title: text('Inner'),
        maxPoints: '4',
        aggregation: { kind: 'mean', rounding },
        children: [indicator],
      },
    ],
  },
};

/** The methodology with another rule for its one indicator. */
function withRule(rule: unknown): unknown {
  const [inner] = methodology.index.children;
  return {
    ...methodology,
    index: { ...methodology.index, children: [{ ...inner, children: [{ ...indicator, rule }] }] },
  };
}

const withDocument = (more: object) => ({
  ...methodology,
  documents: [{ ...methodology.documents[0], ...more }],
});
const withStage = (more: object) => ({
  ...methodology,
  calendar: { stages: [{ ...methodology.calendar!.stages[0], ...more }] },
});

describe('a serialised methodology', () => {
  test('is read back as it was, and its text does not depend on the order of writing', () => {
    const written = JSON.stringify(serialiseMethodology(methodology));
    expect(JSON.stringify(serialiseMethodology(parseMethodology(JSON.parse(written))))).toBe(written);
    const reordered = Object.fromEntries(Object.entries(methodology).reverse()) as unknown as Methodology;
    expect(JSON.stringify(serialiseMethodology(reordered))).toBe(written);
  });

  test('holds nothing undefined and no function', () => {
    const plain = serialiseMethodology({ ...methodology, grades: undefined });
    expect('grades' in plain).toBe(false);
    expect(() => serialiseMethodology({ ...methodology, rated: (() => true) as never })).toThrow(
      'A function cannot be serialised',
    );
  });

  test.each([
    [{}, 'at id:'],
    [null, 'at the top:'],
    [{ ...methodology, surprise: 1 }, 'at the top: Unrecognized key: "surprise"'],
    [{ ...methodology, index: { ...methodology.index, maxPoints: '4 points' } }, 'at index.maxPoints:'],
    [{ ...methodology, ranking: { ties: 'drawn', higherIsBetter: true } }, 'at ranking.ties:'],
    [withRule({ op: 'guess' }), 'at index.children.0.children.0.rule.op: Invalid discriminator value'],
    [withRule({ op: 'input', name: 7 }), 'at index.children.0.children.0.rule.name: Invalid input'],
    [{ ...methodology, version: '' }, 'at version:'],
    [{ ...methodology, version: 'second half' }, 'at version:'],
    [withDocument({ published: '2025-02-30' }), 'at documents.0.published:'],
    [withDocument({ address: 'javascript:alert(1)' }), 'at documents.0.address:'],
    [withDocument({ kind: 'rumour' }), 'at documents.0.kind:'],
    [withStage({ stage: 'published' }), 'at calendar.stages.0.stage:'],
    [withStage({ opens: { month: 1, day: 0, basis: 'assumed' } }), 'at calendar.stages.0.opens.day:'],
    [withStage({ opens: { month: 1, day: 32, basis: 'assumed' } }), 'at calendar.stages.0.opens.day:'],
    [withStage({ opens: { month: -1, day: 1, basis: 'assumed' } }), 'at calendar.stages.0.opens.month:'],
    [withStage({ opens: { month: 25, day: 1, basis: 'assumed' } }), 'at calendar.stages.0.opens.month:'],
    [{ ...methodology, id: 'valueOf' }, 'at id: A name that every object has cannot be an id'],
  ])('that does not fit is refused with its place (%#)', (json, message) => {
    expect(() => parseMethodology(json)).toThrow(message);
  });

  test.each(['4', '-0.5', '1/3', '+2'])('numbers are exact texts: %s', (maxPoints) => {
    expect(
      parseMethodology({ ...methodology, index: { ...methodology.index, maxPoints } }).index.maxPoints,
    ).toBe(maxPoints);
  });

  test.each(['', '1e3', '1/0', '.5', '1 000', 'NaN', 4])('anything else is no number: %s', (maxPoints) => {
    expect(() => parseMethodology({ ...methodology, index: { ...methodology.index, maxPoints } })).toThrow(
      'index.maxPoints',
    );
  });
});

describe('the JSON Schemas', () => {
  test('name every kind of node once, and stay as they are', () => {
    const schema = ruleJsonSchema() as {
      $defs: Record<string, { oneOf: { properties: { op: { const?: string; enum?: string[] } } }[] }>;
    };
    const ops = (name: string) =>
      schema.$defs[name]!.oneOf.flatMap(({ properties: { op } }) => op.enum ?? [op.const]);
    expect(ops('NumberNode')).toEqual([
      'number',
      'input',
      'parameter',
      'add',
      'multiply',
      'min',
      'max',
      'subtract',
      'divide',
      'round',
      'ceil',
      'floor',
      'ladder',
      'table',
      'if',
      'by-group',
      'step',
      'days-between',
      'count-rows',
    ]);
    expect(ops('TruthNode')).toEqual([
      'equal',
      'less',
      'at-most',
      'and',
      'or',
      'not',
      'yes',
      'choice',
      'given',
    ]);
    expect(JSON.stringify(ruleJsonSchema())).toBe(JSON.stringify(ruleJsonSchema()));
  });

  test('describe a whole version', () => {
    const schema = methodologyJsonSchema() as { $schema: string; $defs: object };
    expect(schema.$schema).toBe('https://json-schema.org/draft/2020-12/schema');
    expect(Object.keys(schema.$defs)).toEqual(
      expect.arrayContaining(['Criterion', 'Indicator', 'NumberNode', 'Text']),
    );
  });

  test('stand as files that others can fetch', async () => {
    const written = (schema: unknown) => `${JSON.stringify(schema, undefined, 2)}\n`;
    await expect(written(ruleJsonSchema())).toMatchFileSnapshot('../../schema/rule.schema.json');
    await expect(written(methodologyJsonSchema())).toMatchFileSnapshot(
      '../../schema/methodology.schema.json',
    );
  });

  test('know every field of the types', () => {
    // Checked by the compiler: a field added to a type and not to its schema makes one of these lines wrong.
    const complete: [
      SameKeys<z.infer<typeof methodologyFields>, Methodology>,
      SameKeys<z.infer<typeof criterionFields>, Criterion>,
      SameKeys<z.infer<typeof indicatorFields>, Indicator>,
      SameKeys<z.infer<typeof methodologyFields>['ranking'], Methodology['ranking']>,
      SameKeys<z.infer<typeof methodologyFields>['documents'][number], SourceDocument>,
      SameKeys<CalendarOf<'opens'>, CalendarDay>,
      SameKeys<NonNullable<z.infer<typeof indicatorFields>['checks']>[number], InputCheck>,
      SameKeys<z.infer<typeof criterionFields>['aggregation'], Criterion['aggregation']>,
    ] = [true, true, true, true, true, true, true, true];
    expect(complete).not.toContain(false);
  });
});

type SameKeys<A, B> = [keyof A, keyof B] extends [keyof B, keyof A] ? true : false;
type CalendarOf<Day extends 'opens' | 'closes'> = NonNullable<
  z.infer<typeof methodologyFields>['calendar']
>['stages'][number][Day];
