import { m, type Locale } from '@olshem/i18n';
import {
  checkInputs,
  type Exemption,
  type InputCheck,
  type InputDefinitions,
  type ParameterValue,
  type Text,
} from '@olshem/scoring';

/** What a page needs to know of an indicator to ask for its inputs and to check them. */
export interface Definition {
  id: string;
  title: Text;
  maxPoints: string;
  inputs: InputDefinitions;
  checks?: readonly InputCheck[];
  exemptions?: readonly Exemption[];
  parameters: Readonly<Record<string, ParameterValue>>;
}

type Plain = (inputs: Record<string, never>, options: { locale: Locale }) => string;

const problems: Record<string, Plain> = {
  'not-a-count': m.error_input_not_a_count,
  'not-a-percent': m.error_input_not_a_percent,
  'not-an-amount': m.error_input_not_an_amount,
  'not-yes-no': m.error_input_not_yes_no,
  'not-a-date': m.error_input_not_a_date,
  'not-an-option': m.error_input_not_an_option,
  'not-a-list': m.error_input_not_a_list,
  required: m.error_input_required,
};

/** What is wrong with the texts of one body, in words at their inputs; the first fault of an input counts. */
export function faultsAt(
  definition: Definition,
  texts: Readonly<Record<string, string | undefined>>,
  group: string,
  locale: Locale,
): Record<string, string> {
  const faults: Record<string, string> = {};
  for (const { input, code, message } of checkInputs(definition, texts, {
    parameters: definition.parameters,
    group,
  })) {
    faults[input] ??= message
      ? m.error_input_check_failed({ rule: message[locale] }, { locale })
      : (problems[code] ?? m.error_field_invalid)({}, { locale });
  }
  return faults;
}

/** The inputs of an indicator, in the order of the methodology: that of `order`, where the API gives it as a list. */
export function inputsOf({ inputs }: Pick<Definition, 'inputs'>, order: readonly { id: string }[] = []) {
  const place = new Map(order.map(({ id }, at) => [id, at]));
  return Object.entries(inputs)
    .map(([id, input]) => ({ id, ...input }))
    .sort((one, other) => (place.get(one.id) ?? 0) - (place.get(other.id) ?? 0));
}
