import { describe, expect, test } from 'vitest';
import type { CalendarStage } from '../methodology/calendar.ts';
import type { SourceDocument } from '../methodology/documents.ts';
import type { Indicator, Methodology } from '../methodology/types.ts';
import { smallIndicator, smallMethodology, source, text } from '../testing/small.ts';
import { lint } from './lint.ts';

const examples = [{ name: 'ten', inputs: { points: '10' }, points: '10' }];
const found = (more: Partial<Methodology>, indicator: Partial<Indicator> = {}) =>
  lint(
    smallMethodology(
      [smallIndicator('a', { rounding: { digits: 2, mode: 'half-up' }, examples, ...indicator })],
      {
        ...more,
      },
    ),
  ).map(({ severity, id, where, message }) => `${severity} ${id} | ${where} | ${message}`);

describe('documents', () => {
  const report: SourceDocument = {
    id: 'method',
    kind: 'official-report',
    title: text('Report'),
    publisher: text('Office'),
    published: '2025-01-15',
  };

  test('that are described and pointed to are right', () => {
    expect(found({})).toEqual([]);
    expect(
      found({ documents: [{ ...report, publisher: null, published: null, note: text('A copy') }] }),
    ).toEqual([]);
  });

  test('must hold what a source names', () => {
    const unknown = 'The document “order” is not in the manifest; describe it under “documents”.';
    const order = { document: 'order', clause: '4' };
    expect(found({ source: order })).toEqual([`error unknown-document | methodology small | ${unknown}`]);
    expect(found({}, { source: order })).toEqual([`error unknown-document | indicator a | ${unknown}`]);
  });

  test('stand once', () => {
    expect(found({ documents: [report, report] })).toEqual([
      'error duplicate-id | documents | The id “method” stands more than once; give each its own.',
    ]);
  });

  test.each([{ publisher: null }, { published: null }])('say what is known instead of %o', (more) => {
    expect(found({ documents: [{ ...report, ...more }] })).toEqual([
      'warning document-vague | document method | Publisher or date is not given; say in “note” what is known instead.',
    ]);
  });

  test('are titled in three languages', () => {
    expect(found({ documents: [{ ...report, title: { ...text('Report'), kk: '' } }] })).toEqual([
      'error missing-language | small › documents › method › title | The wording in “kk” is missing; write it in all of kk, ru and en.',
    ]);
  });
});

describe('a calendar', () => {
  const day = (month: number, of: number) => ({ month, day: of, basis: 'assumed' as const });
  const stages: CalendarStage[] = [
    { stage: 'preparation', opens: day(0, 1), closes: day(0, 31) },
    { stage: 'collection', opens: day(1, 1), closes: day(1, 20) },
    { stage: 'disputes', opens: day(1, 21), closes: day(1, 27) },
    { stage: 'decision', opens: day(1, 28), closes: day(1, 28) },
    { stage: 'consolidation', opens: day(1, 29), closes: day(2, 1) },
  ];
  const calendar = (...own: CalendarStage[]) => found({ calendar: { stages: own } });
  const withDisputes = (more: Partial<CalendarStage>) =>
    calendar(...stages.map((stage) => (stage.stage === 'disputes' ? { ...stage, ...more } : stage)));

  test('that has every stage after the one before it is right', () => {
    expect(calendar(...stages)).toEqual([]);
  });

  const order = 'list each once, in this order: preparation, collection, disputes, decision, consolidation.';
  test.each([
    [[], 'none'],
    [stages.slice(0, 4), 'preparation, collection, disputes, decision'],
    [[...stages, stages[4]!], 'preparation, collection, disputes, decision, consolidation, consolidation'],
  ])('has each stage once (%#)', (own, said) => {
    expect(calendar(...own)[0]).toBe(
      `error calendar-incomplete | calendar | The stages are ${said}; ${order}`,
    );
  });

  test('has no stage that closes before it opens', () => {
    expect(withDisputes({ opens: day(1, 27) })).toEqual([]);
    expect(withDisputes({ opens: day(1, 28) })).toEqual([
      'error calendar-order | calendar, stage disputes | The stage closes before it opens; correct one of the days.',
    ]);
    expect(withDisputes({ opens: day(2, 1) })).toHaveLength(1);
  });

  test('has no two stages on one day', () => {
    expect(withDisputes({ opens: day(1, 20) })).toEqual([
      'error calendar-order | calendar, stage disputes | The stage opens before “collection” has closed; correct one of the days.',
    ]);
    expect(withDisputes({ opens: day(0, 31) })).toHaveLength(1);
  });

  test('names its source, unless a day is assumed', () => {
    expect(withDisputes({ closes: { ...day(1, 27), basis: 'stated', source } })).toEqual([]);
    expect(withDisputes({ closes: { ...day(1, 27), basis: 'stated' } })).toEqual([
      'error no-source | calendar, stage disputes | The source is not given; name the document, and the clause or section.',
    ]);
    expect(withDisputes({ opens: { ...day(1, 21), source: { document: 'order', clause: '1' } } })).toEqual([
      'error unknown-document | calendar, stage disputes | The document “order” is not in the manifest; describe it under “documents”.',
    ]);
  });
});
