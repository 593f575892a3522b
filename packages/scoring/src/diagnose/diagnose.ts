/** Whether the indicators of an edition do their work: do they tell bodies apart, and do they measure different things? */
import { indicatorsOf, nodesOf } from '../methodology/define.ts';
import { isIndicator, type Criterion, type Indicator, type Methodology } from '../methodology/types.ts';
import { Fraction } from '../number/fraction.ts';
import type { BodyResult, EditionResult } from '../scoring/edition.ts';
import { scaleOf } from '../scoring/score-edition.ts';
import { correlation } from './correlation.ts';
import { cutOffsOf } from './cut-offs.ts';
import { discriminationOf, shown, spreadOf } from './distribution.ts';
import type { Correlation, CutOff, DiagnoseOptions, Diagnosis, NodeDiagnosis, Sign } from './types.ts';

/** A diagnosis from official scores, for every group apart; a node that nobody has a score on is left out. */
export function diagnose(
  { edition, methodology, bodies }: EditionResult,
  options: DiagnoseOptions = {},
): Diagnosis {
  const strip = options.strip ?? '2';
  const members = methodology.groups.map(({ id }) => ({
    group: id,
    own: bodies.filter((body) => body.group === id),
  }));
  return {
    edition,
    strip,
    nodes: nodesOf(methodology.index).flatMap((node) =>
      members.flatMap(({ group, own }) => diagnoseNode(methodology, node, group, own, Fraction.parse(strip))),
    ),
    correlations: members
      .flatMap(({ group, own }) => correlationsOf(methodology, group, own))
      .sort((a, b) => strength(b).compare(strength(a))),
  };
}

function diagnoseNode(
  methodology: Methodology,
  node: Criterion | Indicator,
  group: string,
  bodies: readonly BodyResult[],
  strip: Fraction,
): NodeDiagnosis[] {
  const scores = bodies.flatMap((body) => pointsOf(body, node.id) ?? []);
  if (scores.length === 0) return [];
  const maximum = Fraction.parse(node.maxPoints);
  const scale = scaleOf(methodology, node);
  const rest = correlation(withRest(methodology, node, bodies));
  const found = {
    node: node.id,
    group,
    scored: scores.length,
    without: bodies.length - scores.length,
    ...spreadOf(scores),
    atMaximum: scores.filter((score) => score.compare(maximum) >= 0).length,
    atZero: scores.filter((score) => score.compare(Fraction.ZERO) <= 0).length,
    withRest: rest && shown(rest),
    cutOffs: scale ? cutOffsOf(scores, scale, maximum, strip.times(maximum).over(Fraction.whole(100))) : [],
  };
  return [{ ...found, signs: signsOf(node, found, scores, rest) }];
}

function signsOf(
  { effect }: Criterion | Indicator,
  { scored, atMaximum, atZero, cutOffs }: Omit<NodeDiagnosis, 'signs'>,
  scores: readonly Fraction[],
  rest: Fraction | undefined,
): Sign[] {
  // Of a penalty the best is none at all.
  const [best, worst] = effect === 'penalty' ? [atZero, atMaximum] : [atMaximum, atZero];
  const distinct = new Set(scores.map(String)).size;
  const few = scores.length > 1 && discriminationOf(scores).compare(Fraction.ratio(1n, 10n)) < 0;
  const signs: [Sign, boolean][] = [
    ['ceiling', best * 2 >= scored],
    ['floor', worst * 2 >= scored],
    ['no-discrimination', few],
    // Where a rule gives few different scores, they stand on its steps and not because of the cut-off.
    ['bunching', distinct * 2 > scored && cutOffs.some(bunches)],
    ['against-the-rest', rest !== undefined && rest.compare(AGAINST) < 0],
  ];
  return signs.filter(([, holds]) => holds).map(([sign]) => sign);
}

const AGAINST = Fraction.ratio(-1n, 5n);

function bunches({ justBetter, justWorse }: CutOff): boolean {
  return justBetter >= 3 && justBetter > 2 * justWorse;
}

/** The contribution of a node beside what its parent has without it. A penalty contributes its negative. */
function withRest(
  methodology: Methodology,
  node: Criterion | Indicator,
  bodies: readonly BodyResult[],
): [Fraction, Fraction][] {
  const parent = nodesOf(methodology.index).find(
    (each): each is Criterion => !isIndicator(each) && each.children.includes(node),
  );
  if (parent?.aggregation.kind !== 'sum') return [];
  return bodies.flatMap((body) => {
    const [points, whole] = [pointsOf(body, node.id), pointsOf(body, parent.id)];
    if (!points || !whole) return [];
    const own = node.effect === 'penalty' ? points.negated() : points;
    return [[own, whole.minus(own)] as [Fraction, Fraction]];
  });
}

function correlationsOf(
  methodology: Methodology,
  group: string,
  bodies: readonly BodyResult[],
): Correlation[] {
  const ids = indicatorsOf(methodology).map(({ id }) => id);
  return ids.flatMap((first, at) =>
    ids.slice(at + 1).flatMap((second) => {
      const pairs = bodies.flatMap((body) => {
        const [a, b] = [pointsOf(body, first), pointsOf(body, second)];
        return a && b ? [[a, b] as const] : [];
      });
      const found = correlation(pairs);
      if (!found) return [];
      return [
        {
          group,
          nodes: [first, second] as [string, string],
          bodies: pairs.length,
          correlation: shown(found),
        },
      ];
    }),
  );
}

function strength({ correlation: found }: Correlation): Fraction {
  return Fraction.parse(found).absolute();
}

function pointsOf(body: BodyResult, node: string): Fraction | undefined {
  return body.nodes[node]?.points;
}
