/** Criteria and totals against what their parts give. */
import { decimalText, fill } from '../explain/words.ts';
import { nodesOf } from '../methodology/define.ts';
import { isIndicator, type Criterion } from '../methodology/types.ts';
import { Fraction } from '../number/fraction.ts';
import type { BodyResult } from '../scoring/edition.ts';
import { join, WORDS } from './words.ts';
import type { Finding } from './finding.ts';
import type { PublishedEdition } from './types.ts';

/** Every criterion and total whose printed score is not what its printed parts give. */
export function reconcileParts(edition: PublishedEdition, bodies: readonly BodyResult[]): Finding[] {
  const inner = nodesOf(edition.methodology.index).filter((node): node is Criterion => !isIndicator(node));
  return bodies.flatMap((body) =>
    inner.flatMap((node) => {
      const { points, computed, shown } = body.nodes[node.id]!;
      if (!points || !computed || points.equals(computed)) return [];
      return [partsFinding(edition, body, node, { points, computed, shown: shown! })];
    }),
  );
}

function partsFinding(
  edition: PublishedEdition,
  body: BodyResult,
  node: Criterion,
  { points, computed, shown }: { points: Fraction; computed: Fraction; shown: string },
): Finding {
  const level = node === edition.methodology.index ? 'total' : 'criterion';
  const isSum = node.aggregation.kind === 'sum';
  // In a mean a part counts with its weight only, so that the difference of the whole is not that of the part.
  const explanation = isSum ? cutPart(body, node, points.minus(computed)) : undefined;
  const figures = {
    title: node.title,
    printed: decimalText(shown),
    expected: decimalText(computed.toString()),
  };
  const statement = fill(isSum ? WORDS[level] : WORDS.parts, figures);
  const shortened = isCutOf(shown, computed) ? fill(WORDS.shortened, figures) : undefined;
  const why = explanation?.text ?? shortened;
  const line = edition.lines[body.id]?.[node.id];
  return {
    id: `${level}:${node.id}:${body.id}`,
    kind: why ? 'rounding' : 'contradiction',
    level,
    node: node.id,
    body: body.id,
    group: body.group,
    printed: shown,
    expected: computed.toString(),
    difference: points.minus(computed).toString(),
    ...(explanation && { explainedBy: explanation.found }),
    ...(line !== undefined && { lines: [line] }),
    text: why ? join(statement, why) : statement,
  };
}

/** The part whose printed digits are a cut of a value that would make the sum come out. */
function cutPart(body: BodyResult, node: Criterion, difference: Fraction) {
  for (const child of node.children) {
    const result = body.nodes[child.id]!;
    // A part that the methodology itself rounds is what is printed; only one kept unrounded can have been cut in print.
    if (!result.points || child.rounding) continue;
    const value =
      child.effect === 'penalty' ? result.points.minus(difference) : result.points.plus(difference);
    const printed = result.shown!;
    if (!isCutOf(printed, value)) continue;
    const found = { node: child.id, printed, value: value.toString() };
    const text = fill(WORDS.explained, {
      part: child.title,
      printed: decimalText(found.printed),
      value: decimalText(found.value),
    });
    return { found, text };
  }
  return undefined;
}

/** Whether a value printed with fewer digits, truncated or rounded, reads as is printed. */
function isCutOf(printed: string, value: Fraction): boolean {
  const digits = printed.split('.')[1]?.length ?? 0;
  const points = Fraction.parse(printed);
  return (['truncate', 'half-up'] as const).some((mode) => value.rounded(digits, mode).equals(points));
}
