import type { BodyIndicatorOnWire } from '@olshem/contracts';
import {
  explainIndicator,
  Fraction,
  scaleOf,
  smallestChange,
  type BodyResult,
  type Indicator,
  type Supplied,
} from '@olshem/scoring';
import { medianOf, scoresOf, type Release } from './release.ts';
import { workingOnWire } from './working.view.ts';

/** One indicator of a body: points, level, place, inputs with their provenance, and the working that leads to them. */
export function bodyIndicatorView(release: Release, body: BodyResult, indicator: Indicator): BodyIndicatorOnWire {
  const { payload } = release;
  const cell = payload.results[body.id]?.[indicator.id];
  const supplied: Supplied = payload.data[body.id]?.supplied[indicator.id] ?? { inputs: {} };
  const known = Object.values(supplied.inputs).some((value) => value !== undefined) || supplied.exempt !== undefined;
  const computable = known && cell?.computed != null;
  return {
    id: indicator.id,
    title: indicator.title,
    effect: indicator.effect,
    status: body.nodes[indicator.id]?.status ?? 'missing',
    points: cell?.points ?? null,
    max: indicator.maxPoints,
    lost: lostPoints(indicator, cell?.points ?? null),
    band: cell?.band ?? null,
    rank: cell?.rank ?? null,
    median: medianOf(scoresOf(release, body.group, indicator.id))?.toString() ?? null,
    basis: cell?.basis ?? 'reported',
    computed: cell?.computed ?? null,
    inputs: inputsOf(release, body.id, indicator, supplied),
    working: computable ? workingOnWire(explainIndicator(indicator, supplied, body.group, release.parameters)) : null,
    next: computable && cell.basis === 'computed' ? nextLevel(release, body, indicator, supplied) : null,
  };
}

/** Points not earned; a penalty loses what it takes, a bonus loses nothing. */
function lostPoints(indicator: Indicator, points: string | null): string | null {
  if (points === null) return null;
  if (indicator.effect === 'bonus') return '0';
  const earned = Fraction.parse(points);
  return (indicator.effect === 'penalty' ? earned : Fraction.parse(indicator.maxPoints).minus(earned)).toString();
}

function inputsOf({ payload }: Release, body: string, indicator: Indicator, supplied: Supplied): BodyIndicatorOnWire['inputs'] {
  const provenance = payload.data[body]?.provenance[indicator.id] ?? {};
  return Object.entries(indicator.inputs).map(([id, { title }]) => ({
    id,
    title,
    value: supplied.inputs[id] ?? null,
    provenance: provenance[id]?.kind ?? null,
    sourceLine: provenance[id]?.line ?? null,
    qualifier: provenance[id]?.qualifier ?? null,
  }));
}

/** The smallest change of one input that reaches the next better level; undefined where there is none to reach. */
function nextLevel(release: Release, body: BodyResult, indicator: Indicator, supplied: Supplied): BodyIndicatorOnWire['next'] {
  const scale = scaleOf(release.payload.methodology, indicator);
  const at = scale?.bands.findIndex(({ id }) => id === body.nodes[indicator.id]?.computedBand) ?? -1;
  const better = scale?.bands[at - 1];
  if (!scale || !better) return null;
  const goal = { band: better.id, scale };
  const ways = Object.entries(indicator.inputs).flatMap(([input, { type }]) => {
    if (type !== 'count' || supplied.inputs[input] === undefined) return [];
    const change = smallestChange(indicator, supplied, input, body.group, release.parameters, goal);
    return change ? [{ input, value: change.value, points: change.points, size: Fraction.parse(change.change).absolute() }] : [];
  });
  const [nearest] = ways.sort((a, b) => a.size.compare(b.size));
  return nearest ? { input: nearest.input, value: nearest.value, band: better.id, points: nearest.points } : null;
}
