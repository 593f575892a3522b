/** What of a definition decides about results: everything but words, sources and examples. */
import type { InputDefinition } from '../inputs/types.ts';
import { isIndicator, type BandScale, type Criterion, type Indicator } from '../methodology/types.ts';

/** What decides about the points of a node, and of every node below it. */
export function decidingPoints(node: Criterion | Indicator): object {
  return isIndicator(node)
    ? { id: node.id, ...pointsOfIndicator(node) }
    : { id: node.id, ...pointsOfCriterion(node), children: node.children.map(decidingPoints) };
}

/** What decides about an indicator's points, bands and places. */
export function decidingOfIndicator(indicator: Indicator): object {
  const { maxPoints, inputs, bands, lowerIsBetter = false } = indicator;
  const types = Object.entries(inputs).map(([name, input]) => [name, withoutTitles(input)] as const);
  return {
    ...pointsOfIndicator(indicator),
    maxPoints,
    lowerIsBetter,
    inputs: Object.fromEntries(types),
    bands: limitsOf(bands),
  };
}

/** The same of a criterion; its children are named, and in which order they stand is no matter. */
export function decidingOfCriterion(criterion: Criterion): object {
  const { maxPoints, bands, lowerIsBetter = false, children } = criterion;
  return {
    ...pointsOfCriterion(criterion),
    maxPoints,
    lowerIsBetter,
    bands: limitsOf(bands),
    children: children.map(({ id }) => id).toSorted(),
  };
}

/** A scale without its words. */
export function limitsOf(scale: BandScale | undefined): object | undefined {
  return scale && { ...scale, bands: scale.bands.map(({ title: _, basis: _known, ...limits }) => limits) };
}

function pointsOfIndicator({ effect, groups, rounding, rule, normalisation, exemptions }: Indicator) {
  const deciding = exemptions?.map(({ ground, when, substitute }) => ({ ground, when, substitute }));
  return { effect, groups, rounding, rule, normalisation, exemptions: deciding };
}

function pointsOfCriterion({ aggregation, effect = 'add', groups, rounding }: Criterion) {
  return { aggregation, effect, groups, rounding };
}

function withoutTitles({ title: _, ...input }: InputDefinition): object {
  if ('options' in input) return { ...input, options: Object.keys(input.options).toSorted() };
  if (!('columns' in input)) return input;
  const columns = Object.entries(input.columns).map(([name, column]) => [name, withoutTitles(column)]);
  return { ...input, columns: Object.fromEntries(columns) as object };
}
