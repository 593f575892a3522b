/**
 * Two editions of one index: what changed, and what it changed by. The way from the older score to the newer one is
 * walked in four steps, each of which changes one thing: corrections are taken off, the newer rules are applied, the
 * body's own inputs are replaced, then those of all others; and corrections are put on again.
 */
import { fill } from '../explain/words.ts';
import { indicatorsOf, nodesOf } from '../methodology/define.ts';
import { isIndicator, type Methodology } from '../methodology/types.ts';
import type { Text } from '../methodology/text.ts';
import type { BodyData, BodyResult, EditionData, EditionResult, NodeResult } from '../scoring/edition.ts';
import { rankBodies, scoreEdition } from '../scoring/score-edition.ts';
import { carried, uncorrected } from './carry.ts';
import type {
  BodyComparison,
  ChangeParts,
  CompareOptions,
  EditionComparison,
  NodeComparison,
  NotComparable,
  RankParts,
  Standing,
} from './types.ts';
import { reasons } from './words.ts';

/** The comparison of every body that both editions have. */
export function compare(
  older: EditionData,
  newer: EditionData,
  { predecessors = {} }: CompareOptions = {},
): EditionComparison {
  const walk = walkOf(older, newer);
  const olderIdOf = ({ id }: { id: string }) => (Object.hasOwn(predecessors, id) ? predecessors[id]! : id);
  const known = new Set(older.bodies.map(({ id }) => id));
  const pairs = newer.bodies.filter((body) => known.has(olderIdOf(body)));
  const used = new Set(pairs.map(olderIdOf));
  return {
    older: older.id,
    newer: newer.id,
    sameMethodology: sameVersion(older.methodology, newer.methodology),
    bodies: pairs.map((body) => compareBody(walk, newer.methodology, body, olderIdOf(body))),
    onlyOlder: older.bodies.map(({ id }) => id).filter((id) => !used.has(id)),
    onlyNewer: newer.bodies.filter((body) => !known.has(olderIdOf(body))).map(({ id }) => id),
  };
}

/** The stations of the walk. */
interface Walk {
  older: EditionResult;
  /** The older edition without corrections, then under the newer version. */
  olderGiven: EditionResult;
  rescored: EditionResult;
  /** The newer edition without corrections. */
  newerGiven: EditionResult;
  newer: EditionResult;
  /** The rescored edition with one body's own newer inputs. */
  withOwn: (newerBody: BodyData, olderId: string) => BodyResult;
  olderNodes: ReadonlySet<string>;
}

function walkOf(olderEdition: EditionData, newerEdition: EditionData): Walk {
  const older = scoreEdition(olderEdition);
  const newer = scoreEdition(newerEdition);
  const { methodology } = newerEdition;
  const same = sameVersion(olderEdition.methodology, methodology);
  const olderBare = uncorrected(same ? { ...olderEdition, methodology } : olderEdition, older);
  const newerBare = uncorrected(newerEdition, newer);
  const bodies = carried(olderBare, methodology);
  const rescored = scoreEdition({ id: olderEdition.id, methodology, bodies });
  const newerGiven = scoreEdition(newerBare);
  const relative = indicatorsOf(methodology).some(({ normalisation }) => normalisation);
  return {
    older,
    olderGiven: same ? rescored : scoreEdition(olderBare),
    rescored,
    newerGiven,
    newer,
    withOwn: (newerBody, olderId) => {
      if (!relative) {
        // Without normalisation a body's scores do not depend on the others; only its places do.
        const scored = bodyOf(newerGiven, newerBody.id)!;
        return placedAmong(methodology, rescored.bodies, { ...scored, id: olderId });
      }
      const own = newerBare.bodies.find(({ id }) => id === newerBody.id)!;
      const exchanged = bodies.map((body) => (body.id === olderId ? { ...own, id: olderId } : body));
      return bodyOf(scoreEdition({ id: olderEdition.id, methodology, bodies: exchanged }), olderId)!;
    },
    olderNodes: new Set(nodesOf(olderEdition.methodology.index).map(({ id }) => id)),
  };
}

function compareBody(walk: Walk, methodology: Methodology, body: BodyData, olderId: string): BodyComparison {
  const own = walk.withOwn(body, olderId);
  const stations = [
    bodyOf(walk.older, olderId)!,
    bodyOf(walk.olderGiven, olderId)!,
    bodyOf(walk.rescored, olderId)!,
    own,
    bodyOf(walk.newerGiven, body.id)!,
    bodyOf(walk.newer, body.id)!,
  ];
  const nodes = nodesOf(methodology.index).map(({ id }) => {
    const results = stations.map(({ nodes: each }) => each[id]);
    return [id, compareNode(methodology, results, walk.olderNodes.has(id))] as const;
  });
  return { id: body.id, olderId, group: body.group, nodes: Object.fromEntries(nodes) };
}

function compareNode(
  methodology: Methodology,
  results: readonly (NodeResult | undefined)[],
  inOlder: boolean,
): NodeComparison {
  const [older, newer] = [standingOf(results[0]), standingOf(results.at(-1))];
  const parts = partsOf(results);
  const lacking = results.find((result) => !result?.points);
  const ranks = results.map((result) => result?.rank);
  const rankChange = difference(ranks[0], ranks.at(-1));
  return {
    older,
    newer,
    change: older && newer && newer.points.minus(older.points),
    rankChange,
    parts,
    rankParts: parts && rankPartsOf(ranks),
    reason: parts ? undefined : reasonOf(methodology, older, newer, lacking, inOlder),
  };
}

function partsOf(results: readonly (NodeResult | undefined)[]): ChangeParts | undefined {
  const points = results.map((result) => result?.points);
  if (points.some((each) => each === undefined)) return undefined;
  const steps = points.slice(1).map((each, at) => each!.minus(points[at]!));
  const [taken, methodology, ownInputs, otherBodies, put] = steps as [
    ChangeParts['corrections'],
    ChangeParts['methodology'],
    ChangeParts['ownInputs'],
    ChangeParts['otherBodies'],
    ChangeParts['corrections'],
  ];
  return { methodology, ownInputs, otherBodies, corrections: taken.plus(put) };
}

function rankPartsOf(ranks: readonly (number | undefined)[]): RankParts | undefined {
  const steps = ranks.slice(1).map((rank, at) => difference(ranks[at], rank));
  if (steps.some((step) => step === undefined)) return undefined;
  const [taken, methodology, ownInputs, otherBodies, put] = steps as [number, number, number, number, number];
  return { methodology, ownInputs, otherBodies, corrections: taken + put };
}

function reasonOf(
  methodology: Methodology,
  older: Standing | undefined,
  newer: Standing | undefined,
  lacking: NodeResult | undefined,
  inOlder: boolean,
): NodeComparison['reason'] {
  const code: NotComparable = !inOlder
    ? 'only-in-newer'
    : !older
      ? 'no-older-score'
      : !newer
        ? 'no-newer-score'
        : 'not-rescorable';
  return { code, text: fill(reasons[code], { what: titleOf(methodology, lacking?.because) }) };
}

/** What is lacking is named by an input or by a node. */
function titleOf(methodology: Methodology, because: string | undefined): Text {
  const name = because ?? '?';
  const nodes = nodesOf(methodology.index);
  const inputs = nodes.filter(isIndicator).map((indicator) => indicator.inputs[name]);
  const found = nodes.find(({ id }) => id === name) ?? inputs.find((input) => input !== undefined);
  return found?.title ?? { kk: name, ru: name, en: name };
}

function standingOf(result: NodeResult | undefined): Standing | undefined {
  if (!result?.points) return undefined;
  const { points, shown, band, rank } = result;
  return { points, shown: shown ?? points.toString(), band, rank };
}

function placedAmong(methodology: Methodology, others: readonly BodyResult[], own: BodyResult): BodyResult {
  const group = others.filter((body) => body.group === own.group && body.id !== own.id);
  return rankBodies(methodology, [...group, own]).at(-1)!;
}

function bodyOf({ bodies }: EditionResult, id: string): BodyResult | undefined {
  return bodies.find((body) => body.id === id);
}

function difference(from: number | undefined, to: number | undefined): number | undefined {
  return from === undefined || to === undefined ? undefined : to - from;
}

function sameVersion(a: Methodology, b: Methodology): boolean {
  return a.id === b.id && a.version === b.version;
}
