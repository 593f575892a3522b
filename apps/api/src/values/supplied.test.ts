import { expect, test } from 'vitest';
import { testMethodology } from '../testing/methodology.ts';
import { editionOfCycle, suppliedOf } from './supplied.ts';
import type { StoredRevision } from './value.store.ts';

const cycle = {
  id: 't-2026',
  indexId: 't',
  editionId: '2026',
  methodology: testMethodology,
  publicFrom: null,
  methodologyDigest: '',
  title: { kk: '', ru: '', en: '' },
  demonstration: false,
  stage: 'collection' as const,
  version: 1,
  lastMonth: null,
  openedAt: null,
  stages: [],
  suppliers: new Map<string, string>(),
  bodies: [
    { id: 'astana', group: 'local', name: none(), abbreviation: none(), region: null, applicability: {} },
  ],
};

test.each([
  ['in the order of their names', ['first', 'second']],
  ['in any other order', ['second', 'first']],
])('of two grounds of exemption that of the first input counts, given %s', (_, order) => {
  const revisions = order.map((inputId) =>
    revision({ inputId, status: 'exempt', ground: `ground-of-${inputId}` }),
  );
  const expected = { inputs: {}, exempt: 'ground-of-first' };
  expect(suppliedOf(revisions, 'astana', 'late-answers')).toEqual(expected);
  expect(editionOfCycle(cycle, revisions).bodies[0]!.supplied).toEqual({ 'late-answers': expected });
});

test('a value is read, a missing one is not there, and neither is what belongs to another body', () => {
  const revisions = [
    revision({ inputId: 'first', status: 'value', value: '3' }),
    revision({ inputId: 'second', status: 'missing' }),
    revision({ inputId: 'first', status: 'value', value: '4', bodyId: 'almaty' }),
  ];
  expect(suppliedOf(revisions, 'astana', 'late-answers')).toEqual({ inputs: { first: '3' } });
  expect(editionOfCycle(cycle, revisions).bodies).toEqual([
    {
      id: 'astana',
      group: 'local',
      supplied: { 'late-answers': { inputs: { first: '3' } } },
      printed: {},
      applicability: {},
    },
  ]);
});

function revision(given: Partial<StoredRevision>): StoredRevision {
  return {
    id: '',
    cycleId: 't-2026',
    bodyId: 'astana',
    indicatorId: 'late-answers',
    inputId: 'first',
    version: 1,
    status: 'value',
    value: null,
    ground: null,
    provenance: 'entered',
    authorId: null,
    at: new Date(0),
    reason: null,
    decisionId: null,
    correctionId: null,
    ...given,
  };
}

function none() {
  return { kk: '', ru: '', en: '' };
}
