/** Criteria and totals against the sums of their parts. */
import { decimalText, fill } from '../explain/words.ts';
import { nodesOf } from '../methodology/define.ts';
import { isIndicator, type Criterion, type Methodology } from '../methodology/types.ts';
import type { Fraction } from '../number/fraction.ts';
import type { BodyResult } from '../scoring/edition.ts';
import { join, WORDS } from './words.ts';
import type { Finding, PublishedEdition } from './types.ts';

/** Every criterion and total whose printed score is not what its printed parts give. */
export function reconcileParts(edition: PublishedEdition, bodies: readonly BodyResult[]): Finding[] {
  const inner = nodesOf(edition.methodology.index).filter((node): node is Criterion => !isIndicator(node));
  return bodies.flatMap((body) =>
    inner.flatMap((node) => {
      const { points, computed, shown } = body.nodes[node.id]!;
      if (!points || !computed || !shown || points.equals(computed)) return [];
      return [partsFinding(edition, body, node, points, computed, shown)];
    }),
  );
}

function partsFinding(
  edition: PublishedEdition,
  body: BodyResult,
  node: Criterion,
  points: Fraction,
  computed: Fraction,
  shown: string,
): Finding {
  const isTotal = node === edition.methodology.index;
  const level = isTotal ? 'total' : 'criterion';
  const explanation = cutPart(edition.methodology, body, node, points.minus(computed));
  const statement = fill(isTotal ? WORDS.total : WORDS.criterion, {
    title: node.title,
    printed: decimalText(shown),
    expected: decimalText(computed.toString()),
  });
  const line = edition.lines[body.id]?.[node.id];
  return {
    id: `${level}:${node.id}:${body.id}`,
    kind: explanation ? 'rounding' : 'contradiction',
    level,
    node: node.id,
    body: body.id,
    group: body.group,
    printed: shown,
    expected: computed.toString(),
    difference: points.minus(computed).toString(),
    ...(explanation && { explainedBy: explanation.found }),
    ...(line !== undefined && { lines: [line] }),
    text: explanation ? join(statement, explanation.text) : statement,
  };
}

/** The part whose printed digits are a cut of a value that would make the sum come out. */
function cutPart(methodology: Methodology, body: BodyResult, node: Criterion, difference: Fraction) {
  for (const child of node.children) {
    const result = body.nodes[child.id]!;
    // A part that the methodology itself rounds is what is printed; only one kept unrounded can have been cut in print.
    if (!result.points || result.shown === undefined || child.rounding) continue;
    const value =
      child.effect === 'penalty' ? result.points.minus(difference) : result.points.plus(difference);
    const digits = result.shown.split('.')[1]?.length ?? 0;
    const cut = (['truncate', 'half-up'] as const).some((mode) =>
      value.rounded(digits, mode).equals(result.points!),
    );
    if (!cut) continue;
    const found = { node: child.id, printed: result.shown, value: value.toString() };
    const text = fill(WORDS.explained, {
      part: child.title,
      printed: decimalText(found.printed),
      value: decimalText(found.value),
    });
    return { found, text };
  }
  return undefined;
}
