/** How the score of a criterion, or the total, comes about from the official scores one level below. */
import { nodesOf } from '../methodology/define.ts';
import type { Text } from '../methodology/text.ts';
import {
  isIndicator,
  type Criterion,
  type Effect,
  type Indicator,
  type Methodology,
} from '../methodology/types.ts';
import { formatDecimal } from '../number/format.ts';
import { Fraction } from '../number/fraction.ts';
import type { BodyResult, NodeResult } from '../scoring/edition.ts';
import { aggregate } from '../scoring/aggregate.ts';
import { absenceOf } from './absence.ts';
import { shortDecimal } from './term.ts';
import { decimalText, fill, inAll, numberText, words } from './words.ts';
import type { WorkingStep } from './working-step.ts';
import type { Working } from './working.ts';

/**
 * The working of a node of the tree from a body's result. An indicator is shown with its official figure only; how its
 * inputs give it is for `explainIndicator`. Throws `RangeError` when the methodology has no such node.
 */
export function explainNode(methodology: Methodology, body: BodyResult, nodeId: string): Working {
  const node = nodesOf(methodology.index).find(({ id }) => id === nodeId);
  const result = node && body.nodes[node.id];
  if (!result) throw new RangeError(`The methodology ${methodology.id} has no node “${nodeId}”.`);
  if (isIndicator(node)) {
    const sentences = [
      ...absenceOf(methodology, node, result),
      ...(result.basis === 'reported' ? [published(result)] : []),
    ];
    return { steps: [], line: shownText(result), sentences };
  }
  const parts = node.children.map((child) => ({ child, result: body.nodes[child.id]! }));
  const taking = parts.filter((part) => part.result.points !== undefined);
  return {
    steps: taking.map(stepOf),
    line: lineOf(node, result, taking),
    sentences: [...absenceOf(methodology, node, result), ...sentencesOf(result, parts)],
  };
}

interface TreePart {
  child: Criterion | Indicator;
  result: NodeResult;
}

function stepOf({ child, result }: TreePart): WorkingStep {
  const shown = shownText(result);
  return {
    id: child.id,
    title: child.title,
    expression: shown,
    line: shown,
    value: result.points!.toString(),
    shown,
  };
}

/** `28,45 + 29 + 23,7 + 15 = 96,15`. */
function lineOf(node: Criterion, result: NodeResult, taking: readonly TreePart[]): Text {
  const computed = result.computed;
  if (computed === undefined) return result.points ? shownText(result) : words.nothing;
  const ordinary = taking.filter(({ child }) => effectOf(child) === 'add');
  const extra = taking.filter(({ child }) => effectOf(child) !== 'add');
  const turns = turnsOf(node, taking, computed);
  const alone = taking.length === 1 && ordinary.length === 1 && !('weights' in node.aggregation);
  return inAll((language) => {
    const write = (part: TreePart) => {
      const shown = shownText(part.result)[language];
      return part.result.points!.compare(Fraction.ZERO) < 0 ? `(${shown})` : shown;
    };
    const main = combined(node, ordinary, extra.length > 0, write, (value) => formatDecimal(value, language));
    const tail = extra.map((part) => `${effectOf(part.child) === 'penalty' ? '\u2212' : '+'} ${write(part)}`);
    const expression = [main, ...tail].join(' ').trim();
    const values = turns.map((turn) => turn[language]);
    // A single part is its own sum, and its own mean.
    if (alone) return [expression, ...values.slice(1)].join(' → ');
    return `${expression} = ${values.join(' → ')}`;
  });
}

/** The result, and before it what was rounded to it. */
function turnsOf(
  { aggregation, rounding }: Criterion,
  taking: readonly TreePart[],
  computed: Fraction,
): Text[] {
  const mean = aggregation.kind === 'mean' ? aggregation.rounding : undefined;
  const how = mean ? ({ kind: 'mean' } as const) : aggregation;
  const exact = aggregate(
    taking.map(({ child, result }) => ({ id: child.id, effect: effectOf(child), points: result.points! })),
    how,
  );
  const cutting = rounding ?? mean;
  const before = shortDecimal(
    exact,
    (short) => !cutting || short.rounded(cutting.digits, cutting.mode).equals(computed),
  );
  if (!exact.equals(computed)) return [decimalText(before.text), numberText(computed)];
  const text = decimalText(before.text);
  return [before.cut ? inAll((language) => `${text[language]}…`) : text];
}

/** The ordinary parts as their aggregation joins them. */
function combined(
  { aggregation }: Criterion,
  parts: readonly TreePart[],
  followed: boolean,
  write: (part: TreePart) => string,
  decimal: (value: string) => string,
): string {
  const written = parts.map(write);
  if (aggregation.kind === 'sum') return written.join(' + ');
  if (aggregation.kind === 'mean') {
    return parts.length === 1 ? written[0]! : `(${written.join(' + ')}) ÷ ${parts.length}`;
  }
  const weights = parts.map(({ child }) => aggregation.weights[child.id]!);
  const all = weights.reduce((sum, weight) => sum.plus(Fraction.parse(weight)), Fraction.ZERO);
  const whole = all.equals(Fraction.ONE);
  const shown = weights.map(decimal);
  switch (aggregation.kind) {
    case 'weighted-arithmetic': {
      const sum = written.map((score, at) => `${shown[at]} × ${score}`).join(' + ');
      return whole ? sum : `(${sum}) ÷ ${decimal(all.toString())}`;
    }
    case 'weighted-harmonic': {
      const sum = written.map((score, at) => `${shown[at]} ÷ ${score}`).join(' + ');
      return `${decimal(all.toString())} ÷ (${sum})`;
    }
    case 'weighted-geometric': {
      const product = written.map((score, at) => `${score}^${shown[at]}`).join(' × ');
      const root = whole ? product : `(${product})^(1 ÷ ${decimal(all.toString())})`;
      return followed && !whole ? `(${root})` : root;
    }
  }
}

function sentencesOf(result: NodeResult, parts: readonly TreePart[]): Text[] {
  const sentences: Text[] = [];
  if (result.points && result.computed && !result.points.equals(result.computed)) {
    const computed = numberText(result.computed);
    sentences.push(fill(words.publishedDiffers, { published: shownText(result), computed }));
  } else if (result.points && !result.computed) {
    sentences.push(published(result));
  }
  for (const { child, result: own } of parts) {
    const part = child.title;
    if (own.points && effectOf(child) === 'penalty') sentences.push(fill(words.penaltySubtracted, { part }));
    if (own.points) continue;
    if (own.status === 'missing' && result.status !== 'missing') continue;
    if (own.status === 'missing') sentences.push(fill(words.partMissing, { part }));
    else if (result.status === 'scored') sentences.push(fill(words.partExempt, { part }));
  }
  return sentences;
}

function published(result: NodeResult): Text {
  return fill(words.reported, { published: shownText(result) });
}

function shownText(result: NodeResult): Text {
  if (!result.points) return words.nothing;
  const shown = result.shown ?? result.points.toString();
  return /\//.test(shown) ? numberText(result.points) : decimalText(shown);
}

function effectOf(node: Criterion | Indicator): Effect {
  return node.effect ?? 'add';
}
