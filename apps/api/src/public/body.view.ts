import type { BodyAnswer, BodyCriterionOnWire, FindingOnWire } from '@olshem/contracts';
import {
  criteriaOf,
  explainNode,
  Fraction,
  isIndicator,
  pointsAtBand,
  type BodyResult,
  type Criterion,
  type Finding,
} from '@olshem/scoring';
import { bodyIndicatorView } from './body-indicator.view.ts';
import { nameOf, revisionOf, type Release } from './release.ts';
import { workingOnWire } from './working.view.ts';

/** Everything about one body in an edition, with the working of every score; undefined when it was not rated. */
export function bodyView(release: Release, id: string): BodyAnswer | undefined {
  const { payload } = release;
  const { methodology } = payload;
  const body = release.bodies.find((each) => each.id === id);
  if (!body) return undefined;
  const total = payload.results[id]?.[methodology.index.id];
  return {
    edition: release.id,
    revision: revisionOf(release),
    body: nameOf(release, id),
    group: body.group,
    bodiesInGroup: release.bodies.filter(({ group }) => group === body.group).length,
    rank: total?.rank ?? null,
    total: total?.points ?? null,
    maxTotal: methodology.index.maxPoints,
    grade: total?.band ?? null,
    nextGrade: nextGrade(release, body),
    advisory: body.nodes[methodology.index.id]?.advisory ?? false,
    criteria: criteriaOf(methodology).map((criterion) => criterionView(release, body, criterion)),
    working: methodology.rated ? workingOnWire(explainNode(methodology, body, methodology.index.id)) : null,
    findings: payload.findings.filter((finding) => finding.body === id).map(findingOnWire),
    amendments: payload.amendments.filter((amendment) => amendment.body === id),
  };
}

/** A finding as it travels: absent parts are null. */
export function findingOnWire(finding: Finding): FindingOnWire {
  const { id, kind, level, node, body, group, input, printed, expected, difference, fits, lines, text } = finding;
  return {
    id,
    kind,
    level,
    node,
    body: body ?? null,
    group: group ?? null,
    input: input ?? null,
    printed,
    expected,
    difference: difference ?? null,
    fits: [...(fits ?? [])],
    lines: [...(lines ?? [])],
    text,
  };
}

function criterionView(release: Release, body: BodyResult, criterion: Criterion): BodyCriterionOnWire {
  const cell = release.payload.results[body.id]?.[criterion.id];
  const result = body.nodes[criterion.id];
  const ground = result?.status !== 'scored' ? result?.because : undefined;
  return {
    id: criterion.id,
    title: criterion.title,
    status: result?.status ?? 'missing',
    points: cell?.points ?? null,
    max: criterion.maxPoints,
    band: cell?.band ?? null,
    rank: cell?.rank ?? null,
    computed: cell?.computed ?? null,
    working: cell?.points == null ? null : workingOnWire(explainNode(release.payload.methodology, body, criterion.id)),
    ground: ground === undefined ? null : { kk: ground, ru: ground, en: ground },
    indicators: criterion.children.filter(isIndicator).map((indicator) => bodyIndicatorView(release, body, indicator)),
  };
}

/** The next better grade and the points that are missing to it. */
function nextGrade({ payload: { methodology } }: Release, body: BodyResult): BodyAnswer['nextGrade'] {
  const { grades, index } = methodology;
  const result = body.nodes[index.id];
  if (!grades || !result?.points || grades.rounding) return null;
  const at = grades.bands.findIndex(({ id }) => id === result.computedBand);
  const better = grades.bands[at - 1];
  const from = better && pointsAtBand(better, grades, Fraction.parse(index.maxPoints));
  return better && from ? { grade: better.id, missing: from.minus(result.points).toString() } : null;
}
