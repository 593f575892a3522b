/** From a serialised methodology and the data of its bodies to the points of every node, and nothing faster than that. */
import { cut, read, write, type Pair } from './arithmetic.ts';
import { together } from './aggregate.ts';
import { relativeScores } from './relative.ts';
import { Absent, isTrue, valueOf, type Given } from './rule.ts';
import type { SerialisedBody, SerialisedMethodology, TreeNode } from './serialised.ts';

/** Points of a node as `n` or `n/d`, or why there are none. */
export type NaiveOutcome = { points: string } | { none: 'missing' | 'left-out' };

type Outcome = { points: Pair } | { none: 'missing' | 'left-out' };

/** Points by body and node. Throws where the engine must refuse: a division by zero, an unknown option or ground. */
export function evaluateNaively(
  methodology: SerialisedMethodology,
  bodies: SerialisedBody[],
): Record<string, Record<string, NaiveOutcome>> {
  const relative = relativeOf(methodology, bodies);
  return Object.fromEntries(
    bodies.map((body) => {
      const outcomes: Record<string, Outcome> = {};
      visit(methodology.index, body, undefined);
      return [body.id, Object.fromEntries(Object.entries(outcomes).map(([id, each]) => [id, worded(each)]))];

      function visit(node: TreeNode, of: SerialisedBody, above: string | undefined): void {
        const foreign = node.groups && !node.groups.includes(of.group) ? 'exempt' : undefined;
        const status = of.applicability[node.id]?.status ?? above ?? foreign;
        for (const child of node.children ?? []) visit(child, of, status);
        const computed = node.rule
          ? indicator(node, of, methodology, relative.get(node)?.get(of.id))
          : criterion(node, methodology, outcomes);
        const printed = of.printed[node.id]?.points;
        if (printed !== undefined) outcomes[node.id] = { points: read(printed) };
        else if (status !== undefined && status !== 'advisory') outcomes[node.id] = { none: 'left-out' };
        else outcomes[node.id] = computed;
      }
    }),
  );
}

function indicator(
  node: TreeNode,
  body: SerialisedBody,
  methodology: SerialisedMethodology,
  relative: Pair | undefined,
): Outcome {
  const raw = rawOutcome(node, body, methodology);
  if (!('value' in raw)) return raw;
  if (!node.normalisation) return { points: rounded(node, raw.value) };
  return relative ? { points: rounded(node, relative) } : { none: 'missing' };
}

/** The rule's value before rounding, or the outcome of an exemption, or nothing. */
function rawOutcome(
  node: TreeNode,
  body: SerialisedBody,
  { parameters }: SerialisedMethodology,
): Outcome | { value: Pair } {
  const supplied = body.supplied[node.id] ?? { inputs: {} };
  const given: Given = { texts: supplied.inputs, parameters, group: body.group };
  try {
    for (const { ground, when, substitute } of node.exemptions ?? []) {
      const applies =
        supplied.exempt === undefined
          ? when !== undefined && isTrue(when, given)
          : supplied.exempt === ground;
      if (!applies) continue;
      return substitute ? { points: rounded(node, valueOf(substitute, given)) } : { none: 'left-out' };
    }
    if (supplied.exempt !== undefined) throw new RangeError('Nobody knows the ground of the exemption.');
    return { value: valueOf(node.rule!, given) };
  } catch (problem) {
    if (problem instanceof Absent) return { none: 'missing' };
    throw problem;
  }
}

function criterion(
  node: TreeNode,
  methodology: SerialisedMethodology,
  outcomes: Record<string, Outcome>,
): Outcome {
  if (node === methodology.index && !methodology.rated) return { none: 'left-out' };
  const how = node.aggregation!;
  const parts: { node: TreeNode; points: Pair }[] = [];
  for (const child of node.children!) {
    const outcome = outcomes[child.id]!;
    if ('points' in outcome) parts.push({ node: child, points: outcome.points });
    else if (outcome.none === 'missing' && how.missing !== 'rescale') return { none: 'missing' };
  }
  const counting = parts.filter((part) => how.kind === 'sum' || (part.node.effect ?? 'add') === 'add');
  if (counting.length === 0) return { none: 'missing' };
  return { points: rounded(node, together(parts, how)) };
}

function relativeOf(
  methodology: SerialisedMethodology,
  bodies: SerialisedBody[],
): Map<TreeNode, Map<string, Pair>> {
  const found = new Map<TreeNode, Map<string, Pair>>();
  const look = (node: TreeNode): void => {
    (node.children ?? []).forEach(look);
    const how = node.normalisation;
    if (!how) return;
    const scores = new Map<string, Pair>();
    for (const group of new Set(bodies.map((body) => (how.among === 'group' ? body.group : '')))) {
      const members = bodies.filter((body) => how.among !== 'group' || body.group === group);
      const values = members.map((body) => {
        const raw = rawOutcome(node, body, methodology);
        return 'value' in raw ? raw.value : undefined;
      });
      relativeScores(values, how).forEach((score, at) => score && scores.set(members[at]!.id, score));
    }
    found.set(node, scores);
  };
  look(methodology.index);
  return found;
}

function rounded({ rounding }: TreeNode, value: Pair): Pair {
  return rounding ? cut(value, rounding.digits, rounding.mode) : value;
}

function worded(outcome: Outcome): NaiveOutcome {
  return 'points' in outcome ? { points: write(outcome.points) } : outcome;
}
