/** `pnpm compare`: what changed between two editions of an index, and by what. */
import { nodesOf } from '@olshem/scoring';
import { compare, type BodyComparison, type NodeComparison } from '@olshem/scoring/study';
import { editions, loadBodies, loadEdition } from '@olshem/methodologies/node';
import { printJson, runCommand, UsageError } from './command.ts';

/** `openness/2025` in addresses is `openness-2025` on the command line; both are understood. */
const EDITION_IDS = editions.map(({ id }) => id.replace('/', '-'));

const USAGE = 'pnpm compare A B [--node ID] [--json]';

await runCommand({
  usage: USAGE,
  help: [
    'Compares an older edition A with a newer edition B and splits every change exactly into the',
    'methodology, the own inputs of the body, the other bodies, and corrections.',
    `  A, B       ${EDITION_IDS.join(', ')}`,
    '  --node ID  a criterion or an indicator; the total otherwise, or what is scored below it',
    '  --json     machine-readable, every node',
  ].join('\n'),
  options: { node: { type: 'string' } },
  positionals: { least: 2, most: 2 },
  run(values, [a, b]) {
    const [older, newer] = [loadEdition(a!), loadEdition(b!)];
    const { methodology } = newer;
    if (older.methodology.index.id !== methodology.index.id) {
      throw new UsageError(
        `${older.id} and ${newer.id} are editions of different indices; compare two of one index.`,
      );
    }
    const top = methodology.rated ? [methodology.index] : methodology.index.children;
    const nodes = values.node === undefined ? top.map(({ id }) => id) : [values.node];
    const known = nodesOf(methodology.index).map(({ id }) => id);
    if (!nodes.every((node) => known.includes(node))) {
      throw new UsageError(
        `The methodology ${methodology.id} has no node “${values.node}”; it has ${known.join(', ')}.`,
      );
    }
    const before = new Set(older.bodies.map(({ id }) => id));
    const predecessors = Object.fromEntries(
      loadBodies().flatMap(({ id, predecessors: earlier }) => {
        const one = earlier.filter((each) => before.has(each));
        return !before.has(id) && one.length === 1 ? [[id, one[0]!]] : [];
      }),
    );
    const comparison = compare(older, newer, { predecessors });
    if (values.json) {
      printJson({ ...comparison, bodies: comparison.bodies.map(plainBody) });
      return true;
    }
    for (const body of comparison.bodies) {
      for (const node of nodes) console.log(`${body.id} ${node}: ${line(body.nodes[node]!)}`);
    }
    console.log(
      `${comparison.bodies.length} bodies in ${older.id} and ${newer.id}; ` +
        `${comparison.onlyOlder.length} only in the older, ${comparison.onlyNewer.length} only in the newer edition.`,
    );
    return true;
  },
});

function line({ older, newer, change, rankChange, parts, reason }: NodeComparison): string {
  if (!older || !newer || !change) return reason!.text.en;
  const split = parts
    ? Object.entries(parts).flatMap(([name, part]) => (part.isZero() ? [] : [`${name} ${part.toString()}`]))
    : [reason!.text.en];
  const places = rankChange === undefined ? '' : `, rank ${older.rank} → ${newer.rank}`;
  return `${older.shown} → ${newer.shown} (${split.join(', ') || 'no change'})${places}`;
}

/** Exact numbers as text. */
function plainBody({ nodes, ...body }: BodyComparison): object {
  const plain = Object.entries(nodes).map(([id, node]) => [
    id,
    {
      ...node,
      older: node.older && { ...node.older, points: node.older.points.toString() },
      newer: node.newer && { ...node.newer, points: node.newer.points.toString() },
      change: node.change?.toString(),
      parts:
        node.parts &&
        Object.fromEntries(Object.entries(node.parts).map(([name, part]) => [name, part.toString()])),
    },
  ]);
  return { ...body, nodes: Object.fromEntries(plain) as object };
}
