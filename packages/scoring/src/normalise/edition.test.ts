import { expect, test } from 'vitest';
import { count } from '../inputs/types.ts';
import { defineIndicator } from '../methodology/define.ts';
import type { Aggregation, Methodology } from '../methodology/types.ts';
import { scoreBody, scoreEdition } from '../scoring/score-edition.ts';
import { smallBody, smallMethodology, source, text } from '../testing/small.ts';
import type { Normalisation } from './types.ts';

function methodology(aggregation: Aggregation, among: Normalisation['among']): Methodology {
  const indicator = (id: string) =>
    defineIndicator({
      id,
      title: text(id),
      maxPoints: '100',
      effect: 'add',
      supplier: 'office',
      source,
      basis: 'stated',
      inputs: { cases: count(text('cases')) },
      rule: ({ cases }) => cases,
      normalisation: { kind: 'min-max', to: ['0', '100'], higherIsBetter: false, among },
      rounding: { digits: 1, mode: 'half-up' },
      examples: [],
    });
  return smallMethodology([indicator('a'), indicator('b')], {}, { aggregation });
}

const body = (id: string, a: string | undefined, b: string | undefined, group = 'central') =>
  smallBody(id, {
    group,
    supplied: { a: { inputs: a ? { cases: a } : {} }, b: { inputs: b ? { cases: b } : {} } },
  });
const three = [body('x', '0', '2'), body('y', '1', undefined), body('z', '3', '4')];
const weighted: Aggregation = { kind: 'weighted-arithmetic', weights: { a: '3', b: '1' } };
const shown = (version: Methodology, bodies = three, node = 'index') =>
  scoreEdition({ id: 'relative/1', methodology: version, bodies }).bodies.map(
    ({ nodes }) => nodes[node]!.shown,
  );

test('an indicator is scored among the bodies, keeps its value, and is rounded once', () => {
  const { bodies } = scoreEdition({
    id: 'relative/1',
    methodology: methodology(weighted, 'edition'),
    bodies: three,
  });
  expect(bodies.map(({ nodes }) => nodes['a']!.shown)).toEqual(['100', '66.7', '0']);
  expect(bodies[1]!.nodes['a']!.exact!.toString()).toBe('200/3');
  expect(bodies[1]!.nodes['a']!.value!.toString()).toBe('1');
});

test('a missing child leaves its parent without a score, unless the others are rescaled', () => {
  expect(shown(methodology(weighted, 'edition'))).toEqual(['100', undefined, '0']);
  expect(shown(methodology({ ...weighted, missing: 'rescale' }, 'edition'))).toEqual(['100', '66.7', '0']);
  expect(shown(methodology({ kind: 'mean', missing: 'rescale' }, 'edition'))).toEqual(['100', '66.7', '0']);
});

test('a node whose children are all missing is missing', () => {
  const rescaled = methodology({ ...weighted, missing: 'rescale' }, 'edition');
  expect(shown(rescaled, [...three, body('w', undefined, undefined)])[3]).toBeUndefined();
});

test('groups are normalised apart where the methodology says so', () => {
  const bodies = [...three, body('p', '10', '1', 'local'), body('q', '20', '1', 'local')];
  expect(shown(methodology(weighted, 'edition'), bodies, 'a')).toEqual(['100', '95', '85', '50', '0']);
  expect(shown(methodology(weighted, 'group'), bodies, 'a')).toEqual(['100', '66.7', '0', '100', '0']);
});

test('one body alone has no relative score', () => {
  expect(scoreBody(methodology(weighted, 'edition'), three[0]!).nodes['a']).toMatchObject({
    status: 'missing',
    because: 'a',
  });
});
