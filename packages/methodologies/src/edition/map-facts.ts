/** From facts, as a report states them, to inputs of rules: a declared mapping and nothing clever. */
import { Fraction, type Text } from '@olshem/scoring';
import type { CandidateFigure, SourcePlace } from '@olshem/scoring/check';

/** A figure about one body in the running text of a report. */
export interface Fact {
  body: string;
  /** Indicator or block under which it is stated; empty for general figures. */
  about: string;
  fact: string;
  value: string;
  qualifier: string;
  period: string;
  line: number;
}

/** One input and the fact that gives it. */
export interface FactInput {
  indicator: string;
  input: string;
  fact: string;
  /** Under which indicator the fact is stated, where not under the same one. */
  of?: string;
  /** Facts of the same body and place that are taken off: a total less its other parts gives the part not printed. */
  less?: readonly string[];
  /** Input texts for values that are no numbers, such as `0` releases: `no`. */
  as?: Readonly<Record<string, string>>;
  /** What is known about the figure besides the printed qualifier. */
  note?: string;
}

/** A fact that is tried as an input although the report does not call it one. */
export interface FactCandidate extends FactInput {
  title: Text;
}

type Sources = Record<string, Record<string, SourcePlace & { fact: string }>>;

/** Inputs of one body by indicator, and where each was read. Facts that are only bounds or rounded give none. */
export function inputsFromFacts(facts: readonly Fact[], mapping: readonly FactInput[], period: string) {
  const supplied: Record<string, Record<string, string>> = {};
  const sources: Sources = {};
  const usable = facts.filter((fact) => fact.period === period && !INEXACT.test(fact.qualifier));
  for (const entry of mapping) {
    const found = resolve(usable, entry);
    if (!found || supplied[entry.indicator]?.[entry.input] !== undefined) continue;
    (supplied[entry.indicator] ??= {})[entry.input] = found.text;
    (sources[entry.indicator] ??= {})[entry.input] = {
      fact: entry.fact,
      line: found.line,
      qualifier: found.qualifier,
    };
  }
  return { supplied, sources };
}

/** Candidates of one body, each with the inputs to try it with; inexact facts are welcome here. */
export function candidatesFromFacts(
  body: string,
  facts: readonly Fact[],
  mapping: readonly FactCandidate[],
  supplied: Readonly<Record<string, Readonly<Record<string, string>>>>,
): CandidateFigure[] {
  return mapping.flatMap((entry) => {
    const found = resolve(facts, entry);
    if (!found || supplied[entry.indicator]?.[entry.input] !== undefined) return [];
    const { indicator, input, fact, title } = entry;
    const inputs = { ...supplied[indicator], [input]: found.text };
    return [
      {
        body,
        indicator,
        fact,
        title,
        input,
        value: found.value,
        inputs,
        line: found.line,
        qualifier: found.qualifier,
      },
    ];
  });
}

/** Qualifiers of figures that are not exact. */
const INEXACT = /^(rounded|more than|about|at most|up to|reported by the body)/;

function resolve(
  facts: readonly Fact[],
  { indicator, of = indicator, fact, less = [], as, note }: FactInput,
) {
  const here = (id: string) => facts.find((each) => each.about === of && each.fact === id);
  const main = here(fact);
  const parts = less.map(here);
  if (!main || parts.includes(undefined)) return undefined;
  const rest = parts
    .reduce((left, part) => left.minus(Fraction.parse(part!.value)), Fraction.parse(main.value))
    .toString();
  const text = as ? as[rest] : rest;
  if (text === undefined) return undefined;
  const qualifier = [main.qualifier, note].filter(Boolean).join('; ');
  return {
    text: less.length > 0 || as ? text : main.value,
    value: main.value,
    line: main.line,
    ...(qualifier && { qualifier }),
  };
}
