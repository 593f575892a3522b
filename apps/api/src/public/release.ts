import { editionOf, type BundlePayload } from '@olshem/bundle';
import {
  nodesOf,
  parameterValues,
  scoreEdition,
  type BandScale,
  type BodyResult,
  type Criterion,
  type Fraction,
  type Indicator,
  type ParameterValue,
} from '@olshem/scoring';
import { Fraction as Exact, pointsAtBand } from '@olshem/scoring';
import type { BandOnWire, BodyName, RevisionNote } from '@olshem/contracts';

/** A publication opened for reading: its payload, and the results with exact values that views compare and sort by. */
export interface Release {
  payload: BundlePayload;
  sha256: string;
  bodies: readonly BodyResult[];
  parameters: Readonly<Record<string, ParameterValue>>;
  /** `openness/2025`. */
  id: string;
}

/** Opens a publication. What is shown comes from the payload; the recomputed results only add exact values. */
export function openRelease(payload: BundlePayload, sha256: string): Release {
  return {
    payload,
    sha256,
    bodies: scoreEdition(editionOf(payload)).bodies,
    parameters: parameterValues(payload.methodology),
    id: `${payload.index}/${payload.edition}`,
  };
}

/** Revision, instant and public reason of a release. */
export function revisionOf({ payload, sha256 }: Release): RevisionNote {
  const { revision, publishedAt, reason, supersedes } = payload;
  return { revision, publishedAt, reason, sha256, supersedes };
}

/** Names of a body as published with the release. */
export function nameOf({ payload }: Release, id: string): BodyName {
  const body = payload.bodies[id];
  if (!body) throw new RangeError(`The release has no body “${id}”.`);
  return { id, abbreviation: body.abbreviation, name: body.name, region: body.region };
}

/** A node of the tree by id, if there is one. */
export function nodeOf({ payload }: Release, id: string): Criterion | Indicator | undefined {
  return nodesOf(payload.methodology.index).find((node) => node.id === id);
}

/** Bands with their limits in points, best first. */
export function bandsOf(scale: BandScale | undefined, maxPoints: string): BandOnWire[] {
  const most = Exact.parse(maxPoints);
  const inPoints = (limit: string | undefined) => {
    if (limit === undefined || !scale) return null;
    return pointsAtBand({ id: '', title: { kk: '', ru: '', en: '' }, basis: 'stated', from: limit }, scale, most)!.toString();
  };
  return (scale?.bands ?? []).map(({ id, title, from, below, upTo, basis }) => ({
    id,
    title,
    from: inPoints(from),
    below: inPoints(below),
    upTo: inPoints(upTo),
    basis,
  }));
}

/** The median of exact scores; the mean of the middle two for an even number. */
export function medianOf(scores: readonly Fraction[]): Fraction | undefined {
  const sorted = [...scores].sort((a, b) => a.compare(b));
  const upper = sorted[sorted.length >> 1];
  const lower = sorted[(sorted.length - 1) >> 1];
  return upper && lower?.plus(upper).over(Exact.whole(2));
}

/** Scores of a group on a node, bodies without a score left out. */
export function scoresOf({ bodies }: Release, group: string, node: string): Fraction[] {
  return bodies.flatMap((body) => {
    const points = body.group === group ? body.nodes[node]?.points : undefined;
    return points ? [points] : [];
  });
}
