/** The tree of a methodology: ids, maxima, weights, and how penalties enter. */
import { nodesOf } from '../methodology/define.ts';
import { isIndicator, type Criterion, type Indicator, type Methodology } from '../methodology/types.ts';
import { Fraction, sumOf } from '../number/fraction.ts';
import { error, repeated, type LintFinding } from './finding.ts';

export function lintTree(methodology: Methodology): LintFinding[] {
  const nodes = nodesOf(methodology.index);
  const groups = methodology.groups.map(({ id }) => id);
  const criteria = nodes.filter((node): node is Criterion => !isIndicator(node));
  return [
    ...lintIds(methodology, nodes),
    ...lintNodeGroups(nodes, groups),
    ...lintTieBreakers(methodology, nodes),
    ...criteria.flatMap((criterion) => [
      ...(criterion === methodology.index && !methodology.rated ? [] : lintMaximum(criterion, groups)),
      ...lintWeights(criterion),
      ...lintPenalties(criterion),
    ]),
  ];
}

function lintIds(methodology: Methodology, nodes: readonly (Criterion | Indicator)[]): LintFinding[] {
  const lists: [string, readonly { id: string }[]][] = [
    ['tree', nodes],
    ['groups', methodology.groups],
    ['suppliers', methodology.suppliers],
    ['documents', methodology.documents],
  ];
  return lists.flatMap(([where, list]) =>
    repeated(list.map(({ id }) => id)).map((id) =>
      error('duplicate-id', where, `The id “${id}” stands more than once; give each its own.`),
    ),
  );
}

/**
 * The best that the children can add up to is the maximum, for every group that has its own set of children; bonuses
 * come on top and penalties are no part of it.
 */
function lintMaximum(criterion: Criterion, groups: readonly string[]): LintFinding[] {
  const ordinary = criterion.children.filter((child) => (child.effect ?? 'add') === 'add');
  const maximum = Fraction.parse(criterion.maxPoints);
  const sets = groups.map((group) => ordinary.filter((child) => child.groups?.includes(group) ?? true));
  const wrong = sets
    .filter((children) => children.length > 0)
    .map((children) => bestOf(criterion, children))
    .find((best) => best && !best.equals(maximum));
  if (!wrong) return [];
  return [
    error(
      'maxima-do-not-add-up',
      `criterion ${criterion.id}`,
      `The children give at most ${wrong.toString()} by “${criterion.aggregation.kind}”, but maxPoints is ` +
        `${criterion.maxPoints}; correct the maximum of the criterion or of a child.`,
    ),
  ];
}

/** Undefined where weights are wrong, which is a finding of its own. */
function bestOf(
  { aggregation }: Criterion,
  children: readonly (Criterion | Indicator)[],
): Fraction | undefined {
  const maxima = children.map(({ maxPoints }) => Fraction.parse(maxPoints));
  if (aggregation.kind === 'sum') return sumOf(maxima);
  const mean = sumOf(maxima).over(Fraction.whole(maxima.length));
  if (aggregation.kind === 'mean') return mean;
  const weights = children.map(({ id }) => Fraction.parse(aggregation.weights[id] ?? '0'));
  const all = sumOf(weights);
  if (all.isZero()) return undefined;
  if (aggregation.kind === 'weighted-arithmetic') {
    return sumOf(maxima.map((maximum, at) => maximum.times(weights[at]!))).over(all);
  }
  // Means of other kinds equal the common maximum; with unequal maxima there is no common scale to speak of.
  return mean;
}

function lintWeights({ id, aggregation, children }: Criterion): LintFinding[] {
  if (!('weights' in aggregation)) return [];
  const where = `criterion ${id}`;
  const without = children.filter(
    (child) => (child.effect ?? 'add') === 'add' && !Object.hasOwn(aggregation.weights, child.id),
  );
  const unknown = Object.keys(aggregation.weights).filter(
    (name) => !children.some((child) => child.id === name),
  );
  const weights = Object.entries(aggregation.weights);
  const negative = weights.filter(([, weight]) => Fraction.parse(weight).compare(Fraction.ZERO) < 0);
  const none = weights.length > 0 && weights.every(([, weight]) => Fraction.parse(weight).isZero());
  return [
    ...without.map((child) =>
      error('weight-missing', where, `“${child.id}” has no weight; add one to the aggregation.`),
    ),
    ...unknown.map((name) =>
      error('weight-unknown', where, `There is a weight for “${name}”, which is no child; remove it.`),
    ),
    ...negative.map(([name]) =>
      error('weight-negative', where, `The weight of “${name}” is below zero; give zero or more.`),
    ),
    ...(none
      ? [error('weights-all-zero', where, 'All weights are zero; give at least one above zero.')]
      : []),
  ];
}

/** Subtracting before or after a mean, a weight or a rounding gives different scores. */
function lintPenalties({ id, aggregation, children }: Criterion): LintFinding[] {
  if (aggregation.kind === 'sum') return [];
  const extra = children.filter(({ effect }) => effect === 'penalty' || effect === 'bonus');
  return extra.map((child) =>
    error(
      'penalty-order-ambiguous',
      `criterion ${id}`,
      `The ${child.effect} “${child.id}” stands beside a ${aggregation.kind}, so it is not plain whether it counts before ` +
        'or after it; put the averaged children into a criterion of their own and combine by “sum”.',
    ),
  );
}

function lintNodeGroups(nodes: readonly (Criterion | Indicator)[], groups: readonly string[]): LintFinding[] {
  return nodes.flatMap((node) =>
    (node.groups ?? [])
      .filter((group) => !groups.includes(group))
      .map((group) =>
        error(
          'unknown-group',
          `node ${node.id}`,
          `It is meant for “${group}”, which is no group; correct the name.`,
        ),
      ),
  );
}

function lintTieBreakers({ ranking }: Methodology, nodes: readonly (Criterion | Indicator)[]): LintFinding[] {
  return (ranking.tieBreakers ?? [])
    .filter((id) => !nodes.some((node) => node.id === id))
    .map((id) =>
      error(
        'unknown-tie-breaker',
        'ranking',
        `Ties are settled by “${id}”, which is no node; correct the id.`,
      ),
    );
}
