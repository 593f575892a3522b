/** Everything behind a body's total: criteria, indicators, steps, inputs and where each input comes from. */
import type { Text } from '../methodology/text.ts';
import { isIndicator, type Criterion, type Indicator, type Methodology } from '../methodology/types.ts';
import type { BodyData, BodyResult, NodeResult } from '../scoring/edition.ts';
import { parameterValues } from '../scoring/score-indicator.ts';
import { explainNode } from './node.ts';
import { inputText } from './simplify.ts';
import { fill, numberText, words } from './words.ts';
import { explainIndicator, type Working } from './working.ts';

/** One input as it entered the rule. `Provenance` is whatever the caller knows of its origin. */
export interface ExplainedInput<Provenance> {
  name: string;
  title: Text;
  /** Absent where nothing was supplied. */
  text: string | undefined;
  /** The value in the form of each language. */
  shown: Text | undefined;
  provenance: Provenance | undefined;
}

/** A node of the tree with its result, its working and what lies below it. */
export interface Explained<Provenance> {
  id: string;
  title: Text;
  result: NodeResult;
  working: Working;
  children: Explained<Provenance>[];
  /** Of an indicator; empty for inner nodes. */
  inputs: ExplainedInput<Provenance>[];
}

/** The whole explanation of one body, from the total down to the origin of each input. */
export function explainBody<Provenance = never>(
  methodology: Methodology,
  data: BodyData,
  result: BodyResult,
  provenanceOf: (indicator: string, input: string) => Provenance | undefined = () => undefined,
): Explained<Provenance> {
  const parameters = parameterValues(methodology);
  return explain(methodology.index);

  function explain(node: Criterion | Indicator): Explained<Provenance> {
    const own = result.nodes[node.id]!;
    const { id, title } = node;
    if (isIndicator(node)) {
      return { id, title, result: own, working: workingOf(node, own), children: [], inputs: inputsOf(node) };
    }
    const working = explainNode(methodology, result, id);
    return { id, title, result: own, working, children: node.children.map(explain), inputs: [] };
  }

  function workingOf(indicator: Indicator, own: NodeResult): Working {
    const official = explainNode(methodology, result, indicator.id);
    const supplied = data.supplied[indicator.id];
    if (!supplied || (own.basis === 'reported' && !own.computed)) return official;
    const working = explainIndicator(indicator, supplied, data.group, parameters);
    if (own.basis === 'computed') return working;
    const differs = fill(words.publishedDiffers, {
      published: official.line,
      computed: numberText(own.computed!),
    });
    return { ...working, sentences: [...working.sentences, differs] };
  }

  function inputsOf(indicator: Indicator): ExplainedInput<Provenance>[] {
    const supplied = data.supplied[indicator.id]?.inputs ?? {};
    return Object.entries(indicator.inputs).map(([name, definition]) => {
      const text = supplied[name];
      const shown = text === undefined ? undefined : inputText(definition, text);
      return { name, title: definition.title, text, shown, provenance: provenanceOf(indicator.id, name) };
    });
  }
}
