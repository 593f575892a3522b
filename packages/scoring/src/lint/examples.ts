/** Examples of an indicator: they exist, they agree with the rule, and they reach its branches. */
import { groupCase, holds } from '../expression/evaluate.ts';
import type { ExpressionNode } from '../expression/nodes.ts';
import type { Scope } from '../expression/scope.ts';
import { childrenOf, everyNode } from '../expression/walk.ts';
import { checkInputs } from '../inputs/check.ts';
import type { Indicator, IndicatorExample, Methodology } from '../methodology/types.ts';
import { Fraction } from '../number/fraction.ts';
import { parameterValues, scopeOf, scoreIndicator } from '../scoring/score-indicator.ts';
import { error, warning, type LintFinding } from './finding.ts';

export function lintExamples(indicator: Indicator, methodology: Methodology): LintFinding[] {
  const where = `indicator ${indicator.id}`;
  if (indicator.examples.length === 0) {
    return [
      error(
        'no-example',
        where,
        'There is no example; add at least one with inputs and points, from the source if it has one.',
      ),
    ];
  }
  const contradictions = indicator.examples.flatMap((example) => {
    const problem = problemOf(example, indicator, methodology);
    return problem ? [error('example-contradicts', `${where}, example “${example.name}”`, problem)] : [];
  });
  return contradictions.length > 0 ? contradictions : lintCoverage(indicator, methodology);
}

function problemOf(
  example: IndicatorExample,
  indicator: Indicator,
  methodology: Methodology,
): string | undefined {
  const parameters = parameterValues(methodology);
  const group = groupOf(example, methodology);
  if (example.points === undefined && example.exempt === undefined)
    return 'The example expects nothing; give its points or “exempt”.';
  const [refused] = checkInputs(indicator, example.inputs, { parameters, group });
  if (refused)
    return `The input “${refused.input}” is refused (${refused.check ?? refused.code}); correct the example or the check.`;
  try {
    const exempt = indicator.exemptions?.some(({ when }) => when) ? undefined : example.exempt;
    const score = scoreIndicator(indicator, { inputs: example.inputs, exempt }, group, parameters);
    if (score.status === 'missing') return `The input “${score.input}” has no value; add it to the example.`;
    const ground = score.status === 'exempt' ? score.ground : undefined;
    if (ground !== example.exempt)
      return `The rule says ${ground ? `exempt (“${ground}”)` : 'not exempt'}; correct the example or the exemption.`;
    const expected = example.points;
    if (expected === undefined || (score.points && Fraction.parse(expected).equals(score.points)))
      return undefined;
    return `The rule gives ${score.points?.toString() ?? 'no points'}, the example says ${expected}; one of them is wrong.`;
  } catch (problem) {
    return `The rule cannot be computed: ${(problem as Error).message}`;
  }
}

/** Branches that no example takes. */
function lintCoverage(indicator: Indicator, methodology: Methodology): LintFinding[] {
  const taken = new Map<ExpressionNode, Set<boolean>>();
  const parameters = parameterValues(methodology);
  for (const example of indicator.examples) {
    if (example.exempt !== undefined) continue;
    trace(
      indicator.rule,
      scopeOf(indicator, { inputs: example.inputs }, groupOf(example, methodology), parameters),
      taken,
    );
  }
  const branches = everyNode(indicator.rule).filter((node) => node.op === 'if');
  const bare = branches.filter((node) => (taken.get(node)?.size ?? 0) < 2);
  if (bare.length === 0) return [];
  return [
    warning(
      'branch-without-example',
      `indicator ${indicator.id}`,
      `${bare.length} of ${branches.length} conditions of the rule are not shown both ways by the examples; add an example for each branch.`,
    ),
  ];
}

function trace(node: ExpressionNode, scope: Scope, taken: Map<ExpressionNode, Set<boolean>>): void {
  if (node.op === 'if') {
    trace(node.when, scope, taken);
    const outcome = holds(node.when, scope);
    taken.set(node, (taken.get(node) ?? new Set()).add(outcome));
    return trace(outcome ? node.then : node.else, scope, taken);
  }
  if (node.op === 'and' || node.op === 'or') {
    // What comes after the condition that settles the answer is not asked, and may not be answerable.
    const settles = node.op === 'or';
    const asked = node.of.findIndex((each) => holds(each, scope) === settles) + 1 || node.of.length;
    return node.of.slice(0, asked).forEach((each) => trace(each, scope, taken));
  }
  // What chooses rows is asked of each row, and the example as a whole has no such value.
  if (node.op === 'count-rows') return;
  if (node.op === 'by-group') return trace(groupCase(node, scope), scope, taken);
  for (const child of childrenOf(node)) trace(child, scope, taken);
}

function groupOf(example: IndicatorExample, methodology: Methodology): string {
  return example.group ?? methodology.groups[0]?.id ?? '';
}
