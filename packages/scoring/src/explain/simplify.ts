/** From a rule and its scope to a working: branches chosen, names replaced by numbers, notes taken on the way. */
import { climb, evaluate, groupCase, holds, tableRow } from '../expression/evaluate.ts';
import type { NumberNode, RuleKind } from '../expression/nodes.ts';
import { fractionOf, inputIn, ladderIn, numberParameter, type Scope } from '../expression/scope.ts';
import type { InputDefinition } from '../inputs/types.ts';
import type { Indicator } from '../methodology/types.ts';
import { Fraction, larger, smaller } from '../number/fraction.ts';
import { chain, last, turned, withTurn, written, type Chain } from './chain.ts';
import { isPercentage, ladderSentence } from './ladder.ts';
import { constant, difference, known, product, quotient, sum, type Term } from './term.ts';
import { dateText, decimalText, fill, inAll, numberText, pointsText, words } from './words.ts';
import type { WorkingStep } from './working-step.ts';
import type { Text } from '../methodology/text.ts';

/** What a simplification leaves behind besides its terms. */
export interface Notes {
  indicator: Indicator;
  scope: Scope;
  steps: WorkingStep[];
  sentences: Text[];
}

/**
 * The working of a node as a chain; its earlier steps and sentences are added to the notes. What stands inside a sum or
 * a product need not be points, so that it is worded without them (`outermost` false).
 */
export function simplify(node: NumberNode, notes: Notes, outermost = true): Chain {
  const { scope } = notes;
  const term = (operand: NumberNode): Term => closed(simplify(operand, notes, false), notes);
  switch (node.op) {
    case 'number':
      return chain(constant(fractionOf(node.value)));
    case 'parameter':
      return chain(constant(numberParameter(scope, node.name)));
    case 'input':
    case 'count-rows':
      return chain(known(evaluate(node, scope)));
    case 'add':
      return chain(sum(node.of.map(term)));
    case 'multiply':
      return chain(product(node.of.map(term)));
    case 'subtract':
      return chain(difference(term(node.of[0]), term(node.of[1])));
    case 'divide':
      return chain(quotient(term(node.of[0]), term(node.of[1])));
    case 'round':
      return turned(simplify(node.of, notes, outermost), (value) => value.rounded(node.digits, node.mode));
    case 'min':
    case 'max':
      return limited({ ...node, op: node.op }, notes, outermost);
    case 'ceil':
    case 'floor': {
      const inner = simplify(node.of, notes, outermost);
      const whole = turned(inner, (value) =>
        Fraction.whole(node.op === 'ceil' ? value.ceil() : value.floor()),
      );
      if (whole.turns.length > inner.turns.length) {
        notes.sentences.push(node.op === 'ceil' ? words.roundedUp : words.roundedDown);
      }
      return whole;
    }
    case 'ladder':
      return climbed(node, notes, outermost);
    case 'table':
      return chosen(node, notes, outermost);
    case 'if':
      return branch(node, notes, outermost);
    case 'by-group':
      return simplify(groupCase(node, scope), notes, outermost);
    case 'step': {
      const inner = simplify(node.of, notes, outermost);
      notes.steps.push(stepOf(inner, node.name, notes.indicator.steps?.[node.name]));
      return chain(known(last(inner)));
    }
    case 'days-between': {
      const days = evaluate(node, scope);
      const [from, to] = [node.from, node.to].map((name) => dateText(String(inputIn(scope, name))));
      notes.sentences.push(fill(words.daysBetween, { from: from!, to: to!, days: numberText(days) }));
      return chain(known(days));
    }
  }
}

/** A chain as a step of the working. */
export function stepOf(of: Chain, id?: string, title?: Text): WorkingStep {
  const value = last(of);
  return {
    ...(id !== undefined && { id }),
    ...(title && { title }),
    expression: inAll((language) => written(of, language).expression),
    line: inAll((language) => written(of, language).line),
    value: value.toString(),
    shown: numberText(value),
  };
}

/** A chain as an operand: what turned from one value into another becomes a step of its own. */
function closed(of: Chain, notes: Notes): Term {
  if (of.turns.length === 0) return of.term;
  notes.steps.push(stepOf(of));
  return known(last(of));
}

/** Floors, caps and other smallest or largest values; what does not bind is not shown. */
function limited(
  node: NumberNode & { op: 'min' | 'max'; of: readonly NumberNode[]; kind?: RuleKind },
  notes: Notes,
  outermost: boolean,
): Chain {
  const pick = node.op === 'min' ? smaller : larger;
  const values = node.of.map((operand) => evaluate(operand, notes.scope));
  const extreme = values.reduce(pick);
  const own = node.of.flatMap((operand, at) => (isLimit(operand) ? [] : [at]));
  // Where the body's own value equals the limit, the limit does not bind.
  const winner =
    own.find((at) => values[at]!.equals(extreme)) ?? values.findIndex((value) => value.equals(extreme));
  const shown = own.length === 1 ? own[0]! : winner;
  const inner = simplify(node.of[shown]!, notes, outermost);
  if (node.kind === 'expert-points') notes.sentences.push(words.expert);
  if (own.length > 1) {
    const list = inAll((language) => values.map((value) => numberText(value)[language]).join('; '));
    notes.sentences.push(fill(node.op === 'min' ? words.smallest : words.largest, { values: list }));
  }
  if (shown === winner) return inner;
  const atZero = node.op === 'max' && extreme.isZero();
  const sentence = atZero ? words.floorAtZero : node.op === 'max' ? words.floor : words.cap;
  notes.sentences.push(fill(sentence, { limit: numberText(extreme) }));
  return turned(inner, (value) => pick(value, extreme));
}

function isLimit(node: NumberNode): boolean {
  return node.op === 'number' || node.op === 'parameter';
}

function climbed(node: Extract<NumberNode, { op: 'ladder' }>, notes: Notes, outermost: boolean): Chain {
  const inner = simplify(node.of, notes, false);
  const ladder = ladderIn(notes.scope, node.ladder);
  const unit = isPercentage(node.of, notes.indicator) ? '%' : '';
  notes.sentences.push(ladderSentence(last(inner), ladder, unit, outermost));
  return withTurn(inner, (value) => climb(value, ladder).points);
}

function chosen(node: Extract<NumberNode, { op: 'table' }>, notes: Notes, outermost: boolean): Chain {
  const points = fractionOf(tableRow(node, notes.scope));
  const input = notes.indicator.inputs[node.input]!;
  const option =
    input.type === 'choice' ? input.options[String(inputIn(notes.scope, node.input))] : undefined;
  if (option) {
    notes.sentences.push(
      fill(words.option, { input: input.title, option, points: worded(points, outermost) }),
    );
  }
  return chain(known(points));
}

function branch(node: Extract<NumberNode, { op: 'if' }>, notes: Notes, outermost: boolean): Chain {
  const taken = holds(node.when, notes.scope);
  const result = simplify(taken ? node.then : node.else, notes, outermost);
  if (taken && node.kind === 'no-cases') {
    const points = last(result);
    const maximum = outermost && points.equals(fractionOf(notes.indicator.maxPoints));
    notes.sentences.push(
      maximum ? words.noCasesMaximum : fill(words.noCases, { points: worded(points, outermost) }),
    );
  }
  return result;
}

/** Inside a sum or a product a number need not be points. */
function worded(value: Fraction, outermost: boolean): Text {
  return outermost ? pointsText(value) : numberText(value);
}

/** The value of an input as it is read aloud. */
export function inputText(definition: InputDefinition, text: string): Text | undefined {
  switch (definition.type) {
    case 'yes-no':
      return text === 'yes' ? words.yes : words.no;
    case 'date':
      return dateText(text);
    case 'choice':
      return definition.options[text];
    case 'list':
      return decimalText(String((JSON.parse(text) as unknown[]).length));
    default:
      return decimalText(text);
  }
}
