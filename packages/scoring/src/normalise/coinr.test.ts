/** The example of COINr, defined as a methodology like any other and compared figure by figure. */
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { amount } from '../inputs/types.ts';
import { defineIndicator } from '../methodology/define.ts';
import type { Aggregation, Criterion, Indicator, Methodology } from '../methodology/types.ts';
import { Fraction } from '../number/fraction.ts';
import { scoreEdition } from '../scoring/score-edition.ts';
import { smallBody, smallMethodology, source, text } from '../testing/small.ts';
import type { Range } from './types.ts';

const TOLERANCE = Fraction.parse('0.000000001');
const nodes = rows('metadata');
const units = rows('units');

describe.each([
  ['minmax-amean', 'weighted-arithmetic', ['0', '100']],
  ['minmax-1-100-gmean', 'weighted-geometric', ['1', '100']],
] as const)('%s', (name, kind, to) => {
  const { bodies } = scoreEdition({
    id: 'coinr/example',
    methodology: methodology(kind, to),
    bodies: units.map((unit) =>
      smallBody(unit['uCode']!, {
        supplied: Object.fromEntries(nodes.map(({ iCode }) => [iCode!, { inputs: given(unit[iCode!]) }])),
      }),
    ),
  });
  const resultOf = (unit: string, node: string) => bodies.find(({ id }) => id === unit)!.nodes[node]!;

  test('scores agree to 1e-9 at every level', () => {
    const printed = cells(`results-${name}`, ['Rank']);
    expect(printed).toHaveLength(51 * 11);
    const far = printed.filter(({ unit, node, value }) => {
      const { points } = resultOf(unit, node);
      return !points || points.minus(Fraction.parse(value)).absolute().compare(TOLERANCE) > 0;
    });
    expect(far).toEqual([]);
  });

  test('ranks are identical at every level', () => {
    const other = cells(`ranks-${name}`).filter(
      ({ unit, node, value }) => resultOf(unit, node).rank !== Number(value),
    );
    expect(other).toEqual([]);
  });

  const own = `normalised-${name.split('-')[0]}`;
  if (to[0] === '0')
    test('normalised values agree to 1e-9, and missing ones stay missing', () => {
      const far = cells(own).filter(({ unit, node, value }) => {
        const { points } = resultOf(unit, node);
        if (!points || given(value)['value'] === undefined)
          return (points === undefined) !== (given(value)['value'] === undefined);
        return points.minus(Fraction.parse(value)).absolute().compare(TOLERANCE) > 0;
      });
      expect(far).toEqual([]);
    });
});

function methodology(kind: 'weighted-arithmetic' | 'weighted-geometric', to: Range): Methodology {
  const childrenOf = (parent: string) => nodes.filter((node) => node['Parent'] === parent);
  const build = (row: Row): Criterion | Indicator =>
    row['Type'] === 'Indicator' ? indicator(row, to) : criterion(row, childrenOf(row['iCode']!));
  const criterion = (row: Row, children: Row[]): Criterion => ({
    id: row['iCode']!,
    title: text(row['iName']!),
    maxPoints: '100',
    aggregation: aggregation(kind, children),
    children: children.map(build),
  });
  const index = build(nodes.find(({ iCode }) => iCode === 'Index')!) as Criterion;
  return smallMethodology([], { index });
}

function aggregation(kind: 'weighted-arithmetic' | 'weighted-geometric', children: Row[]): Aggregation {
  const weights = Object.fromEntries(children.map((row) => [row['iCode']!, row['Weight']!]));
  return { kind, weights, missing: 'rescale' };
}

function indicator(row: Row, to: Range): Indicator {
  return defineIndicator({
    id: row['iCode']!,
    title: text(row['iName']!),
    maxPoints: '100',
    effect: 'add',
    supplier: 'office',
    source,
    basis: 'stated',
    inputs: { value: amount(text('value'), 30) },
    rule: ({ value }) => value,
    normalisation: { kind: 'min-max', to, higherIsBetter: row['Direction'] === '1', among: 'edition' },
    examples: [],
  });
}

function given(value: string | undefined): { value?: string } {
  return value === undefined || value === '' || value === 'NA' ? {} : { value };
}

type Row = Record<string, string>;

function rows(name: string): Row[] {
  const [head, ...body] = readFileSync(new URL(`../../test-data/coinr/${name}.csv`, import.meta.url), 'utf8')
    .trim()
    .split(/\r?\n/)
    .map((line) => [...line.matchAll(/("([^"]*)"|[^,]*)(,|$)/g)].map(([, all, quoted]) => quoted ?? all!));
  return body.map((cellsOfRow) =>
    Object.fromEntries(head!.map((column, at) => [column, cellsOfRow[at] ?? ''])),
  );
}

function cells(name: string, without: string[] = []): { unit: string; node: string; value: string }[] {
  return rows(name).flatMap(({ uCode, ...values }) =>
    Object.entries(values).flatMap(([node, value]) =>
      node === '' || without.includes(node) ? [] : [{ unit: uCode!, node, value }],
    ),
  );
}
