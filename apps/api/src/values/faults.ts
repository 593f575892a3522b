import type { Locale } from '@olshem/i18n';
import {
  checkInputs,
  inputSchema,
  parameterValues,
  type Indicator,
  type InputDefinition,
  type InputProblemCode,
  type ListInput,
  type Methodology,
  type Supplied,
} from '@olshem/scoring';
import { wordingOf, type MessageValues, type RefusalCode } from '../errors/refusal.ts';

/** A fault of the inputs of one body on one indicator: at one input, or of the exemption as a whole. */
export interface InputFault {
  inputId: string | null;
  code: RefusalCode;
  values: MessageValues;
}

const CODES: Record<InputProblemCode, RefusalCode> = {
  'not-a-count': 'input_not_a_count',
  'not-a-percent': 'input_not_a_percent',
  'not-an-amount': 'input_not_an_amount',
  'not-yes-no': 'input_not_yes_no',
  'not-a-date': 'input_not_a_date',
  'not-an-option': 'input_not_an_option',
  'not-a-list': 'input_not_a_list',
  'unknown-input': 'input_unknown',
  required: 'input_required',
};

/** What is wrong with the text of one input, if anything. */
export function inputFault(indicator: Indicator, inputId: string, text: string): InputFault | undefined {
  const definition = Object.hasOwn(indicator.inputs, inputId) ? indicator.inputs[inputId] : undefined;
  if (!definition) return { inputId, code: 'input_unknown', values: {} };
  const fault = faultOfText(definition, text);
  return fault && { inputId, ...fault };
}

type TextFault = Pick<InputFault, 'code' | 'values'>;

/** Why a text is no value of its input; the true cause, and in a list its row and column. */
function faultOfText(definition: InputDefinition, text: string): TextFault | undefined {
  const checked = inputSchema(definition).safeParse(text);
  if (checked.success) return undefined;
  if (definition.type === 'list') return faultOfRows(definition, text);
  if (definition.type === 'percent' || definition.type === 'amount') {
    const decimals = /^-?\d+\.(\d+)$/.exec(text)?.[1] ?? '';
    const most = definition.digits;
    if (decimals.length > most) return { code: 'input_too_many_decimals', values: { most } };
  }
  return { code: CODES[checked.error.issues[0]?.message as InputProblemCode] ?? 'field_invalid', values: {} };
}

/** The first cell of a list that is no value; the list as a whole where its rows are none. */
function faultOfRows({ columns }: ListInput, text: string): TextFault {
  for (const [at, row] of rowsIn(text).entries()) {
    for (const [id, column] of Object.entries(columns)) {
      const value = Object.hasOwn(row, id) ? row[id] : undefined;
      const fault: TextFault | undefined =
        typeof value === 'string' ? faultOfText(column, value) : { code: 'input_required', values: {} };
      if (!fault) continue;
      const cause = (locale: Locale) => wordingOf(fault.code, fault.values, locale);
      const values = { row: at + 1, column: (locale: Locale) => column.title[locale], cause };
      return { code: 'input_list_cell', values };
    }
  }
  return { code: 'input_not_a_list', values: {} };
}

function rowsIn(text: string): Record<string, unknown>[] {
  try {
    const rows: unknown = JSON.parse(text);
    return Array.isArray(rows) ? rows.filter((row) => typeof row === 'object' && row !== null) : [];
  } catch {
    return [];
  }
}

/** Everything that is wrong with what was supplied, each fault at its input. */
export function suppliedFaults(
  methodology: Methodology,
  indicator: Indicator,
  supplied: Supplied,
  group: string,
): InputFault[] {
  if (
    supplied.exempt !== undefined &&
    !indicator.exemptions?.some(({ ground }) => ground === supplied.exempt)
  ) {
    return [{ inputId: null, code: 'exempt_ground_unknown', values: { ground: supplied.exempt } }];
  }
  const problems = checkInputs(indicator, supplied.inputs, {
    parameters: parameterValues(methodology),
    group,
  });
  return problems.map(({ input, code, message }): InputFault => {
    if (code !== 'check-failed') return { inputId: input, code: CODES[code], values: {} };
    return {
      inputId: input,
      code: 'input_check_failed',
      values: { rule: (locale) => message?.[locale] ?? '' },
    };
  });
}

/** The inputs that have to be there and are not. */
export function missingInputs(indicator: Indicator, supplied: Supplied): string[] {
  if (supplied.exempt !== undefined) return [];
  return Object.entries(indicator.inputs).flatMap(([id, definition]) =>
    definition.optional || supplied.inputs[id] !== undefined ? [] : [id],
  );
}
