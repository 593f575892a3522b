/** A rule in mathematical notation, as MathML Core, with the titles of its inputs for names. */
import type { LadderTable, NumberNode, TruthNode } from '../expression/nodes.ts';
import type { ParameterValue } from '../expression/scope.ts';
import type { Language, Text } from '../methodology/text.ts';
import type { Indicator } from '../methodology/types.ts';
import { formatDecimal } from '../number/format.ts';
import { formulaWords } from './formula-words.ts';
import { cases, escaped, fenced, fraction, inRow, named, operator, script, words } from './mathml.ts';

type Inputs = Indicator['inputs'];

export interface FormulaOptions {
  /** Values of the version's parameters; without them a parameter is shown by its name. */
  parameters?: Readonly<Record<string, ParameterValue>>;
  /** Show the rule of this group only. */
  group?: string;
  /** Titles of groups, for rules that differ by group. */
  groups?: Readonly<Record<string, Text>>;
}

/** `<math>` for a rule; the names in it are the titles of the indicator's inputs and steps. */
export function formulaOf(
  rule: NumberNode,
  indicator: Pick<Indicator, 'inputs' | 'steps'>,
  language: Language,
  options: FormulaOptions = {},
): string {
  const { write } = writerOf(indicator.inputs, language, options);
  return `<math display="block" xmlns="http://www.w3.org/1998/Math/MathML">${inRow(write(rule, 0))}</math>`;
}

/** Writes rules and conditions with the titles of these inputs; within a list those are its columns. */
function writerOf(inputs: Inputs, language: Language, options: FormulaOptions) {
  const say = formulaWords[language];
  return { write, condition };

  /** Binding of what stands around: 0 nothing, 1 a sum, 2 a product, 3 something that must be one piece. */
  function write(node: NumberNode, around: number): string {
    switch (node.op) {
      case 'number':
        return constant(node.value, around);
      case 'input':
        return title(node.name);
      case 'parameter':
        return parameter(node.name, around);
      case 'add':
        return within(1, around, node.of.map(term).join(operator('+')));
      case 'subtract':
        return within(1, around, `${write(node.of[0], 1)}${operator('−')}${write(node.of[1], 2)}`);
      case 'multiply':
        return within(2, around, node.of.map((factor) => write(factor, 2)).join(operator('×')));
      case 'divide':
        return fraction(write(node.of[0], 0), write(node.of[1], 0));
      case 'min':
      case 'max':
        return `${named(node.op)}${fenced('(', node.of.map((each) => write(each, 0)).join(operator(';')), ')')}`;
      case 'ceil':
        return fenced('⌈', write(node.of, 0), '⌉');
      case 'floor':
        return fenced('⌊', write(node.of, 0), '⌋');
      case 'round':
        return script(fenced('[', write(node.of, 0), ']'), words(say.digits(node.digits, node.mode)));
      case 'step':
        return write(node.of, around);
      case 'if':
        return cases(branches(node));
      case 'by-group':
        return byGroup(node, around);
      case 'ladder':
        return ladder(node);
      case 'table':
        return cases(
          Object.entries(node.rows).map(([option, points]) => [
            constant(points, 0),
            chosen(node.input, option),
          ]),
        );
      case 'days-between':
        return words(say.days(titleText(node.from), titleText(node.to)));
      case 'count-rows':
        return node.where
          ? inRow(
              words(say.rowsWhere(titleText(node.input)), '\u00a0'),
              ofRows(node.input).condition(node.where, 0),
            )
          : words(say.rows(titleText(node.input)));
    }
  }

  /** An `if` within the `else` of another is a further row of the same table. */
  function branches(node: NumberNode): [string, string][] {
    if (node.op !== 'if') return [[write(node, 0), words(say.otherwise)]];
    return [[write(node.then, 0), condition(node.when, 0)], ...branches(node.else)];
  }

  function condition(node: TruthNode, around: number): string {
    switch (node.op) {
      case 'equal':
      case 'less':
      case 'at-most': {
        const sign = { equal: '=', less: '<', 'at-most': '≤' }[node.op];
        return `${write(node.of[0], 0)}${operator(sign)}${write(node.of[1], 0)}`;
      }
      case 'and':
        return within(2, around, node.of.map((term) => condition(term, 2)).join(words(say.and)));
      case 'or':
        return within(1, around, node.of.map((term) => condition(term, 1)).join(words(say.or)));
      case 'not':
        return `${denied(0)}${fenced('(', condition(node.of, 0), ')')}${denied(1)}`;
      case 'yes':
        return words(titleText(node.input));
      case 'choice':
        return chosen(node.input, node.is);
      case 'given':
        return words(say.given(titleText(node.input)));
    }
  }

  /** What stands before or after the operand of a denial, if anything. */
  function denied(side: 0 | 1): string {
    return say.not[side] && words(say.not[side]);
  }

  function ofRows(list: string) {
    const definition = inputs[list];
    return writerOf(definition?.type === 'list' ? definition.columns : {}, language, options);
  }

  function ladder({ of, ladder: given }: Extract<NumberNode, { op: 'ladder' }>): string {
    if (!('parameter' in given)) return steps(of, given);
    const table = valueOf(given.parameter);
    if (table === undefined || typeof table === 'string') {
      return `${named(given.parameter)}${fenced('(', write(of, 0), ')')}`;
    }
    if (!('byGroup' in table)) return steps(of, table);
    const own = Object.entries(table.byGroup).filter(
      ([group]) => options.group === undefined || group === options.group,
    );
    if (own.length === 1) return steps(of, own[0]![1] as LadderTable);
    return cases(own.map(([group, each]) => [steps(of, each as LadderTable), groupTitle(group)]));
  }

  function steps(of: NumberNode, table: LadderTable): string {
    const sign = { 'at-least': '≥', 'at-most': '≤', 'less-than': '<' }[table.direction];
    const rows = table.steps.map(({ limit, points }): [string, string] => [
      constant(points, 0),
      `${write(of, 0)}${operator(sign)}${constant(limit, 0)}`,
    ]);
    return cases([...rows, [constant(table.otherwise, 0), words(say.otherwise)]]);
  }

  function byGroup(node: Extract<NumberNode, { op: 'by-group' }>, around: number): string {
    const own = options.group === undefined ? undefined : node.cases[options.group];
    if (own) return write(own, around);
    return cases(Object.entries(node.cases).map(([group, rule]) => [write(rule, 0), groupTitle(group)]));
  }

  function parameter(name: string, around: number): string {
    const value = valueOf(name);
    if (typeof value === 'string') return constant(value, around);
    if (value && 'byGroup' in value) {
      const own = options.group === undefined ? undefined : value.byGroup[options.group];
      if (typeof own === 'string') return constant(own, around);
      return cases(
        Object.entries(value.byGroup).map(([group, each]) => [constant(String(each), 0), groupTitle(group)]),
      );
    }
    return named(name);
  }

  function valueOf(name: string): ParameterValue | undefined {
    return options.parameters && Object.hasOwn(options.parameters, name)
      ? options.parameters[name]
      : undefined;
  }

  /** A sign never stands beside another: the terms after the first put theirs in brackets. */
  function term(node: NumberNode, at: number): string {
    return write(node, at > 0 && ['number', 'parameter'].includes(node.op) ? 2 : 1);
  }

  function constant(value: string, around: number): string {
    const [above, below] = value.split('/');
    if (below !== undefined) return fraction(constant(above!, 0), constant(below, 0));
    const digits = `<mn>${escaped(formatDecimal(value.replace(/^[+-]/, ''), language))}</mn>`;
    return value.startsWith('-') ? within(1, around, `${operator('−')}${digits}`) : digits;
  }

  function within(own: number, around: number, content: string): string {
    return own < around ? fenced('(', content, ')') : inRow(content);
  }

  function title(name: string): string {
    return words(titleText(name));
  }

  function titleText(name: string): string {
    return (Object.hasOwn(inputs, name) ? inputs[name]!.title[language] : undefined) ?? name;
  }

  function chosen(input: string, option: string): string {
    const definition = inputs[input];
    const titleOf = definition?.type === 'choice' ? definition.options[option]?.[language] : undefined;
    return words(`${titleText(input)}: ${titleOf ?? option}`);
  }

  function groupTitle(group: string): string {
    return words(options.groups?.[group]?.[language] ?? group);
  }
}
