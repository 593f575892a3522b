/** A rule by itself: what it reads, which groups it covers, whether its divisions and roundings are settled. */
import type { ExpressionNode, NumberNode, TruthNode } from '../expression/nodes.ts';
import { childrenOf, everyNode, inputsRead, parametersRead } from '../expression/walk.ts';
import { refusingChecks } from '../inputs/check.ts';
import type { Indicator, Methodology } from '../methodology/types.ts';
import { error, warning, type LintFinding } from './finding.ts';
import { lintLadder } from './ladders.ts';

export function lintRule(indicator: Indicator, methodology: Methodology): LintFinding[] {
  const expressions = expressionsOf(indicator);
  return [
    ...lintNames(indicator, methodology, expressions),
    ...lintUnused(indicator, expressions),
    ...lintGroups(indicator, methodology, expressions),
    ...lintParts(indicator),
    ...lintRounding(indicator),
    ...expressions.flatMap(everyNode).flatMap((node) => {
      if (node.op !== 'ladder' || 'parameter' in node.ladder) return [];
      const compared = node.of.op === 'input' ? indicator.inputs[node.of.name]?.type : undefined;
      return lintLadder(
        node.ladder,
        `indicator ${indicator.id}, ladder`,
        compared === 'percent' ? '100' : undefined,
      );
    }),
  ];
}

/** Everything of an indicator that is computed: rule, exemptions, checks. */
export function expressionsOf({ rule, exemptions = [], checks = [] }: Indicator): ExpressionNode[] {
  const fromExemptions = exemptions.flatMap(({ when, substitute }) => [when, substitute]);
  return [rule, ...fromExemptions, ...checks.map(({ holds }) => holds)].filter((node) => node !== undefined);
}

function lintNames(
  indicator: Indicator,
  methodology: Methodology,
  expressions: readonly ExpressionNode[],
): LintFinding[] {
  const where = `indicator ${indicator.id}, rule`;
  const unknown = (names: Iterable<string>, known: object) =>
    [...new Set(names)].filter((name) => !Object.hasOwn(known, name));
  const steps = expressions.flatMap(everyNode).flatMap((node) => (node.op === 'step' ? [node.name] : []));
  const read = [...(indicator.reading?.en.matchAll(/\{([\w-]+)\}/g) ?? [])].map((match) => match[1]!);
  const at = (indicator.checks ?? []).map((check) => check.at);
  return [
    ...unknown(
      [...expressions.flatMap((node) => [...inputsRead(node)]), ...read, ...at],
      indicator.inputs,
    ).map((name) =>
      error('unknown-input', where, `There is no input “${name}”; define it or correct the name.`),
    ),
    ...unknown(
      expressions.flatMap((node) => [...parametersRead(node)]),
      methodology.parameters,
    ).map((name) =>
      error(
        'unknown-parameter',
        where,
        `The version has no parameter “${name}”; add it to the manifest or correct the name.`,
      ),
    ),
    ...unknown(steps, indicator.steps ?? {}).map((name) =>
      error(
        'step-without-title',
        where,
        `The step “${name}” has no title; add it to “steps” in three languages.`,
      ),
    ),
  ];
}

function lintUnused(indicator: Indicator, expressions: readonly ExpressionNode[]): LintFinding[] {
  const read = new Set(expressions.flatMap((node) => [...inputsRead(node)]));
  return Object.keys(indicator.inputs)
    .filter((name) => !read.has(name) && !indicator.reading?.en.includes(`{${name}}`))
    .map((name) =>
      error(
        'input-unused',
        `indicator ${indicator.id}, input ${name}`,
        'Nothing reads this input; use it in the rule or do not ask suppliers for it.',
      ),
    );
}

function lintGroups(
  indicator: Indicator,
  methodology: Methodology,
  expressions: readonly ExpressionNode[],
): LintFinding[] {
  const groups = methodology.groups.map(({ id }) => id);
  const where = `indicator ${indicator.id}, rule`;
  return expressions.flatMap(everyNode).flatMap((node) => {
    if (node.op !== 'by-group') return [];
    const differ = new Set(Object.values(node.cases).map((of) => JSON.stringify(of))).size > 1;
    return [
      ...groups
        .filter((group) => !Object.hasOwn(node.cases, group))
        .map((group) =>
          error(
            'group-without-rule',
            where,
            `The rule says nothing about the group “${group}”; add its case.`,
          ),
        ),
      ...Object.keys(node.cases)
        .filter((group) => !groups.includes(group))
        .map((group) =>
          error(
            'unknown-group',
            where,
            `There is a case for “${group}”, which is no group; remove it or correct the name.`,
          ),
        ),
      ...(differ && indicator.basis === 'assumed' && !indicator.unknown
        ? [
            warning(
              'groups-differ-without-source',
              where,
              'Groups are treated differently and the rule is assumed; say in “unknown” what this rests on.',
            ),
          ]
        : []),
    ];
  });
}

/** A share of counts stays within its whole only if a check, a cap or the whole itself says so. */
function lintParts(indicator: Indicator): LintFinding[] {
  const bounds = refusingChecks(indicator).flatMap(({ holds }) => comparisons(holds));
  const counts = (node: ExpressionNode) =>
    [...inputsRead(node)].filter((name) => indicator.inputs[name]?.type === 'count');
  return uncapped(indicator.rule).flatMap(({ above, below, stepped }) => {
    const [part, whole] = [counts(above), counts(below)];
    const free = part.filter(
      (name) =>
        !whole.includes(name) &&
        !bounds.some((read) => read.has(name) && whole.some((other) => read.has(other))),
    );
    if (whole.length === 0 || free.length === 0) return [];
    // A ladder gives no more than its highest step, whatever the share.
    const weight = stepped ? warning : error;
    return [
      weight(
        'part-not-bounded',
        `indicator ${indicator.id}, rule`,
        `${free.map((name) => `“${name}”`).join(', ')} is divided by ${whole.map((name) => `“${name}”`).join(' and ')} and may be ` +
          `larger; add a check that compares them (part at most its whole) or a cap.`,
      ),
    ];
  });
}

/** Wherever in a check it stands: most checks begin with “unless one of them is absent”. */
function comparisons(node: TruthNode): Set<string>[] {
  return everyNode(node).flatMap((each) =>
    each.op === 'less' || each.op === 'at-most' || each.op === 'equal' ? [inputsRead(each)] : [],
  );
}

interface Share {
  above: NumberNode;
  below: NumberNode;
  stepped: boolean;
}

/** Divisions that do not stand directly under a cap. */
function uncapped(node: ExpressionNode, stepped = false): Share[] {
  if (node.op === 'min' && node.of.some(({ op }) => op === 'number' || op === 'parameter')) {
    return node.of.flatMap((operand) =>
      operand.op === 'divide' || operand.op === 'step' ? [] : uncapped(operand, stepped),
    );
  }
  const below = childrenOf(node).flatMap((child) => uncapped(child, stepped || node.op === 'ladder'));
  return node.op === 'divide' ? [{ above: node.of[0], below: node.of[1], stepped }, ...below] : below;
}

function lintRounding(indicator: Indicator): LintFinding[] {
  if (indicator.rounding || !mayNotEnd(indicator.rule)) return [];
  return [
    error(
      'rounding-undeclared',
      `indicator ${indicator.id}`,
      'The rule divides and its result may not end; declare “rounding” (digits and mode), or round inside the rule.',
    ),
  ];
}

function mayNotEnd(node: ExpressionNode): boolean {
  if (['round', 'ceil', 'floor', 'ladder'].includes(node.op)) return false;
  if (node.op === 'divide') return true;
  return (node.op === 'if' ? [node.then, node.else] : childrenOf(node)).some(mayNotEnd);
}
