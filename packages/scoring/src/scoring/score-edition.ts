/** Scores, bands and ranks of a whole edition. */
import { Fraction } from '../number/fraction.ts';
import { nodesOf } from '../methodology/define.ts';
import {
  isIndicator,
  type BandScale,
  type Criterion,
  type Indicator,
  type Methodology,
} from '../methodology/types.ts';
import { normalisedValues, type NormalisedValues } from '../normalise/edition.ts';
import type { ParameterValue } from '../expression/scope.ts';
import { aggregate, type Part } from './aggregate.ts';
import { applicabilityOf, keepsOut } from './applicability.ts';
import { bandFor } from './bands.ts';
import type {
  Applicability,
  BodyData,
  BodyResult,
  EditionData,
  EditionResult,
  NodeResult,
} from './edition.ts';
import { ranksOf } from './ranks.ts';
import { parameterValues, rounded, scoreIndicator } from './score-indicator.ts';

/**
 * Scores every body and ranks within groups. Printed figures, where an edition has them, are the official ones; each
 * level is computed from the official level below it, so that a figure which does not add up is seen where it stands.
 */
export function scoreEdition(edition: EditionData): EditionResult {
  const parameters = parameterValues(edition.methodology);
  const normalised = normalisedValues(edition.methodology, edition.bodies, parameters);
  const bodies = edition.bodies.map((body) => scoreBody(edition.methodology, body, parameters, normalised));
  const ranked = edition.partial ? printedPlaces(edition, bodies) : rankBodies(edition.methodology, bodies);
  return { edition: edition.id, methodology: edition.methodology, bodies: ranked };
}

/**
 * The outcome of one body on every node of the tree, without ranks. Where indicators are normalised the body's place
 * among the others must be given; without it such an indicator has no score.
 */
export function scoreBody(
  methodology: Methodology,
  body: BodyData,
  parameters: Readonly<Record<string, ParameterValue>> = parameterValues(methodology),
  normalised: NormalisedValues = new Map(),
): BodyResult {
  const nodes: Record<string, NodeResult> = {};
  const limits = applicabilityOf(methodology, body);
  visit(methodology.index);
  return { id: body.id, group: body.group, nodes };

  function visit(node: Criterion | Indicator): void {
    if (!isIndicator(node)) for (const child of node.children) visit(child);
    nodes[node.id] = outcome(node, limits.get(node.id));
  }

  function outcome(node: Criterion | Indicator, applicability: Applicability | undefined): NodeResult {
    const raw = isIndicator(node) ? indicatorOutcome(node) : criterionOutcome(node);
    const printed = body.printed[node.id];
    const bar = applicability && keepsOut(applicability) ? applicability : undefined;
    const given = bar ? undefined : raw.points;
    const official = printed?.points === undefined ? given : Fraction.parse(printed.points);
    const barred = bar !== undefined && official === undefined;
    const scale = scaleOf(methodology, node);
    const computedBand =
      official && scale ? bandFor(official, scale, Fraction.parse(node.maxPoints)).id : undefined;
    return {
      status: barred ? bar.status : official && raw.status !== 'exempt' ? 'scored' : raw.status,
      basis: official && (!raw.points || !raw.points.equals(official)) ? 'reported' : 'computed',
      points: official,
      shown: printed?.points ?? official?.toString(),
      computed: raw.points,
      exact: raw.exact,
      ...(raw.value && { value: raw.value }),
      band: printed?.band ?? computedBand,
      computedBand,
      rank: undefined,
      rankedAmong: undefined,
      because: barred ? bar.ground : raw.because,
      advisory: applicability?.status === 'advisory',
    };
  }

  function indicatorOutcome(indicator: Indicator): RawOutcome {
    const supplied = body.supplied[indicator.id] ?? { inputs: {} };
    const score = scoreIndicator(indicator, supplied, body.group, parameters);
    if (score.status === 'missing') return { status: 'missing', because: score.input };
    if (score.status === 'exempt') return { status: 'exempt', points: score.points, because: score.ground };
    if (!indicator.normalisation) return { status: 'scored', points: score.points, exact: score.exact };
    const exact = normalised.get(indicator.id)?.get(body.id);
    if (!exact) return { status: 'missing', because: indicator.id };
    return { status: 'scored', points: rounded(indicator, exact), exact, value: score.exact };
  }

  function criterionOutcome(criterion: Criterion): RawOutcome {
    if (criterion === methodology.index && !methodology.rated) return { status: 'not-assessed' };
    const how = criterion.aggregation;
    const rescales = how.kind !== 'sum' && how.missing === 'rescale';
    const parts: Part[] = [];
    for (const child of criterion.children) {
      const { status, points, because } = nodes[child.id]!;
      if (points) parts.push({ id: child.id, effect: child.effect ?? 'add', points });
      else if (status === 'missing' && !rescales) return { status: 'missing', because: because ?? child.id };
    }
    const enough = how.kind === 'sum' ? parts.length > 0 : parts.some(({ effect }) => effect === 'add');
    if (!enough) return { status: 'missing', because: criterion.id };
    const points = aggregate(parts, how);
    const { rounding } = criterion;
    return { status: 'scored', points: rounding ? points.rounded(rounding.digits, rounding.mode) : points };
  }
}

/** Places of the ranked nodes within each group; advisory and unscored bodies have none. */
export function rankBodies(methodology: Methodology, bodies: readonly BodyResult[]): BodyResult[] {
  const ranked = nodesOf(methodology.index).filter((node) => node !== methodology.index || methodology.rated);
  const placed = bodies.map((body) => ({ ...body, nodes: { ...body.nodes } }));
  for (const { id: group } of methodology.groups) {
    for (const node of ranked) {
      const taking = placed.filter((body) => {
        const result = body.nodes[node.id]!;
        return body.group === group && result.points !== undefined && !result.advisory;
      });
      const lowerIsBetter = node.effect === 'penalty' || node.lowerIsBetter === true;
      const higherIsBetter = lowerIsBetter ? false : methodology.ranking.higherIsBetter;
      const ranks = ranksOf(
        taking.map((body) => body.nodes[node.id]!.points!),
        { ...methodology.ranking, higherIsBetter },
        node === methodology.index ? breakersOf(methodology, taking) : [],
      );
      taking.forEach((body, at) => {
        body.nodes[node.id] = { ...body.nodes[node.id]!, rank: ranks[at], rankedAmong: taking.length };
      });
    }
  }
  return placed;
}

/** Scores that settle ties of the total; a tie-breaker that some body lacks settles nothing. */
function breakersOf({ ranking }: Methodology, bodies: readonly BodyResult[]): Fraction[][] {
  const columns = (ranking.tieBreakers ?? []).map((id) => bodies.map((body) => body.nodes[id]?.points));
  return columns.filter((column): column is Fraction[] => !column.includes(undefined));
}

/** In an edition with figures of some bodies only, a place among them would mislead. */
function printedPlaces(edition: EditionData, bodies: readonly BodyResult[]): BodyResult[] {
  return bodies.map((body, at) => {
    const printed = edition.bodies[at]!.printed;
    const nodes = Object.entries(body.nodes).map(([id, node]) => [id, { ...node, rank: printed[id]?.rank }]);
    return { ...body, nodes: Object.fromEntries(nodes) };
  });
}

/** The scale by which a node's score is banded, if any. */
export function scaleOf(methodology: Methodology, node: Criterion | Indicator): BandScale | undefined {
  if (node === methodology.index) return methodology.grades;
  return node.bands ?? (isIndicator(node) ? methodology.indicatorBands : undefined);
}

interface RawOutcome {
  status: NodeResult['status'];
  points?: Fraction;
  exact?: Fraction;
  value?: Fraction;
  because?: string;
}
