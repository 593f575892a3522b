import type { BodyAnswer, BodyCriterionOnWire, BodyIndicatorOnWire, WorkingOnWire } from '@olshem/contracts';
import {
  topCriteriaOf,
  explainIndicator,
  explainNode,
  Fraction,
  indicatorsBelow,
  scaleOf,
  type Criterion,
  type Indicator,
  type Supplied,
  type Working,
} from '@olshem/scoring';
import { smallestChange } from '@olshem/scoring/check';
import { placesOf } from './places.ts';
import type { PublishedRevision } from './revision.ts';
import { nextBand } from './scales.ts';

/** `GET …/{edition}/bodies/{body}`: everything about one body, with the working. */
export function bodyAnswer(revision: PublishedRevision, id: string): BodyAnswer | undefined {
  const body = revision.payload.bodies[id];
  if (!body) return undefined;
  const { methodology } = revision.payload;
  const total = revision.cell(id, revision.root);
  return {
    edition: revision.editionId,
    revision: revision.note,
    body: revision.nameOf(id),
    group: body.group,
    bodiesInGroup: revision.ratedIn(body.group),
    rank: total?.rank ?? null,
    total: total?.points ?? null,
    maxTotal: methodology.index.maxPoints,
    grade: total?.band ?? null,
    nextGrade: nextGradeOf(revision, total?.points ?? null, total?.band ?? null),
    advisory: revision.isAdvisory(id),
    ground: revision.groundOf(id, revision.root),
    criteria: topCriteriaOf(methodology).map((criterion) => criterionOf(revision, id, criterion)),
    working: methodology.rated
      ? workingOnWire(explainNode(methodology, revision.resultOf(id), revision.root))
      : null,
    findings: revision.findings({ body: id }),
    amendments: revision.amendments(id),
  };
}

/** A working on the wire. */
function workingOnWire({ steps, line, sentences }: Working): WorkingOnWire {
  return {
    steps: steps.map(({ id, title, ...step }) => ({ id: id ?? null, title: title ?? null, ...step })),
    line,
    sentences,
  };
}

function nextGradeOf(
  { payload: { methodology } }: PublishedRevision,
  points: string | null,
  grade: string | null,
): BodyAnswer['nextGrade'] {
  const next =
    methodology.grades && points && grade
      ? nextBand(methodology.grades, grade, methodology.index.maxPoints)
      : undefined;
  if (!next || points === null) return null;
  const missing = next.from.minus(Fraction.parse(points));
  return {
    grade: next.band.id,
    missing: (missing.compare(Fraction.ZERO) > 0 ? missing : Fraction.ZERO).toString(),
  };
}

function criterionOf(revision: PublishedRevision, body: string, criterion: Criterion): BodyCriterionOnWire {
  const cell = revision.cell(body, criterion.id);
  return {
    id: criterion.id,
    title: criterion.title,
    status: revision.statusOf(body, criterion.id),
    points: cell?.points ?? null,
    max: criterion.maxPoints,
    band: cell?.band ?? null,
    rank: cell?.rank ?? null,
    computedRank: revision.computedRank(body, criterion.id),
    computed: cell?.computed ?? null,
    working: cell
      ? workingOnWire(explainNode(revision.payload.methodology, revision.resultOf(body), criterion.id))
      : null,
    printed: revision.printedBeside(body, criterion.id),
    ground: revision.groundOf(body, criterion.id),
    indicators: indicatorsBelow(criterion).map((indicator) => indicatorOf(revision, body, indicator)),
  };
}

function indicatorOf(revision: PublishedRevision, body: string, indicator: Indicator): BodyIndicatorOnWire {
  const { payload } = revision;
  const { id, title, effect, maxPoints } = indicator;
  const cell = revision.cell(body, id);
  const points = cell?.points ?? null;
  const { group } = payload.bodies[body]!;
  return {
    id,
    title,
    effect,
    points,
    status: revision.statusOf(body, id),
    max: maxPoints,
    lost: lostOf(indicator, points),
    band: cell?.band ?? null,
    rank: cell?.rank ?? null,
    median: revision.medianOf(group, id),
    medianBodies: revision.scoredIn(group, id),
    printed: revision.printedBeside(body, id),
    basis: cell?.basis ?? 'computed',
    computed: cell?.computed ?? null,
    inputs: inputsOf(revision, body, indicator),
    working: workingOf(revision, body, indicator),
    next: nextOf(revision, body, indicator),
  };
}

function inputsOf(
  { payload }: PublishedRevision,
  body: string,
  { id, inputs }: Indicator,
): BodyIndicatorOnWire['inputs'] {
  const data = payload.data[body];
  const { group } = payload.bodies[body]!;
  return Object.entries(inputs).map(([name, { title }]) => {
    const provenance = data?.provenance[id]?.[name];
    return {
      id: name,
      title,
      value: data?.supplied[id]?.inputs[name] ?? null,
      provenance: provenance?.kind ?? null,
      place: placesOf(payload, provenance?.line === undefined ? [] : [provenance.line], group)[0] ?? null,
      qualifier: provenance?.qualifier ?? null,
    };
  });
}

/** From the inputs where they are known, otherwise only that the points were printed. */
function workingOf(revision: PublishedRevision, body: string, indicator: Indicator): WorkingOnWire | null {
  const { methodology, bodies } = revision.payload;
  const cell = revision.cell(body, indicator.id);
  if (!cell) return null;
  if (cell.computed === null && cell.status !== 'exempt')
    return workingOnWire(explainNode(methodology, revision.resultOf(body), indicator.id));
  return workingOnWire(
    explainIndicator(
      indicator,
      suppliedIn(revision, body, indicator),
      bodies[body]!.group,
      revision.parameters,
    ),
  );
}

/** The smallest change of one input that reaches the next level; only where the points follow from the inputs. */
function nextOf(
  revision: PublishedRevision,
  body: string,
  indicator: Indicator,
): BodyIndicatorOnWire['next'] {
  const { methodology, bodies } = revision.payload;
  const cell = revision.cell(body, indicator.id);
  const scale = scaleOf(methodology, indicator);
  if (!cell?.band || cell.basis !== 'computed' || cell.computed === null || !scale) return null;
  const at = scale.bands.findIndex(({ id }) => id === cell.band);
  const goal = at > 0 ? scale.bands[at - 1] : undefined;
  if (!goal) return null;
  const supplied = suppliedIn(revision, body, indicator);
  const reached = Object.keys(indicator.inputs).flatMap((input) => {
    const { parameters } = revision;
    const { group } = bodies[body]!;
    const change = smallestChange(
      { indicator, supplied, input, group, parameters },
      { band: goal.id, scale },
    );
    return change
      ? [{ input, value: change.value, band: goal.id, points: change.points, size: sizeOf(change.change) }]
      : [];
  });
  const [smallest] = reached.sort((a, b) => a.size.compare(b.size));
  if (!smallest) return null;
  const { size: _, ...next } = smallest;
  return next;
}

/** How far a change goes; a change to another option counts as one step. */
function sizeOf(change: string): Fraction {
  return /^-?\d+(\.\d+)?$/.test(change) ? Fraction.parse(change).absolute() : Fraction.ONE;
}

function suppliedIn({ payload }: PublishedRevision, body: string, { id }: Indicator): Supplied {
  return payload.data[body]?.supplied[id] ?? { inputs: {} };
}

/** Points not earned; a share in per cent is no stock of points from which anything could be lost. */
function lostOf({ effect, maxPoints, unit }: Indicator, points: string | null): string | null {
  if (points === null || unit === 'percent') return null;
  if (effect === 'penalty') return points;
  return effect === 'bonus' ? '0' : Fraction.parse(maxPoints).minus(Fraction.parse(points)).toString();
}
