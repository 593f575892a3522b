/** Definition helpers: they type the references of a rule and hand back plain data. */
import type { NumberNode, TruthNode } from '../expression/nodes.ts';
import type { ParameterValue } from '../expression/scope.ts';
import type { ChoiceInput, InputDefinitions, ListInput, YesNoInput } from '../inputs/types.ts';
import type { Indicator, InputCheck, Methodology, Parameter } from './types.ts';
import { isIndicator, type Criterion } from './types.ts';

/** What a rule sees of an input: a number, a condition, or the conditions of each option. */
export type InputReference<Definition> = Definition extends YesNoInput
  ? TruthNode
  : Definition extends ChoiceInput
    ? { name: string; is: Readonly<Record<keyof Definition['options'] & string, TruthNode>> }
    : Definition extends ListInput
      ? { name: string }
      : NumberNode;

export type InputReferences<Inputs extends InputDefinitions> = {
  readonly [Name in keyof Inputs]: InputReference<Inputs[Name]>;
};

type IndicatorDefinition<Inputs extends InputDefinitions> = Omit<
  Indicator,
  'inputs' | 'rule' | 'checks' | 'exemptions' | 'reading'
> & {
  inputs: Inputs;
  rule: (inputs: InputReferences<Inputs>) => NumberNode;
  checks?: (inputs: InputReferences<Inputs>) => readonly InputCheck[];
  exemptions?: (inputs: InputReferences<Inputs>) => NonNullable<Indicator['exemptions']>;
  reading?: Indicator['reading'];
};

/** One indicator. The rule is called once, here, with references typed by the inputs; what it returns is data. */
export function defineIndicator<const Inputs extends InputDefinitions>(
  definition: IndicatorDefinition<Inputs>,
): Indicator {
  const references = inputReferences(definition.inputs);
  return {
    ...definition,
    inputs: definition.inputs,
    rule: definition.rule(references),
    checks: definition.checks?.(references),
    exemptions: definition.exemptions?.(references),
  };
}

/** References to all inputs, by which a rule names them. */
export function inputReferences<Inputs extends InputDefinitions>(inputs: Inputs): InputReferences<Inputs> {
  return Object.fromEntries(
    Object.entries(inputs).map(([name, input]) => {
      if (input.type === 'yes-no') return [name, { op: 'yes', input: name }];
      if (input.type === 'choice') {
        const options = Object.keys(input.options).map((is) => [is, { op: 'choice', input: name, is }]);
        return [name, { name, is: Object.fromEntries(options) }];
      }
      return [name, input.type === 'list' ? { name } : { op: 'input', name }];
    }),
  ) as InputReferences<Inputs>;
}

/** The manifest of a version. Throws when two nodes share an id; everything else is for `lint`. */
export function defineMethodology(methodology: Methodology): Methodology {
  const seen = new Set<string>();
  for (const { id } of nodesOf(methodology.index)) {
    if (seen.has(id))
      throw new RangeError(`The id “${id}” stands twice in the methodology ${methodology.id}.`);
    seen.add(id);
  }
  return methodology;
}

/** Named parameters, with a typed reference to each: `parameters.reviewPer` in a rule, its value in the manifest. */
export function defineParameters<const Parameters extends Readonly<Record<string, Parameter>>>(
  parameters: Parameters,
): {
  values: Parameters;
  refer: { readonly [Name in keyof Parameters]: ParameterReference<Parameters[Name]> };
} {
  const refer = Object.fromEntries(
    Object.entries(parameters).map(([name, { value }]) => [
      name,
      isLadder(value) ? { parameter: name } : { op: 'parameter', name },
    ]),
  );
  return { values: parameters, refer: refer as never };
}

type ParameterReference<P extends Parameter> = P['value'] extends string
  ? NumberNode
  : P['value'] extends { byGroup: Record<string, string> }
    ? NumberNode
    : { parameter: string };

function isLadder(value: ParameterValue): boolean {
  if (typeof value === 'string') return false;
  if (!('byGroup' in value)) return true;
  return Object.values(value.byGroup).some((each) => typeof each !== 'string');
}

/** Every node of a tree, parents before their children. */
export function nodesOf(root: Criterion): (Criterion | Indicator)[] {
  return [root, ...root.children.flatMap((child) => (isIndicator(child) ? [child] : nodesOf(child)))];
}

/** Every indicator of a methodology, in order. */
export function indicatorsOf(methodology: Methodology): Indicator[] {
  return nodesOf(methodology.index).filter(isIndicator);
}

/** Every criterion below the root, in order. */
export function criteriaOf(methodology: Methodology): Criterion[] {
  return nodesOf(methodology.index).filter(
    (node): node is Criterion => !isIndicator(node) && node !== methodology.index,
  );
}

/** The criteria directly below the index: what a ranking shows side by side. */
export function topCriteriaOf(methodology: Methodology): Criterion[] {
  return methodology.index.children.filter((node): node is Criterion => !isIndicator(node));
}

/** Every indicator below a criterion, at any depth. */
export function indicatorsBelow(criterion: Criterion): Indicator[] {
  return nodesOf(criterion).filter(isIndicator);
}

/** The indicator of that id; throws `RangeError` when there is none. */
export function indicatorOf(methodology: Methodology, id: string): Indicator {
  const found = indicatorsOf(methodology).find((indicator) => indicator.id === id);
  if (!found) throw new RangeError(`The methodology ${methodology.id} has no indicator “${id}”.`);
  return found;
}
