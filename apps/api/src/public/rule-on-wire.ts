import type { IndicatorAnswer, SourcePlaceOnWire } from '@olshem/contracts';
import {
  formulaOf,
  LANGUAGES,
  parameterValues,
  type Indicator,
  type InputDefinitions,
  type Methodology,
  type Source,
  type Text,
} from '@olshem/scoring';

/** A source with what the methodology says of its document. */
export function sourceOnWire(
  { documents }: Pick<Methodology, 'documents'>,
  { document, clause, section, page }: Source,
): SourcePlaceOnWire {
  const named = documents.find(({ id }) => id === document);
  const { title = null, publisher = null, published = null, address = null } = named ?? {};
  return {
    document,
    clause: clauseInWords(clause),
    section: section ?? null,
    page: page ?? null,
    title,
    publisher,
    published,
    address,
  };
}

/** A clause, unless it is one of the transcription: methodologies of earlier versions counted its lines. */
function clauseInWords(clause: string | undefined): string | null {
  return clause === undefined || /^lines? \d/.test(clause) ? null : clause;
}

/** What an indicator asks for, with the titles of a choice's options and of a list's columns. */
export function inputsOnWire(inputs: InputDefinitions): IndicatorAnswer['inputs'] {
  return Object.entries(inputs).map(([name, input]) => ({
    ...asked(name, input),
    optional: input.optional ?? false,
    columns: 'columns' in input ? Object.entries(input.columns).map(([id, column]) => asked(id, column)) : [],
  }));
}

function asked(id: string, input: InputDefinitions[string]) {
  const { title, type } = input;
  return { id, title, type, options: 'options' in input ? { ...input.options } : {} };
}

/** Parameters by name, in that order. */
export function parametersOnWire(
  { parameters }: Methodology,
  names: readonly string[],
): IndicatorAnswer['parameters'] {
  return names.flatMap((name) => {
    const parameter = parameters[name];
    if (!parameter) return [];
    const { title, value, basis, note } = parameter;
    return [
      {
        name,
        title,
        value: value as IndicatorAnswer['parameters'][number]['value'],
        basis,
        note: note ?? null,
      },
    ];
  });
}

/** The formula of a rule as MathML, in the three languages. */
export function formulaText(methodology: Methodology, indicator: Indicator): Text {
  const groups = Object.fromEntries(methodology.groups.map(({ id, title }) => [id, title]));
  const options = { parameters: parameterValues(methodology), groups };
  const [kk, ru, en] = LANGUAGES.map((language) => formulaOf(indicator.rule, indicator, language, options));
  return { kk: kk!, ru: ru!, en: en! };
}
