import { describe, expect, test } from 'vitest';
import { ladder } from '../expression/build.ts';
import { choice, count, list, yesNo } from '../inputs/types.ts';
import {
  criteriaOf,
  defineIndicator,
  defineMethodology,
  defineParameters,
  indicatorOf,
  indicatorsBelow,
  indicatorsOf,
  inputReferences,
  nodesOf,
  topCriteriaOf,
} from './define.ts';
import { isIndicator, type Criterion, type Indicator, type Methodology } from './types.ts';

const text = (en: string) => ({ kk: en, ru: en, en });
const inputs = {
  late: count(text('late')),
  updated: yesNo(text('updated')),
  kind: choice(text('kind'), { law: text('law'), order: text('order') }),
  rows: list(text('rows'), {}),
};
const record = {
  title: text('t'),
  maxPoints: '4',
  effect: 'add',
  supplier: 'office',
  source: { document: 'd', clause: '1' },
  basis: 'stated',
  inputs,
  examples: [],
} as const;
const leaf = (id: string): Indicator => defineIndicator({ ...record, id, rule: ({ late }) => late });
const inner = (id: string, children: Criterion['children']): Criterion => ({
  id,
  title: text(id),
  maxPoints: '4',
  aggregation: { kind: 'sum' },
  children,
});
const methodology = (index: Criterion) => defineMethodology({ id: 'm', index } as Methodology);

describe('references of a rule', () => {
  test('are nodes by the type of each input', () => {
    expect(inputReferences(inputs)).toEqual({
      late: { op: 'input', name: 'late' },
      updated: { op: 'yes', input: 'updated' },
      kind: {
        name: 'kind',
        is: {
          law: { op: 'choice', input: 'kind', is: 'law' },
          order: { op: 'choice', input: 'kind', is: 'order' },
        },
      },
      rows: { name: 'rows' },
    });
  });

  test('are handed to rule, checks and exemptions, which become data', () => {
    const indicator = defineIndicator({
      ...record,
      id: 'a',
      rule: ({ late }) => late,
      checks: ({ late, updated }) => [
        { id: 'c', holds: updated, at: 'late', message: text('m') },
        { id: 'd', holds: { op: 'less', of: [late, late] }, at: 'late', message: text('m') },
      ],
      exemptions: ({ kind }) => [{ ground: 'law', title: text('law'), when: kind.is.law }],
    });
    expect(indicator.rule).toEqual({ op: 'input', name: 'late' });
    expect(indicator.checks![0]!.holds).toEqual({ op: 'yes', input: 'updated' });
    expect(indicator.exemptions![0]!.when).toEqual({ op: 'choice', input: 'kind', is: 'law' });
    expect(leaf('b').checks).toBeUndefined();
    expect(leaf('b').exemptions).toBeUndefined();
  });
});

describe('parameters', () => {
  const table = { direction: 'at-least' as const, steps: [], otherwise: '0' };
  const defined = defineParameters({
    per: { title: text('per'), value: '1000', basis: 'stated' },
    steps: { title: text('steps'), value: table, basis: 'assumed' },
    byGroup: { title: text('k'), value: { byGroup: { central: '9', local: '4' } }, basis: 'stated' },
    ladders: { title: text('l'), value: { byGroup: { central: table, local: table } }, basis: 'stated' },
  });

  test('numbers are nodes, and ladders are named where a table stands', () => {
    expect(defined.refer).toEqual({
      per: { op: 'parameter', name: 'per' },
      steps: { parameter: 'steps' },
      byGroup: { op: 'parameter', name: 'byGroup' },
      ladders: { parameter: 'ladders' },
    });
    expect(ladder(defined.refer.per, defined.refer.steps)).toMatchObject({ ladder: { parameter: 'steps' } });
    expect(defined.values.per.value).toBe('1000');
  });
});

describe('a tree', () => {
  const tree = methodology(inner('root', [inner('one', [leaf('a'), inner('deep', [leaf('b')])]), leaf('c')]));

  test('is listed with parents before their children', () => {
    expect(nodesOf(tree.index).map(({ id }) => id)).toEqual(['root', 'one', 'a', 'deep', 'b', 'c']);
    expect(indicatorsOf(tree).map(({ id }) => id)).toEqual(['a', 'b', 'c']);
    expect(criteriaOf(tree).map(({ id }) => id)).toEqual(['one', 'deep']);
    expect(nodesOf(tree.index).filter(isIndicator)).toHaveLength(3);
  });

  test('knows what stands directly below the index, and what stands below a criterion', () => {
    expect(topCriteriaOf(tree).map(({ id }) => id)).toEqual(['one']);
    expect(indicatorsBelow(tree.index).map(({ id }) => id)).toEqual(['a', 'b', 'c']);
    expect(indicatorsBelow(tree.index.children[0] as Criterion).map(({ id }) => id)).toEqual(['a', 'b']);
  });

  test('finds an indicator by its id', () => {
    expect(indicatorOf(tree, 'b').id).toBe('b');
    expect(() => indicatorOf(tree, 'one')).toThrow(
      new RangeError('The methodology m has no indicator “one”.'),
    );
  });

  test('refuses two nodes of one id', () => {
    expect(() => methodology(inner('root', [leaf('a'), inner('one', [leaf('a')])]))).toThrow(
      new RangeError('The id “a” stands twice in the methodology m.'),
    );
  });
});
