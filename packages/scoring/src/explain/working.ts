/** How a body's points on an indicator come about, step by step, with its own numbers and in three languages. */
import type { ParameterValue } from '../expression/scope.ts';
import type { Text } from '../methodology/text.ts';
import type { Exemption, Indicator } from '../methodology/types.ts';
import { scoreIndicator, scopeOf, type Supplied } from '../scoring/score-indicator.ts';
import { last, turned, type Chain } from './chain.ts';
import { inputText, simplify, stepOf, type Notes } from './simplify.ts';
import type { WorkingStep } from './working-step.ts';
import { fill, pointsText, words } from './words.ts';

export interface Working {
  /** What is worked out before the last line, in order. */
  steps: WorkingStep[];
  /** The last line: `4 − 4 000 × 136 ÷ 182 409 = 1,0176 → 1,02`. */
  line: Text;
  /** What the numbers cannot say by themselves; the reading of the inputs comes first. */
  sentences: Text[];
}

/** The working of one indicator for what was supplied about one body of that group. */
export function explainIndicator(
  indicator: Indicator,
  supplied: Supplied,
  group: string,
  parameters: Readonly<Record<string, ParameterValue>>,
): Working {
  const scope = scopeOf(indicator, supplied, group, parameters);
  const notes: Notes = { indicator, scope, steps: [], sentences: [] };
  const score = scoreIndicator(indicator, supplied, group, parameters);
  if (score.status === 'missing')
    return { steps: [], line: words.nothing, sentences: [missing(indicator, score.input)] };
  if (score.status === 'exempt') {
    return explainExemption(
      indicator.exemptions!.find(({ ground }) => ground === score.ground)!,
      notes,
    );
  }
  const whole = finished(simplify(indicator.rule, notes), indicator);
  const reading = readingOf(indicator, supplied);
  return {
    steps: notes.steps,
    line: stepOf(whole).line,
    sentences: [
      ...(reading ? [reading] : []),
      ...unique(notes.sentences),
      ...(indicator.normalisation ? [words.normalised] : []),
    ],
  };
}

function explainExemption(exemption: Exemption, notes: Notes): Working {
  const sentence = fill(words.exempt, { ground: exemption.title });
  if (!exemption.substitute) {
    return { steps: [], line: words.nothing, sentences: [sentence, words.exemptWithout] };
  }
  const whole = finished(simplify(exemption.substitute, notes), notes.indicator);
  const points = pointsText(last(whole));
  return {
    steps: notes.steps,
    line: stepOf(whole).line,
    sentences: [sentence, fill(words.exemptSubstitute, { points }), ...unique(notes.sentences)],
  };
}

/** The indicator's own rounding is the last turn; a normalised one rounds its score, not the value of its rule. */
function finished(of: Chain, { rounding, normalisation }: Indicator): Chain {
  return rounding && !normalisation
    ? turned(of, (value) => value.rounded(rounding.digits, rounding.mode))
    : of;
}

/** The indicator's sentence with the values in it; none while a value is missing. */
function readingOf(indicator: Indicator, supplied: Supplied): Text | undefined {
  if (!indicator.reading) return undefined;
  const values: Record<string, Text> = {};
  for (const [name, definition] of Object.entries(indicator.inputs)) {
    const text = supplied.inputs[name];
    const shown = text === undefined ? undefined : inputText(definition, text);
    if (shown) values[name] = shown;
  }
  const named = [...indicator.reading.en.matchAll(/\{([\w-]+)\}/g)].map((match) => match[1]!);
  return named.every((name) => Object.hasOwn(values, name)) ? fill(indicator.reading, values) : undefined;
}

function missing(indicator: Indicator, input: string): Text {
  const title = indicator.inputs[input]?.title ?? { kk: input, ru: input, en: input };
  return fill(words.missing, { input: title });
}

function unique(sentences: readonly Text[]): Text[] {
  return sentences.filter((sentence, at) => sentences.findIndex(({ en }) => en === sentence.en) === at);
}
