/** The smallest methodology that can be scored, for tests that care about one thing in it. */
import { amount } from '../inputs/types.ts';
import type { Text } from '../methodology/text.ts';
import type { Criterion, Indicator, Methodology } from '../methodology/types.ts';
import type { BodyData } from '../scoring/edition.ts';

/** A wording whose languages can be told apart. */
export const text = (en: string): Text => ({ kk: `${en} (kk)`, ru: `${en} (ru)`, en });

/** Where everything in it comes from. */
export const source = { document: 'method', clause: '1' };

/** An indicator whose points are its one input, from 0 to 100. */
export function smallIndicator(id: string, more: Partial<Indicator> = {}): Indicator {
  return {
    id,
    title: text(`title of ${id}`),
    maxPoints: '100',
    effect: 'add',
    supplier: 'office',
    source,
    basis: 'stated',
    inputs: { points: amount(text('points'), 2, { atLeast: '0', atMost: '100' }) },
    rule: { op: 'input', name: 'points' },
    examples: [],
    ...more,
  };
}

/** Points of the children added up, in two groups and one band. */
export function smallMethodology(
  children: Criterion['children'],
  more: Partial<Methodology> = {},
  index: Partial<Criterion> = {},
): Methodology {
  return {
    id: 'small',
    version: '1',
    title: text('Small'),
    source,
    documents: [
      {
        id: 'method',
        kind: 'other',
        title: text('Method'),
        publisher: text('Office'),
        published: '2025-01-15',
      },
    ],
    groups: [
      { id: 'central', title: text('Central') },
      { id: 'local', title: text('Local') },
    ],
    suppliers: [{ id: 'office', abbreviation: text('O'), title: text('Office') }],
    grounds: {},
    parameters: {},
    rated: true,
    ranking: { ties: 'competition', higherIsBetter: true },
    indicatorBands: { of: 'points', bands: [{ id: 'any', title: text('any'), basis: 'stated' }] },
    index: { ...smallCriterion('index', children), ...index },
    ...more,
  };
}

/** A criterion that adds the points of its children up. */
export function smallCriterion(
  id: string,
  children: Criterion['children'],
  more: Partial<Criterion> = {},
): Criterion {
  return {
    id,
    title: text(`title of ${id}`),
    maxPoints: '100',
    aggregation: { kind: 'sum' },
    children,
    ...more,
  };
}

/** A body of the central group of which nothing is known. */
export function smallBody(id: string, more: Partial<BodyData> = {}): BodyData {
  return { id, group: 'central', supplied: {}, printed: {}, applicability: {}, ...more };
}
